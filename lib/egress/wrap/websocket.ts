import { bodyOf, seal } from '../body/decode';
import type { Gate, Leave } from '../gate';
import { getters, NativeWeakMap, weakGet, weakSet } from '../pristine';
import { replace } from './disguise';

/** A message in line; `leave` is undefined until it was judged. */
interface Message {
  readonly send: (leave: Leave) => void;
  leave: Leave | null | undefined;
  next: Message | null;
}

interface Line {
  head: Message | null;
  tail: Message | null;
}

/** Messages leave in the order in which they were sent; what is refused is left out. Each socket has its own line. */
export function wrapWebSocket(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype, OPEN } = target.WebSocket;
  const stateOf = getters(prototype)('readyState');
  const urlOf = getters(prototype)('url');
  const lines = new NativeWeakMap<WebSocket, Line>();

  replace(prototype, 'send', (self, args, forward) => {
    const socket = self as WebSocket;
    if (args.length === 0 || stateOf(socket) !== OPEN) return forward(self, args);
    const body = seal(bodyOf(args[0]));
    const line = weakGet(lines, socket) ?? { head: null, tail: null };
    weakSet(lines, socket, line);
    const send = (leave: Leave) => forward(self, [leave.rewritten ?? body]);
    const message: Message = { send, leave: undefined, next: null };
    if (line.tail) line.tail.next = message;
    else line.head = message;
    line.tail = message;
    gate.judge({ via: 'websocket', url: urlOf(socket), method: 'SEND', type: '', body }, (leave) => {
      message.leave = leave;
      advance(line);
    });
  });
}

function advance(line: Line): void {
  while (line.head && line.head.leave !== undefined) {
    const { send, leave, next } = line.head;
    line.head = next;
    if (!next) line.tail = null;
    if (leave) send(leave);
  }
}
