import { ASK, OFFER } from './channel';
import { listen } from './page';
import { beforePageCode } from './page-start';
import { getters, uncurry } from './pristine';
import type { Answered, Asked } from './wire';

const post = uncurry<MessagePort, [Asked], void>(MessagePort.prototype.postMessage);
const dataOf = getters(MessageEvent.prototype)('data') as (event: Event) => Answered;

/** The page world's end of the port. */
export type Post = (question: Asked) => void;

/**
 * Offers a port to the isolated world: at once, and once more when asked. Whoever cancels the event has taken it. No
 * one can ask any more when it was taken, nor when page code could run, so that a page never holds the other end.
 */
export function handOver(target: Window, onAnswer: (answer: Answered) => void, onLost: () => void): Post {
  const { port1: near, port2: far } = new MessageChannel();
  listen(near, 'message', (event) => onAnswer(dataOf(event)));
  near.start();
  near.postMessage({ type: 'hello' } satisfies Asked);

  const isTaken = () => !target.dispatchEvent(new MessageEvent(OFFER, { cancelable: true, ports: [far] }));
  if (!isTaken()) {
    const again = () => {
      if (isTaken()) leave();
    };
    const leave = () => {
      stop();
      target.removeEventListener(ASK, again);
    };
    const stop = beforePageCode(target.document, () => {
      leave();
      onLost();
    });
    target.addEventListener(ASK, again);
  }
  return (question) => post(near, question);
}
