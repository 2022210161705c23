import { listen } from '../../page';
import { bare, getOwnPropertyDescriptor, getters, uncurry } from '../../pristine';
import type { Late } from './late';

/** What a socket tells. */
export const TYPES = ['open', 'message', 'error', 'close'];

export interface LateEvents {
  /** Opens the real socket behind the page's, and tells there what it tells. Throws what the platform throws. */
  readonly connect: (outer: EventTarget, socket: Late, open: () => WebSocket) => void;
  /** Tells what a socket tells whose server isn't there. */
  readonly fail: (outer: EventTarget, socket: Late) => void;
}

/** The events of the page's socket are copies of those of the real one, and so aren't trusted. */
export function lateEvents(target: Window & typeof globalThis): LateEvents {
  const {
    EventTarget: NativeTarget,
    Event: NativeEvent,
    CloseEvent: NativeClose,
    MessageEvent: NativeMessage,
  } = target;
  const ofMessage = getters(NativeMessage.prototype);
  const dataOf = ofMessage('data');
  const senderOf = ofMessage('origin');
  const ofClose = getters(NativeClose.prototype);
  const [codeOf, reasonOf, cleanOf] = [ofClose('code'), ofClose('reason'), ofClose('wasClean')];
  const dispatch = uncurry(NativeTarget.prototype.dispatchEvent);
  const setBinary = uncurry(
    getOwnPropertyDescriptor(target.WebSocket.prototype, 'binaryType')?.set as (
      this: WebSocket,
      type: unknown,
    ) => void,
  );

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

  return {
    connect: (outer, socket, open) => {
      const inner = open();
      socket.inner = inner;
      socket.state = 'there';
      setBinary(inner, socket.own.binaryType);
      for (let i = 0; i < TYPES.length; i++) {
        const type = TYPES[i] as string;
        listen(inner, type, (event) => void dispatch(outer, copyOf(event, type)));
      }
    },
    fail: (outer, socket) => {
      socket.state = 'over';
      dispatch(outer, new NativeEvent('error'));
      dispatch(outer, new NativeClose('close', bare({ code: 1006, reason: '', wasClean: false })));
    },
  };
}
