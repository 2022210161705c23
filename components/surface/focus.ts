const STOPS = 'a[href], button:not([disabled]), summary, [tabindex="0"]';

/** Moves the focus to the next stop inside the box, around its end. */
export function moveFocus(box: HTMLElement, active: Element | null, backwards: boolean): void {
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.getClientRects().length > 0,
  );
  const at = stops.findIndex((stop) => stop === active);
  const next = at < 0 ? (backwards ? -1 : 0) : at + (backwards ? -1 : 1);
  stops.at(next % stops.length)?.focus();
}

/**
 * Remembers the focus and the selection, and gives a function that puts both back. It leaves them alone when the user or
 * the page has put the focus elsewhere in the meantime.
 */
export function rememberFocus(document: Document, ours: Element): () => void {
  const before = document.activeElement;
  const selection = document.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    const now = document.activeElement;
    if (now !== null && now !== document.body && now !== ours) return;
    if (!(before instanceof HTMLElement) || !before.isConnected) return;
    before.focus({ preventScroll: true });
    if (range === null || selection === null || !before.contains(range.startContainer)) return;
    selection.removeAllRanges();
    selection.addRange(range);
  };
}
