import { NativeWeakMap, weakGet, weakSet } from '../../pristine';

/** A socket that the page has and that isn't open yet, since its address is still being judged. */
export interface Late {
  inner: WebSocket | null;
  state: 'waiting' | 'there' | 'over';
  /** What the page set or may ask for meanwhile, by the property's name. */
  readonly own: Record<string, unknown>;
}

/** The sockets behind the targets of events that the page takes for sockets. */
export interface LateSockets {
  /** Undefined for a socket of the platform's own, and for anything else. */
  readonly of: (self: unknown) => Late | undefined;
  readonly add: (outer: EventTarget, socket: Late) => void;
}

export function createLateSockets(): LateSockets {
  const late = new NativeWeakMap<object, Late>();
  return {
    of: (self) => (typeof self === 'object' && self !== null ? weakGet(late, self) : undefined),
    add: (outer, socket) => void weakSet(late, outer, socket),
  };
}
