import type { IncomingMessage } from 'node:http';

/** The URL as the browser meant it: the host comes from the header, the address says nothing here. */
export function requestUrl(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown.invalid'}`);
}

/** Names in lower case, repeated headers joined by a comma. */
export function flatHeaders(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}
