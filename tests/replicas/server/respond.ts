import type { IncomingMessage, ServerResponse } from 'node:http';
import { readSwitches, resolveSwitches, type Switches } from '../switches';
import { answer, cors } from './answer';
import { CONTROL, control, REPORTS } from './control';
import { flatHeaders, requestUrl } from './incoming';
import type { Recorder } from './recorder';
import type { Exchange, Reply, Route } from './route';

/** Records a request byte by byte, then lets the first matching route answer it. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
  recorder: Recorder,
  stored: { switches: Partial<Switches> },
): Promise<void> {
  const url = requestUrl(request);
  const headers = flatHeaders(request);
  const method = request.method ?? 'GET';
  const isControl = CONTROL.test(url.pathname);
  const entry = isControl
    ? null
    : recorder.open({ channel: 'request', direction: 'out', method, url, headers, socket: null });
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    const bytes: Buffer = chunk;
    chunks.push(bytes);
    entry?.append(bytes);
  }
  entry?.end();
  if (method === 'OPTIONS' && headers['access-control-request-method'] !== undefined)
    return void response.writeHead(204, cors(request)).end();

  const switches = resolveSwitches(
    stored.switches,
    readSwitches(referrerQuery(headers)),
    readSwitches(url.searchParams),
  );
  const exchange: Exchange = { method, url, headers, body: Buffer.concat(chunks), switches };
  const reply = isControl ? control(exchange, recorder, stored) : await pick(routes, exchange);
  await answer(request, response, url.hostname, reply, switches);
}

/** A page's own requests follow the switches in the page's URL. */
function referrerQuery(headers: Readonly<Record<string, string>>): URLSearchParams {
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer)
    ? new URL(referer).searchParams
    : new URLSearchParams();
}

function pick(routes: readonly Route[], exchange: Exchange): Reply | Promise<Reply> {
  const { url, method } = exchange;
  if (url.pathname === REPORTS) return { status: 204 };
  const found = routes.find(
    (route) =>
      route.method === method &&
      (typeof route.host === 'string' ? route.host === url.hostname : route.host.test(url.hostname)) &&
      route.path.test(url.pathname),
  );
  return found
    ? found.reply(exchange)
    : { status: 404, headers: { 'content-type': 'text/plain' }, body: 'No route' };
}
