import type { Departure, Gate } from '../gate';
import { NativeWeakMap, weakGet, weakSet } from '../pristine';
import type { Sealed } from '../sealed';

/** A message in line; `ready` is undefined until it was judged, and null when it was refused. */
interface Message {
  readonly send: (body: Sealed | null) => void;
  ready: Sealed | null | undefined;
  next: Message | null;
}

interface Line {
  head: Message | null;
  tail: Message | null;
}

/** Messages leave in the order in which they were sent, each channel's in a line of its own. */
export interface Lines {
  /** Whether something waits. */
  waits(channel: object): boolean;
  /** Calls back in turn, with what may leave, null when nothing may. */
  join(channel: object, departure: Departure, send: (body: Sealed | null) => void): void;
}

export function createLines(gate: Gate): Lines {
  const lines = new NativeWeakMap<object, Line>();
  return {
    waits: (channel) => (weakGet(lines, channel)?.head ?? null) !== null,
    join(channel, departure, send) {
      const line = weakGet(lines, channel) ?? { head: null, tail: null };
      weakSet(lines, channel, line);
      const message: Message = { send, ready: undefined, next: null };
      if (line.tail) line.tail.next = message;
      else line.head = message;
      line.tail = message;
      gate.judge(departure, (ready) => {
        message.ready = ready;
        advance(line);
      });
    },
  };
}

function advance(line: Line): void {
  while (line.head && line.head.ready !== undefined) {
    const { send, ready, next } = line.head;
    line.head = next;
    if (!next) line.tail = null;
    send(ready);
  }
}
