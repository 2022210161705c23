import { type Answer, ASK, OFFER, type Question } from './channel';
import { dispatch, listen } from './events';
import { isAnswer } from './message';
import { beforePageCode } from './page-start';
import { getters, only, uncurry } from './pristine';

const NativeMessageEvent = MessageEvent;
const post = uncurry<MessagePort, [Question], void>(MessagePort.prototype.postMessage);
const close = uncurry(MessagePort.prototype.close);
const dataOf = getters(MessageEvent.prototype)('data') as (event: MessageEvent) => unknown;

/** The page world's end of the port. */
export type Ask = (question: Question) => void;

/**
 * Offers a port to the isolated world: at once, and once more when asked. Whoever cancels the event has taken it. No
 * one can ask any more when it was taken, nor when page code could run, so that a page never holds the other end.
 */
export function handOver(target: Window, onAnswer: (answer: Answer) => void, onLost: () => void): Ask {
  const { port1: near, port2: far } = new MessageChannel();
  listen(near, 'message', (event) => {
    const data = dataOf(event as MessageEvent);
    if (isAnswer(data)) onAnswer(data);
  });
  near.start();
  post(near, { type: 'hello' });

  const isTaken = () =>
    !dispatch(target, new NativeMessageEvent(OFFER, { cancelable: true, ports: only(far) }));
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
      close(near);
      onLost();
    });
    target.addEventListener(ASK, again);
  }
  return (question) => post(near, question);
}
