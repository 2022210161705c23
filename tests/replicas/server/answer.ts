import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Switches } from '../switches';
import { contentSecurityPolicy, NONCE } from './policy';
import type { Reply } from './route';

/** Writes a route's reply, with what every reply of the replicas carries: CORS for other origins, a policy for pages. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  reply: Reply,
  switches: Switches,
): Promise<void> {
  const nonce = randomBytes(12).toString('base64');
  const headers: Record<string, string> = { 'cache-control': 'no-store', ...cors(request), ...reply.headers };
  const isPage = headers['content-type']?.startsWith('text/html') ?? false;
  const policy = isPage && switches.csp === 'on' ? contentSecurityPolicy(host, nonce, switches.tt) : null;
  if (policy && headers['content-security-policy'] === undefined) {
    headers['content-security-policy'] = policy;
    headers['x-frame-options'] = 'SAMEORIGIN';
  }
  response.writeHead(reply.status ?? 200, headers);
  if (reply.body === undefined) return void response.end();
  if (typeof reply.body === 'string')
    return void response.end(isPage ? reply.body.replaceAll(NONCE, nonce) : reply.body);
  if (Buffer.isBuffer(reply.body)) return void response.end(reply.body);
  for await (const chunk of reply.body) {
    if (response.destroyed) return;
    response.write(chunk);
  }
  if (reply.cut) return void response.destroy();
  response.end();
}

/** Any origin may ask: the page's own policy and the extension are what is under test, not the server's. */
export function cors(request: IncomingMessage): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
    'access-control-expose-headers': '*',
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}
