/** A place inside an editor, kept while its text is inspected. */
export interface DropPlace {
  /** Puts the caret there, where the place still exists. */
  readonly select: () => void;
  /** Says that the editor lost these characters of its text. */
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
  // Counted in characters: an editor that draws its nodes anew would let a range fall back to the beginning.
  let offset = textBefore(element, position.offsetNode, position.offset);
  const opensNode = position.offset === 0;
  return {
    select: () => {
      const range = rangeAt(element, offset, opensNode);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    removed: (start, end) => {
      offset -= Math.max(0, Math.min(offset, end) - start);
    },
  };
}

/** How many characters of an element's text stand before a place in it. */
export function textBefore(element: HTMLElement, node: Node, offset: number): number {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The place behind so many characters; between two nodes the end of the first one, or the beginning of the second. */
function rangeAt(element: HTMLElement, offset: number, opensNode: boolean): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  const nodes = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (nodes.nextNode()) {
    const { length } = nodes.currentNode as Text;
    if (left < length || (left === length && !opensNode)) {
      range.setStart(nodes.currentNode, left);
      range.collapse(true);
      return range;
    }
    left -= length;
  }
  return range;
}
