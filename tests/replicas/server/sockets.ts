import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { frameBytes } from './frame-bytes';
import { flatHeaders, requestUrl } from './incoming';
import type { Recorder } from './recorder';

/** What the server says on a fresh socket, as the site's presence channel would. */
const GREETING = JSON.stringify({ type: 'presence', status: 'connected' });

/** Accepts a WebSocket on any path of any host and records its handshake and its frames both ways. */
export function sockets(recorder: Recorder): {
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void;
  close(): void;
} {
  const server = new WebSocketServer({ noServer: true });
  let count = 0;
  return {
    upgrade(request, stream, head) {
      const url = requestUrl(request);
      const headers = flatHeaders(request);
      const shared = { url, headers };
      recorder.open({ ...shared, channel: 'request', direction: 'out', method: 'GET', socket: null }).end();
      server.handleUpgrade(request, stream, head, (socket) => {
        const number = ++count;
        const write = (direction: 'out' | 'in', bytes: Buffer) => {
          const entry = recorder.open({
            ...shared,
            channel: 'frame',
            direction,
            method: 'WS',
            socket: number,
          });
          entry.append(bytes);
          entry.end();
        };
        socket.on('message', (data) => write('out', frameBytes(data)));
        socket.on('close', (_code, reason) => reason.length > 0 && write('out', reason));
        write('in', Buffer.from(GREETING));
        socket.send(GREETING);
      });
    },
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
