/** A place inside an editor, kept while its text is inspected. */
export interface DropPlace {
  /** Puts the caret there, where the place still exists. */
  readonly select: () => void;
  /** Says that the editor lost these characters of its text; ranges notice by themselves, offsets don't. */
  readonly removed: (start: number, end: number) => void;
}

/**
 * Where in an editor a point of the window lies. Null where the browser doesn't tell (`caretPositionFromPoint` knows text
 * areas since Chromium 128, Firefox always did): then the text goes to the caret.
 */
export function placeAt(element: HTMLElement, x: number, y: number): DropPlace | null {
  const document = element.ownerDocument;
  const position = document.caretPositionFromPoint?.(x, y) ?? null;
  if (!position) return null;
  if (element instanceof HTMLTextAreaElement) {
    if (position.offsetNode !== element) return null;
    let { offset } = position;
    return {
      select: () => element.setSelectionRange(offset, offset),
      removed: (start, end) => {
        offset -= Math.max(0, Math.min(offset, end) - start);
      },
    };
  }
  if (!element.contains(position.offsetNode)) return null;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return {
    select: () => {
      if (!element.contains(range.startContainer)) return;
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    removed: () => {},
  };
}
