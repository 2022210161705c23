/** Listeners on a page's window, in the capture phase, that come before the page's own and are put back when they are lost. */
export interface Listeners {
  readonly on: <T extends keyof WindowEventMap>(
    type: T,
    listener: (event: WindowEventMap[T]) => void,
  ) => void;
  /** Puts back what is gone. False from the first loss on: a page may have come before us since. */
  readonly stand: () => boolean;
}

/**
 * `document.open()` erases every listener of the window, ours and those of our own nodes included. It also replaces the
 * document's children, so an observer of those puts ours back when the script that did it has ended, before the next event:
 * https://html.spec.whatwg.org/#document-open-steps
 * @param onLost called after ours were put back; those of our nodes are still gone
 */
export function listenFirst(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  onLost: () => void,
): Listeners {
  // Nobody can listen for a name that isn't known, so the page neither hears the question nor stops it.
  const probe = crypto.randomUUID();
  let heard = false;
  let everLost = false;
  const hear = () => {
    heard = true;
  };
  const adders = [() => window.addEventListener(probe, hear, { capture: true, signal })];
  const check = () => {
    heard = false;
    window.dispatchEvent(new Event(probe));
    if (heard || signal.aborted) return;
    everLost = true;
    for (const add of adders) add();
    onLost();
  };
  for (const add of adders) add();
  const observer = new window.MutationObserver(check);
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    on: (type, listener) => {
      const add = () => window.addEventListener(type, listener, { capture: true, signal });
      adders.push(add);
      add();
    },
    stand: () => {
      check();
      return !everLost;
    },
  };
}

/** Where an event really began; a listener on the window is told the host of an open shadow tree instead. */
export function originOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
