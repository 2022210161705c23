import { fileURLToPath } from 'node:url';
import { bundle, SCRIPT } from '../server/bundle';
import type { Exchange, Reply, Route } from '../server/route';
import { BUNDLE } from './boot';
import { converse } from './endpoints/conversation';
import { announceFile, processFile } from './endpoints/files';
import { converseLight, postedForm } from './endpoints/light';
import { EMPTY, json } from './endpoints/replies';
import { page, renamed } from './page';

const HOST = /^(?:chatgpt\.com|chat\.openai\.com)$/;
const PAGES =
  /^\/(?:|c\/[^/]+|uc\/[^/]+|g\/[^/]+(?:\/project|\/c\/[^/]+)?|project\/[^/]+|codex|share\/[^/]+|auth\/login)$/;
const ENTRY = fileURLToPath(new URL('./app/main.tsx', import.meta.url));

const get = (path: RegExp, reply: Route['reply']): Route => ({ host: HOST, method: 'GET', path, reply });
const post = (path: RegExp, reply: Route['reply']): Route => ({ host: HOST, method: 'POST', path, reply });

let pages = 0;

const open = ({ url, switches }: Exchange): Reply =>
  page({ switches, target: url.pathname + url.search, seed: ++pages, posted: null });

async function script({ switches }: Exchange): Promise<Reply> {
  const source = await bundle(ENTRY);
  const body = switches.fault === 'rename' ? renamed(source) : source;
  return { headers: SCRIPT, body };
}

const session = ({ switches }: Exchange): Reply =>
  json({
    user: { id: 'user-replica', name: 'Replica' },
    account: { planType: switches.plan, structure: 'personal' },
    accessToken: 'dummy',
  });

const PREFIX = '^/(?:backend-api|backend-anon)';
const api = (rest: string): RegExp => new RegExp(`${PREFIX}${rest}$`);

/** Every page and endpoint of the ChatGPT replica. */
export const routes: readonly Route[] = [
  get(PAGES, open),
  get(new RegExp(`^${BUNDLE}$`), script),
  get(/^\/api\/auth\/session$/, session),
  post(/^\/(?:backend-api|unauth-mweb)\/sentinel\/chat-requirements\/prepare$/, () =>
    json({ prepare_token: 'dummy' }),
  ),
  post(/^\/(?:backend-api|unauth-mweb)\/sentinel\/chat-requirements\/finalize$/, () =>
    json({ token: 'dummy' }),
  ),
  post(api('/f/conversation/prepare'), () => json({ status: 'ok', conduit_token: 'dummy' })),
  post(api('/conversation/experimental/generate_autocompletions'), () => json({ completions: [] })),
  post(api('/conversation/init'), () => json({ type: 'conversation_detail_metadata', limits_progress: [] })),
  post(api('/(?:f/|sidebar/)?conversation'), converse),
  post(api('/stop_conversation'), () => json({ status: 'ok' })),
  post(api('/files'), announceFile),
  post(api('/files/process_upload_stream'), processFile),
  post(api('/files/[^/]+/uploaded'), () => json({ status: 'success' })),
  {
    host: /\.oaiusercontent\.com$/,
    method: 'PUT',
    path: /^\/files\/[^/]+\/raw$/,
    reply: () => ({ status: 201 }),
  },
  post(api('/transcribe'), () => json({ text: '' })),
  post(/^\/unauth-mweb\/conversation\/prepare$/, () =>
    json({ conduit_token: 'dummy', prepare_cadence_enabled: true }),
  ),
  post(/^\/unauth-mweb\/conversation\/updates$/, converseLight),
  post(/^\/unauth-mweb\/conversation$/, postedForm),
  post(/^\/(?:ces\/v1\/[^/]+|lat\/r|v1\/rgstr|unauth-mweb\/events\/.+)$/, () => EMPTY),
];
