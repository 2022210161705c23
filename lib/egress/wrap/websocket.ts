import type { Gate } from '../gate';
import { getters, NativeWeakMap, weakGet, weakSet } from '../pristine';
import { type Sealed, seal } from '../sealed';
import { replace } from './disguise';

/** A message in line; `ready` is undefined until it was judged, and null when it was refused. */
interface Message {
  readonly send: (body: Sealed) => void;
  ready: Sealed | null | undefined;
  next: Message | null;
}

interface Line {
  head: Message | null;
  tail: Message | null;
}

/** Messages leave in the order in which they were sent; what is refused is left out. Each socket has its own line. */
export function wrapWebSocket(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype, OPEN } = target.WebSocket;
  const ofSocket = getters(prototype);
  const stateOf = ofSocket('readyState');
  const urlOf = ofSocket('url');
  const lines = new NativeWeakMap<WebSocket, Line>();

  replace(prototype, 'send', (self, args, forward) => {
    const socket = self as WebSocket;
    if (args.length === 0 || stateOf(socket) !== OPEN) return forward(self, args);
    const body = seal(args[0]);
    const line = weakGet(lines, socket) ?? { head: null, tail: null };
    weakSet(lines, socket, line);
    const message: Message = { send: (ready) => forward(self, [ready]), ready: undefined, next: null };
    if (line.tail) line.tail.next = message;
    else line.head = message;
    line.tail = message;
    gate.judge({ via: 'websocket', url: urlOf(socket), method: 'SEND', format: '', body }, (ready) => {
      message.ready = ready;
      advance(line);
    });
  });
}

function advance(line: Line): void {
  while (line.head && line.head.ready !== undefined) {
    const { send, ready, next } = line.head;
    line.head = next;
    if (!next) line.tail = null;
    if (ready !== null) send(ready);
  }
}
