import { fileURLToPath } from 'node:url';
import { bundle, SCRIPT } from '../server/bundle';
import type { Exchange, Reply, Route } from '../server/route';
import { BUNDLE } from './boot';
import { ORGANIZATION } from './ids';
import { placeOf } from './place';
import { bootstrap } from './server/account';
import { completion, retryCompletion } from './server/completion';
import { page } from './server/document';
import { analyticsFrame, artifactFrame, connectorFrame } from './server/frames';
import { json } from './server/json';
import { convertDocument, uploadFile } from './server/uploads';
import { variantsOf } from './variants';

const HOST = 'claude.ai';
const PAGES =
  /^\/(?:|new|login|projects|recents|code(?:\/.*)?|task\/new|cowork\/project\/[^/]+|share\/[^/]+|(?:project\/[^/]+\/)?chat\/[^/]+|project\/[^/]+)$/;

const post = (path: RegExp, reply: Route['reply']): Route => ({ host: HOST, method: 'POST', path, reply });
const get = (host: string, path: RegExp, reply: Route['reply']): Route => ({
  host,
  method: 'GET',
  path,
  reply,
});
const accepted = (): Reply => json({ success: true });
const nothing = (): Reply => ({ status: 204 });

const open = ({ url, switches }: Exchange): Reply => {
  const signedOut = switches.auth === 'out' && !['login', 'share'].includes(placeOf(url.pathname).kind);
  const target = signedOut ? '/login' : `${url.pathname}${url.search}`;
  return page({ switches, variants: variantsOf(url.searchParams), target });
};

const script = async (): Promise<Reply> => ({
  headers: SCRIPT,
  body: await bundle(fileURLToPath(new URL('./app/main.tsx', import.meta.url))),
});

const organization = `^/api/organizations/${ORGANIZATION}`;
const inOrganization = (rest: string): RegExp => new RegExp(`${organization}${rest}$`);

export const routes: readonly Route[] = [
  get(HOST, PAGES, open),
  get(HOST, new RegExp(`^${BUNDLE}$`), script),
  get(HOST, /^\/(?:edge-api|api)\/bootstrap\/[^/]+\/app_start$/, bootstrap),
  post(inOrganization('/chat_conversations/[^/]+/completion'), completion),
  post(inOrganization('/chat_conversations/[^/]+/retry_completion'), retryCompletion),
  post(inOrganization('/chat_conversations/[^/]+/(?:stop_response|tool_result)'), accepted),
  post(inOrganization('/chat_conversations/[^/]+/title'), () => json({ title: 'A conversation' })),
  post(inOrganization('/chat_conversations'), ({ body }) => json(JSON.parse(body.toString('utf8')), 201)),
  post(inOrganization('/conversations/[^/]+/wiggle/upload-file'), uploadFile),
  post(inOrganization('/convert_document'), convertDocument),
  post(/^\/api\/[^/]+\/upload$/, convertDocument),
  post(inOrganization('/projects/[^/]+/(?:docs|upload)'), accepted),
  post(inOrganization('/tasks/[^/]+/message'), accepted),
  { host: HOST, method: 'PATCH', path: inOrganization('/model_selector_state/chat'), reply: accepted },
  post(/^\/v1\/sessions\/[^/]+\/events$/, accepted),
  post(/^\/api\/event_logging\/batch$/, nothing),
  { host: 'a-api.anthropic.com', method: 'POST', path: /^\/v1\//, reply: nothing },
  get('a.claude.ai', /^\/isolated-segment\.html$/, analyticsFrame),
  get('www.claudeusercontent.com', /^\/artifact$/, artifactFrame),
  get('www.claudeusercontent.com', /^\/mcp_apps$/, connectorFrame),
];
