import { eventTarget, exception, listen } from '../../page';
import { apply } from '../../pristine';
import { replace, replaceAccessor } from '../disguise';
import { type LateEvents, TYPES } from './events';
import type { LateSockets } from './late';

const PROPERTIES = { url: 1, readyState: 1, bufferedAmount: 1, extensions: 1, protocol: 1, binaryType: 1 };

/** Has the members of sockets answer for those whose address is still being judged, and pass on to the real one behind. */
export function wrapMembers({ WebSocket }: typeof globalThis, late: LateSockets, { fail }: LateEvents): void {
  const { prototype, CLOSED } = WebSocket;
  for (const name in PROPERTIES) {
    replaceAccessor(prototype, name, {
      get: (self, forward) => {
        const socket = late.of(self);
        if (!socket) return forward(self);
        if (name === 'readyState' && socket.state === 'over') return CLOSED;
        return socket.inner ? forward(socket.inner) : socket.own[name];
      },
      set: (self, value, forward) => {
        const socket = late.of(self);
        if (!socket) return forward(self, value);
        if (socket.inner) return forward(socket.inner, value);
        if (name === 'binaryType' && (value === 'blob' || value === 'arraybuffer')) socket.own[name] = value;
      },
    });
  }
  for (let i = 0; i < TYPES.length; i++) wrapListener(prototype, TYPES[i] as string, late);
  replace(prototype, 'send', (self, args, forward) => {
    const socket = late.of(self);
    if (!socket) return forward(self, args);
    if (socket.inner) return forward(socket.inner, args);
    if (socket.state === 'waiting')
      throw exception(
        "Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
        'InvalidStateError',
      );
  });
  replace(prototype, 'close', (self, args, forward) => {
    const socket = late.of(self);
    if (!socket) return forward(self, args);
    if (socket.inner) return forward(socket.inner, args);
    if (socket.state === 'waiting') fail(self as EventTarget, socket);
  });
}

/** `onopen` and its like, which stay with the page's socket: it's there that the events come. */
function wrapListener(prototype: WebSocket, type: string, late: LateSockets): void {
  const name = `on${type}`;
  replaceAccessor(prototype, name, {
    get: (self, forward) => {
      const socket = late.of(self);
      return socket ? (socket.own[name] ?? null) : forward(self);
    },
    set: (self, value, forward) => {
      const socket = late.of(self);
      if (!socket) return forward(self, value);
      if (!(name in socket.own)) {
        listen(self as EventTarget, type, (event) => {
          const handler = socket.own[name];
          if (typeof handler === 'function') apply(handler, eventTarget(event), [event]);
        });
      }
      socket.own[name] = typeof value === 'function' ? value : null;
    },
  });
}
