import { ORGANIZATION } from '../../ids';

const organization = `/api/organizations/${ORGANIZATION}`;

export const urls = {
  bootstrap: `/edge-api/bootstrap/${ORGANIZATION}/app_start`,
  conversations: `${organization}/chat_conversations`,
  conversation: (uuid: string, action: string): string =>
    `${organization}/chat_conversations/${uuid}/${action}`,
  upload: (conversation: string): string =>
    `${organization}/conversations/${conversation}/wiggle/upload-file`,
  projectDocs: (project: string): string => `${organization}/projects/${project}/docs`,
  task: (uuid: string): string => `${organization}/tasks/${uuid}/message`,
  session: (uuid: string): string => `/v1/sessions/${uuid}/events`,
  model: `${organization}/model_selector_state/chat`,
  events: '/api/event_logging/batch',
  segment: 'https://a-api.anthropic.com/v1/t',
} as const;
