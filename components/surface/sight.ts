/** Looks after what stands over a question: a press on what its user can't see is no answer. */
export interface Sight {
  /** Looks after this element from now on, or after none. Nothing counts as seen until the browser has said so. */
  follow(box: HTMLElement | null): void;
  /** Whether the browser has last seen the element whole. */
  isClear(): boolean;
}

interface Entry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** How often at most the browser looks, in milliseconds. It accepts no less: https://w3c.github.io/IntersectionObserver/v2/ */
const DELAY = 100;
/** How often a question that stays hidden is brought forward, in milliseconds. */
const RETRY = 500;

/**
 * Chromium says whether anything at all is painted over an element, also what lets presses through, and whether it's
 * transparent or distorted. Elsewhere only the order of the top layer is known: nothing else of a page stands above it.
 * @param onClear It has come to be seen whole.
 * @param onHidden It's covered, or something is about to be laid over it. Called again and again while that lasts.
 */
export function watchSight(
  document: Document,
  ours: Element,
  onClear: () => void,
  onHidden: () => void,
  signal: AbortSignal,
): Sight {
  const view = document.defaultView;
  const tells = view !== null && 'isVisible' in view.IntersectionObserverEntry.prototype;
  let box: HTMLElement | null = null;
  let clear = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clear = false;
    clearTimeout(retry);
    if (box === null || signal.aborted) return;
    retry = setTimeout(hide, RETRY);
    onHidden();
  };
  const report = (entries: readonly Entry[]) => {
    const seen = entries.at(-1)?.isVisible === true;
    if (!seen) {
      if (clear) hide();
      else retry ??= setTimeout(hide, RETRY);
      return;
    }
    clearTimeout(retry);
    retry = undefined;
    if (clear) return;
    clear = true;
    onClear();
  };
  const options = { threshold: 1, delay: DELAY, trackVisibility: true };
  const observer = tells ? new IntersectionObserver(report, options) : null;

  const look = (at: HTMLElement | null) => {
    clearTimeout(retry);
    retry = undefined;
    box = at;
    observer?.disconnect();
    clear = observer === null;
    if (at !== null) observer?.observe(at);
  };

  // What a page opens now will stand above what was opened before. The event comes first, while capturing.
  view?.addEventListener(
    'beforetoggle',
    (event) => {
      if (box === null || event.target === ours || (event as ToggleEvent).newState !== 'open') return;
      clear = false;
      queueMicrotask(hide);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => look(null));
  return { follow: look, isClear: () => clear };
}

/** Whether the button is what lies on top at the place of the press, or at its centre where a key has pressed it. */
export function isTopmost(host: Element, root: ShadowRoot, button: Element, event: MouseEvent): boolean {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { clientX, clientY } = event;
  const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  const [x, y] = inside ? [clientX, clientY] : [(left + right) / 2, (top + bottom) / 2];
  return host.ownerDocument.elementFromPoint(x, y) === host && button.contains(root.elementFromPoint(x, y));
}
