/**
 * Keeps our listeners on the window. `document.open()` takes all of a window away, ours and the page's own; the document
 * stays, and with it an observer: https://html.spec.whatwg.org/#document-open-steps
 * @param arm Adds all listeners, until the signal aborts.
 * @param onLost They were gone and stand again; those of our own nodes are gone too.
 * @returns Whether they stand and have always stood. Once they were gone, a page may have come before us.
 */
export function keepStanding(
  window: Window,
  arm: (signal: AbortSignal) => void,
  onLost: () => void,
): () => boolean {
  // Nobody can listen for a name that isn't known, so the page neither hears the question nor stops it.
  const probe = crypto.randomUUID();
  let heard = false;
  let everLost = false;
  let armed = new AbortController();

  const stand = () => {
    armed.abort();
    armed = new AbortController();
    const { signal } = armed;
    const hear = () => {
      heard = true;
    };
    window.addEventListener(probe, hear, { capture: true, signal });
    arm(signal);
  };
  const check = () => {
    heard = false;
    window.dispatchEvent(new Event(probe));
    if (heard) return;
    everLost = true;
    stand();
    onLost();
  };
  stand();
  new MutationObserver(check).observe(window.document, { childList: true });
  return () => {
    check();
    return !everLost;
  };
}
