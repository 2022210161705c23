import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { WebSocketServer } from 'ws';

/** What arrived. A WebSocket message has the method `WS`. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Recorder {
  readonly origin: string;
  /** Everything that was not a page, in the order of arrival. */
  readonly arrivals: Arrival[];
  /** What the next page load answers, by path. */
  readonly pages: Map<string, string>;
  close(): Promise<void>;
}

/** HTTP/2, because a browser streams a request's body over nothing less. */
export async function startRecorder(): Promise<Recorder> {
  const pem = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  const arrivals: Arrival[] = [];
  const pages = new Map<string, string>();
  const sessions = new Set<{ destroy(): void }>();

  const answer = async (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method, url: path } = request;
    const page = pages.get(path);
    if (method === 'GET' && page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html' });
      return response.end(page);
    }
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    if (!path.includes('favicon')) arrivals.push({ method, path, headers, body: Buffer.concat(chunks) });
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('arrived');
  };
  const server = createSecureServer({ key: pem.private, cert: pem.cert, allowHTTP1: true }, (req, res) => {
    // A request that its page aborts ends its body early.
    answer(req, res).catch(() => res.stream?.destroy());
  });
  server.on('session', (session) => sessions.add(session));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (live) =>
      live.on('message', (data: Buffer) =>
        arrivals.push({ method: 'WS', path: request.url ?? '', headers: {}, body: data }),
      ),
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://127.0.0.1:${port}`,
    arrivals,
    pages,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
