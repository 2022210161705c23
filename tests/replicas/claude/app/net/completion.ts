import type { Draft } from '../../turn';
import type { Variants } from '../../variants';
import { sendJson } from './send-json';
import { type AnswerPart, partsOf } from './stream';
import { urls } from './urls';

export interface Ids {
  readonly conversation: string;
  readonly parent: string;
  readonly human: string;
  readonly assistant: string;
  readonly request: string;
}

export interface Asking {
  readonly ids: Ids;
  readonly draft: Draft;
  readonly model: string;
  readonly locale: string;
  /** The first message creates the conversation, inside this request unless the variant says otherwise. */
  readonly first: { readonly temporary: boolean; readonly project: string | null } | null;
  readonly variants: Variants;
  readonly signal: AbortSignal;
}

const creation = ({ ids, model, first, variants }: Asking): object =>
  first === null || variants.create === 'call'
    ? {}
    : {
        create_conversation_params: {
          uuid: ids.conversation,
          name: '',
          model,
          is_temporary: first.temporary,
          include_conversation_preferences: true,
          paprika_mode: null,
          compass_mode: null,
          tool_search_mode: 'auto',
          ...(first.project === null ? {} : { project_uuid: first.project }),
        },
      };

const settings = ({ ids, model, locale }: Asking): object => ({
  timezone: 'Etc/UTC',
  locale,
  model,
  effort: 'medium',
  thinking_mode: 'auto',
  tools: [],
  personalized_styles: [],
  rendering_mode: 'messages',
  input_mode: 'text',
  completion_request_id: ids.request,
});

const bodyOf = (asking: Asking): object => ({
  prompt: asking.draft.text,
  ...settings(asking),
  parent_message_uuid: asking.ids.parent,
  turn_message_uuids: {
    human_message_uuid: asking.ids.human,
    assistant_message_uuid: asking.ids.assistant,
  },
  attachments: asking.draft.attachments,
  files: asking.draft.files.map((file) => file.file_uuid),
  sync_sources: asking.draft.sources,
  ...creation(asking),
});

const streaming = ({ signal, variants }: Asking): Parameters<typeof sendJson>[2] => ({
  signal,
  headers: {
    accept: 'text/event-stream',
    'x-replica-answer': variants.answer,
    'x-replica-pace': String(variants.pace),
  },
});

export async function* complete(asking: Asking): AsyncGenerator<AnswerPart> {
  const { ids, first, variants } = asking;
  if (first !== null && variants.create === 'call') {
    await sendJson(urls.conversations, { uuid: ids.conversation, name: '', is_temporary: first.temporary });
  }
  const url = urls.conversation(ids.conversation, 'completion');
  yield* partsOf(await sendJson(url, bodyOf(asking), streaming(asking)));
}

/** Asks again for the same message. No prompt goes along: the server has it. */
export async function* askAgain(asking: Asking): AsyncGenerator<AnswerPart> {
  const url = urls.conversation(asking.ids.conversation, 'retry_completion');
  const body = {
    prompt: '',
    ...settings(asking),
    parent_message_uuid: asking.ids.parent,
    turn_message_uuids: { assistant_message_uuid: asking.ids.assistant },
    attachments: [],
    files: [],
    sync_sources: [],
  };
  yield* partsOf(await sendJson(url, body, streaming(asking)));
}
