import type { Voucher } from '@/lib/messaging/body-keys';
import { decode } from './body/decode';
import type { Decoded } from './body/decoded';
import { type Answer, ASK, OFFER, type Question } from './channel';
import { beforePageCode } from './page-start';
import { voucherOf } from './voucher';
import { type Answered, type Asked, isAsked, type Wire } from './wire';
import { withBeside } from './with-beside';

type AskedBody = Extract<Asked, { type: 'body' }>;

/** A body that is being asked about. */
interface Held {
  readonly asked: AskedBody;
  readonly decoded: Decoded<Wire>;
}

/** The isolated world's end of the port. */
export interface Tripwire {
  /** A `hello` now and then says that somebody is still at work on what is held. */
  answer(answer: Answer): void;
  /** Fulfilled when the tripwire has answered to its name once more; never, when it's gone. */
  hello(): Promise<void>;
  /** Fulfilled when the tripwire has spoken; rejected when it was not there before page code. */
  readonly alive: Promise<void>;
}

/** A single letter counts: a value may leave letter by letter. */
const isSpeaking = ({ leaves, unread }: Decoded<Wire>): boolean =>
  unread.length > 0 || leaves.some(({ text }) => text !== '');

/**
 * Takes the tripwire's port. Only before page code: a port that is offered later may be the page's own. When the signal
 * aborts, the tripwire refuses whatever it still holds and all that comes.
 * @param vouch told of what may leave before the tripwire is.
 */
export function connectTripwire(
  target: Window,
  onQuestion: (question: Question) => void,
  signal: AbortSignal,
  vouch: ((voucher: Voucher) => Promise<void>) | null = null,
): Tripwire {
  const calling: (() => void)[] = [];
  const bodies = new Map<number, Held>();
  let port: MessagePort | undefined;
  const post = (message: Answered) => port?.postMessage(message);

  const { promise: alive, resolve: greet, reject: give } = withResolvers();
  // Whoever doesn't wait for it isn't to be told of a rejection that nobody handled.
  alive.catch(() => {});

  const release = async (asked: AskedBody, body: Wire, answered: Answered) => {
    if (asked.via !== 'websocket') await vouch?.(await voucherOf(body, asked));
    post(answered);
  };
  const askBody = async (asked: AskedBody) => {
    const { id, via, url, method, format, beside, body } = asked;
    const decoded = withBeside(await decode(body, format), beside);
    if (!isSpeaking(decoded)) return release(asked, body, { type: 'pass', id });
    bodies.set(id, { asked, decoded });
    const leaves = decoded.leaves.map(({ path, text }) => ({ path, text }));
    onQuestion({ type: 'body', id, via, url, method, leaves, unread: decoded.unread });
  };
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (!isAsked(data)) return;
    if (data.type === 'hello') {
      greet();
      for (const heardOf of calling.splice(0)) heardOf();
    } else if (data.type === 'files' || data.type === 'refused') onQuestion(data);
    else askBody(data).catch(() => unreadable(data));
  };
  /** A file that is gone, or a fault of ours: refused, and somebody has to say so. */
  const unreadable = ({ id, via, url }: Extract<Asked, { type: 'body' }>) => {
    post({ type: 'refuse', id });
    onQuestion({ type: 'refused', via, url });
  };
  const answer = async (given: Answer) => {
    if (given.type === 'hello') return post(given);
    const { id } = given;
    const held = bodies.get(id);
    bodies.delete(id);
    if (!held || given.type === 'refuse')
      return post(given.type === 'rewrite' ? { type: 'refuse', id } : given);
    const { asked, decoded } = held;
    if (given.type === 'pass') return release(asked, asked.body, given);
    const fits = given.texts.length === decoded.leaves.length;
    const body = fits ? await decoded.rebuild(given.texts) : null;
    if (body === null) return post({ type: 'refuse', id });
    return release(asked, body, { type: 'rewrite', id, body });
  };
  const take = (event: Event) => {
    event.stopImmediatePropagation();
    const [offered] = event instanceof MessageEvent ? event.ports : [];
    if (!offered) return;
    event.preventDefault();
    leave();
    port = offered;
    port.addEventListener('message', heard);
    port.start();
    post({ type: 'hello' });
  };
  const leave = () => {
    stop();
    target.removeEventListener(OFFER, take, true);
  };
  // Firefox holds the parser up for scripts that it has yet to compile, and runs each in a task of its own. Another window's offer
  // would find us meanwhile; the tripwire's own would then not be taken, and it would refuse all.
  const stop = beforePageCode(
    target.document,
    () => {
      leave();
      give(new Error('the tripwire was not there before page code'));
    },
    true,
  );
  target.addEventListener(OFFER, take, true);
  target.dispatchEvent(new Event(ASK));

  signal.addEventListener('abort', () => {
    leave();
    post({ type: 'bye' });
    port?.close();
    give(new Error('disconnected'));
  });
  return {
    answer: (given) => {
      answer(given).catch(() => given.type !== 'hello' && post({ type: 'refuse', id: given.id }));
    },
    hello: () =>
      new Promise((resolve) => {
        calling.push(resolve);
        post({ type: 'hello' });
      }),
    alive,
  };
}

function withResolvers() {
  let resolve = () => {};
  let reject: (reason: Error) => void = () => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
