import type { Language } from './language';
import type { FromWorker, HeaderList, ToWorker } from './messages';

/** Asks the page over a port that comes as the first message; what is asked earlier waits for it. */
export function askPage({ scope, uncurry, getter, bare, listen }: Language) {
  const unlisten = uncurry(EventTarget.prototype.removeEventListener);
  const stop = uncurry(Event.prototype.stopImmediatePropagation);
  const dataOf = getter(MessageEvent.prototype, 'data');
  const portsOf = getter(MessageEvent.prototype, 'ports');
  const send = uncurry(MessagePort.prototype.postMessage) as (port: MessagePort, what: FromWorker) => void;
  const startPort = uncurry(MessagePort.prototype.start);

  let port: MessagePort | null = null;
  let last = 0;
  const early: Record<number, FromWorker> = bare({});
  let waiting = 0;
  const open: Record<number, (answer: ToWorker) => void> = bare({});
  const say = (what: FromWorker) => {
    if (port) send(port, what);
    else early[waiting++] = what;
  };
  const answered = (event: Event) => {
    const answer = dataOf(event as MessageEvent<ToWorker>) as ToWorker;
    const settle = open[answer.id];
    delete open[answer.id];
    settle?.(answer);
  };
  const first = (event: Event) => {
    // The script may send messages to itself, with a port of its own; only the browser brings the page's.
    if (!event.isTrusted) return;
    stop(event);
    unlisten(scope, 'message', first);
    port = portsOf(event as MessageEvent)[0] as MessagePort;
    listen(port, 'message', answered);
    startPort(port);
    for (let i = 0; i < waiting; i++) send(port, early[i] as FromWorker);
  };
  listen(scope, 'message', first);

  return {
    ask: (
      url: string,
      method: string,
      format: string,
      headers: HeaderList,
      body: Blob | '',
      done: (answer: ToWorker) => void,
    ) => {
      const id = ++last;
      open[id] = done;
      say({ id, url, method, format, headers, body });
    },
    /** Tells of what was refused here. */
    refused: (url: string) => say({ id: 0, url }),
  };
}

export type Asking = ReturnType<typeof askPage>;
