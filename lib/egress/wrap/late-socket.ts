import { addHeader } from '../beside';
import type { Departure, Gate } from '../gate';
import { absolute, eventTarget, exception, listen, parsed, schemeOf } from '../page';
import {
  append,
  apply,
  bare,
  getOwnPropertyDescriptor,
  getters,
  isArray,
  NativeWeakMap,
  setPrototypeOf,
  uncurry,
  weakGet,
  weakSet,
} from '../pristine';
import type { Entry } from '../wire';
import { at, replace, replaceAccessor, replaceConstructor } from './disguise';

/** A socket that the page has and that isn't open yet, since its address is still being judged. */
interface Late {
  inner: WebSocket | null;
  state: 'waiting' | 'there' | 'over';
  /** What the page set or may ask for meanwhile, by the property's name. */
  readonly own: Record<string, unknown>;
}

const TYPES = ['open', 'message', 'error', 'close'];

/**
 * Sockets whose address or protocol says something unknown. The page gets its socket at once, as a target of events that takes
 * its prototype; the real one is opened behind it when it was judged. Its events are then copies, which aren't trusted.
 */
export function wrapSocketAddress(target: Window & typeof globalThis, gate: Gate): void {
  const {
    EventTarget: NativeTarget,
    Event: NativeEvent,
    CloseEvent: NativeClose,
    MessageEvent: NativeMessage,
  } = target;
  const { prototype, CLOSED } = target.WebSocket;
  const ofMessage = getters(NativeMessage.prototype);
  const dataOf = ofMessage('data');
  const senderOf = ofMessage('origin');
  const ofClose = getters(NativeClose.prototype);
  const [codeOf, reasonOf, cleanOf] = [ofClose('code'), ofClose('reason'), ofClose('wasClean')];
  const dispatch = uncurry(NativeTarget.prototype.dispatchEvent);
  const late = new NativeWeakMap<object, Late>();
  const lateOf = (self: unknown): Late | undefined =>
    typeof self === 'object' && self !== null ? weakGet(late, self) : undefined;

  const copyOf = (event: Event, type: string): Event => {
    if (type === 'message') {
      const message = event as MessageEvent;
      return new NativeMessage(type, bare({ data: dataOf(message), origin: senderOf(message) }));
    }
    if (type !== 'close') return new NativeEvent(type);
    const close = event as CloseEvent;
    return new NativeClose(
      type,
      bare({ code: codeOf(close), reason: reasonOf(close), wasClean: cleanOf(close) }),
    );
  };
  const fail = (outer: EventTarget, socket: Late) => {
    socket.state = 'over';
    dispatch(outer, new NativeEvent('error'));
    dispatch(outer, new NativeClose('close', bare({ code: 1006, reason: '', wasClean: false })));
  };
  const setBinary = uncurry(
    getOwnPropertyDescriptor(prototype, 'binaryType')?.set as (this: WebSocket, type: unknown) => void,
  );
  const connect = (outer: EventTarget, socket: Late, open: () => WebSocket) => {
    const inner = open();
    socket.inner = inner;
    socket.state = 'there';
    setBinary(inner, socket.own.binaryType);
    for (let i = 0; i < TYPES.length; i++) {
      const type = TYPES[i] as string;
      listen(inner, type, (event) => void dispatch(outer, copyOf(event, type)));
    }
  };

  replaceConstructor(target, 'WebSocket', (args, forward, wanted) => {
    const given = `${at(args, 0) as string}`;
    const named = at(args, 1);
    const protocols: string[] = [];
    const beside: Entry[] = [];
    if (isArray(named)) for (let i = 0; i < named.length; i++) append(protocols, `${named[i] as string}`);
    else if (named !== undefined) append(protocols, `${named as string}`);
    for (let i = 0; i < protocols.length; i++)
      addHeader(beside, 'sec-websocket-protocol', protocols[i] as string);
    const url = absolute(given);
    const open = () => forward([url, protocols]) as WebSocket;
    const departure: Departure = { via: 'websocket', url, method: 'GET', format: '', body: '', beside };
    const address = parsed(given);
    // The platform's own complaints.
    if (args.length === 0) return forward(args);
    if (address === null || !SCHEMES[schemeOf(address)] || gate.knows(departure)) return open();

    const outer = new NativeTarget();
    setPrototypeOf(outer, wanted.prototype as object);
    const socket: Late = {
      inner: null,
      state: 'waiting',
      own: bare({ url, readyState: 0, bufferedAmount: 0, extensions: '', protocol: '', binaryType: 'blob' }),
    };
    weakSet(late, outer, socket);
    gate.judge(departure, (ready) => {
      if (socket.state === 'over') return;
      if (ready === null) return fail(outer, socket);
      try {
        connect(outer, socket, open);
      } catch {
        fail(outer, socket);
      }
    });
    return outer;
  });

  for (const name in PROPERTIES) {
    replaceAccessor(prototype, name, {
      get: (self, forward) => {
        const socket = lateOf(self);
        if (!socket) return forward(self);
        if (name === 'readyState' && socket.state === 'over') return CLOSED;
        return socket.inner ? forward(socket.inner) : socket.own[name];
      },
      set: (self, value, forward) => {
        const socket = lateOf(self);
        if (!socket) return forward(self, value);
        if (socket.inner) return forward(socket.inner, value);
        if (name === 'binaryType' && (value === 'blob' || value === 'arraybuffer')) socket.own[name] = value;
      },
    });
  }
  for (let i = 0; i < TYPES.length; i++) {
    const type = TYPES[i] as string;
    replaceAccessor(prototype, `on${type}`, {
      get: (self, forward) => {
        const socket = lateOf(self);
        return socket ? (socket.own[`on${type}`] ?? null) : forward(self);
      },
      set: (self, value, forward) => {
        const socket = lateOf(self);
        if (!socket) return forward(self, value);
        if (!(`on${type}` in socket.own)) {
          listen(self as EventTarget, type, (event) => {
            const handler = socket.own[`on${type}`];
            if (typeof handler === 'function') apply(handler, eventTarget(event), [event]);
          });
        }
        socket.own[`on${type}`] = typeof value === 'function' ? value : null;
      },
    });
  }
  replace(prototype, 'send', (self, args, forward) => {
    const socket = lateOf(self);
    if (!socket) return forward(self, args);
    if (socket.inner) return forward(socket.inner, args);
    if (socket.state === 'waiting')
      throw exception(
        "Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.",
        'InvalidStateError',
      );
  });
  replace(prototype, 'close', (self, args, forward) => {
    const socket = lateOf(self);
    if (!socket) return forward(self, args);
    if (socket.inner) return forward(socket.inner, args);
    if (socket.state === 'waiting') fail(self as EventTarget, socket);
  });
}

const SCHEMES: Readonly<Record<string, true>> = bare({
  'ws:': true,
  'wss:': true,
  'http:': true,
  'https:': true,
});
const PROPERTIES = { url: 1, readyState: 1, bufferedAmount: 1, extensions: 1, protocol: 1, binaryType: 1 };
