import { decode } from './body/decode';
import type { Decoded } from './body/decoded';
import { type Answer, ASK, type Leaf, OFFER, type Question } from './channel';
import { beforePageCode } from './page-start';
import { type Answered, type Asked, type Entry, isAsked, type Wire } from './wire';

/** The isolated world's end of the port. */
export interface Tripwire {
  /** A `hello` now and then says that somebody is still at work on what is held. */
  answer(answer: Answer): void;
  /** Fulfilled when the tripwire has answered to its name once more; never, when it's gone. */
  hello(): Promise<void>;
  /** Fulfilled when the tripwire has spoken; rejected when it was not there before page code. */
  readonly alive: Promise<void>;
}

/** The shortest text that can say anything; a body of shorter ones is no question. */
const SHORTEST = 4;

const isSpeaking = (leaves: readonly Leaf[]): boolean => leaves.some(({ text }) => text.length >= SHORTEST);

/**
 * Takes the tripwire's port. Only before page code: a port that is offered later may be the page's own. When the signal
 * aborts, the tripwire refuses whatever it still holds and all that comes.
 */
export function connectTripwire(
  target: Window,
  onQuestion: (question: Question) => void,
  signal: AbortSignal,
): Tripwire {
  const calling: (() => void)[] = [];
  const bodies = new Map<number, Decoded<Wire>>();
  let port: MessagePort | undefined;
  const post = (message: Answered) => port?.postMessage(message);

  const { promise: alive, resolve: greet, reject: give } = withResolvers();
  // Whoever doesn't wait for it isn't to be told of a rejection that nobody handled.
  alive.catch(() => {});

  const askBody = async ({
    id,
    via,
    url,
    method,
    format,
    beside,
    body,
  }: Extract<Asked, { type: 'body' }>) => {
    const read = await decode(body, format);
    const decoded = read && withBeside(read, beside);
    if (!decoded) return post({ type: 'refuse', id });
    if (!isSpeaking(decoded.leaves)) return post({ type: 'pass', id });
    bodies.set(id, decoded);
    const leaves = decoded.leaves.map(({ path, text }) => ({ path, text }));
    onQuestion({ type: 'body', id, via, url, method, leaves });
  };
  const heard = ({ data }: MessageEvent<unknown>) => {
    if (!isAsked(data)) return;
    if (data.type === 'hello') {
      greet();
      for (const heardOf of calling.splice(0)) heardOf();
    } else if (data.type === 'files' || data.type === 'refused') onQuestion(data);
    else askBody(data).catch(() => post({ type: 'refuse', id: data.id }));
  };
  const answer = async (given: Answer) => {
    if (given.type === 'hello') return post(given);
    const decoded = bodies.get(given.id);
    bodies.delete(given.id);
    if (given.type !== 'rewrite') return post(given);
    const fits = decoded && given.texts.length === decoded.leaves.length;
    const body = fits ? await decoded.rebuild(given.texts) : null;
    post(body === null ? { type: 'refuse', id: given.id } : { type: 'rewrite', id: given.id, body });
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
  const stop = beforePageCode(target.document, () => {
    leave();
    give(new Error('the tripwire was not there before page code'));
  });
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

/** What goes beside a body as leaves behind its own. A body with a rewritten one can't be made. */
function withBeside({ leaves, rebuild }: Decoded<Wire>, beside: readonly Entry[]): Decoded<Wire> {
  if (beside.length === 0) return { leaves, rebuild };
  const texts = beside.map(({ name, value }) => ({ path: name, text: `${value as string}` }));
  return {
    leaves: [...leaves, ...texts],
    rebuild: async (fresh) =>
      fresh.slice(leaves.length).some((text) => text !== null)
        ? null
        : rebuild(fresh.slice(0, leaves.length)),
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
