import WebSocket from 'ws';
import * as z from 'zod';

const answer = z.object({ id: z.number(), result: z.unknown().optional(), message: z.string().optional() });

/** A connection by WebDriver BiDi (https://w3c.github.io/webdriver-bidi), the protocol by which Firefox is driven. */
export interface Bidi {
  /** @throws what the browser answers, when it refuses. */
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const { success, data: read } = answer.safeParse(JSON.parse(data.toString()));
    const waits = success ? waiting.get(read.id) : undefined;
    if (!waits || !read) return;
    waiting.delete(read.id);
    if (read.message === undefined) waits.resolve(read.result);
    else waits.reject(new Error(read.message));
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    close: () => socket.close(),
  };
}
