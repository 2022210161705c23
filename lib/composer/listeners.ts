/** Listeners on a page's window, in the capture phase, that come before the page's own and can be put back. */
export interface Listeners {
  readonly on: <T extends keyof WindowEventMap>(
    type: T,
    listener: (event: WindowEventMap[T]) => void,
  ) => void;
  /** Adds all of them again in their order. What still stands isn't touched and keeps its place. */
  readonly again: () => void;
}

/**
 * `document.open()` erases every listener of the window, ours included (HTML, "document open steps"). It also replaces the
 * document's children, so an observer of those puts ours back when the script that did it has ended, before the next event.
 */
export function listenFirst(window: Window & typeof globalThis, signal: AbortSignal): Listeners {
  const adders: (() => void)[] = [];
  const again = () => {
    for (const add of adders) add();
  };
  const observer = new window.MutationObserver(again);
  observer.observe(window.document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    on: (type, listener) => {
      const add = () => window.addEventListener(type, listener, { capture: true, signal });
      adders.push(add);
      add();
    },
    again,
  };
}

/** Where an event really began; a listener on the window is told the host of an open shadow tree instead. */
export function originOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
