/**
 * Calls back once, when page code could run from now on: the parser has reached the head, or the task in which the
 * content scripts run is over. The observer is a microtask, which the parser takes before it runs its first script:
 * https://html.spec.whatwg.org/#scriptEndTag
 */
export function beforePageCode(document: Document, reached: () => void): () => void {
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
  const watch = new MutationObserver(() => {
    if (document.head || document.body || document.scripts.length > 0) end();
  });
  watch.observe(document, { childList: true, subtree: true });
  const timer = setTimeout(end, 0);
  return stop;
}
