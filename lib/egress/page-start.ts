/**
 * Calls back once, when page code could run from now on: the parser has reached the head, or the task in which the
 * content scripts run is over. The observer is a microtask, which the parser takes before it runs its first script:
 * https://html.spec.whatwg.org/#scriptEndTag
 * @param patient the end of the task doesn't count while the parser is still before the head. A window that holds this one's
 * could run code by then.
 */
export function beforePageCode(document: Document, reached: () => void, patient = false): () => void {
  let over = false;
  const stop = () => {
    over = true;
    watch.disconnect();
    clearTimeout(timer);
  };
  const end = () => {
    if (over) return;
    stop();
    reached();
  };
  const isBegun = () => Boolean(document.head || document.body || document.scripts.length > 0);
  const watch = new MutationObserver(() => {
    if (isBegun()) end();
  });
  watch.observe(document, { childList: true, subtree: true });
  const waits = patient && document.readyState === 'loading' && !isBegun();
  const timer = waits ? undefined : setTimeout(end, 0);
  return stop;
}
