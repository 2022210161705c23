import { type Answer, ASK, OFFER, type Question } from './channel';
import { isQuestion } from './message';
import { beforePageCode } from './page-start';

/** The isolated world's end of the port. */
export interface Tripwire {
  /** Also tells the tripwire that somebody is still at work: a `hello` now and then keeps a long decision alive. */
  answer(answer: Answer): void;
  /** Fulfilled when the tripwire has spoken; rejected when it was not there before page code. */
  readonly alive: Promise<void>;
}

/**
 * Takes the tripwire's port. Only before page code: a port that is offered later may be the page's own. When the signal
 * aborts, the tripwire refuses whatever it still holds and all that comes.
 */
export function connectTripwire(
  target: Window,
  onQuestion: (question: Question) => void,
  signal: AbortSignal,
): Tripwire {
  let port: MessagePort | undefined;
  let greet = () => {};
  let give: (reason: Error) => void = () => {};
  const alive = new Promise<void>((resolve, reject) => {
    greet = resolve;
    give = reject;
  });
  // Whoever doesn't wait for it isn't to be told of a rejection that nobody handled.
  alive.catch(() => {});

  const heard = ({ data }: MessageEvent<unknown>) => {
    if (!isQuestion(data)) return;
    if (data.type === 'hello') greet();
    else onQuestion(data);
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
    port.postMessage({ type: 'hello' } satisfies Answer);
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
    port?.postMessage({ type: 'bye' } satisfies Answer);
    port?.close();
    give(new Error('disconnected'));
  });
  return { answer: (answer) => port?.postMessage(answer), alive };
}
