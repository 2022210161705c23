import type { DropPlace } from './drop-place';
import { comparable, readText } from './read-text';

/** `unverified`: something was written, but reading back doesn't prove what stands there. */
export type Written = 'verified' | 'unverified' | 'gone';

/**
 * Inserts a text at the selection or at a given place, as if typed, so that the editor's model, its undo and the site's own listeners see it.
 * `execCommand('insertText')` is the one call that keeps ProseMirror, TipTap and React's text areas in step; writing the DOM
 * leaves the model behind, and the original would be sent while ours is shown.
 */
export function insertText(element: HTMLElement, text: string, place?: DropPlace | null): Written {
  if (!element.isConnected) return 'gone';
  element.focus({ preventScroll: true });
  place?.select();
  typeIn(element, text);
  return comparable(readText(element)).includes(comparable(text)) ? 'verified' : 'unverified';
}

/** Deletes what is selected, as the key does. */
export function deleteSelected(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.ownerDocument.execCommand('delete');
}

/** Replaces all that an editor holds. Verified means: exactly the new text stands there, and nothing of the old. */
export function replaceText(element: HTMLElement, text: string): Written {
  if (!element.isConnected) return 'gone';
  element.focus({ preventScroll: true });
  selectAll(element);
  if (text === '') element.ownerDocument.execCommand('delete');
  else typeIn(element, text);
  return comparable(readText(element)) === comparable(text) ? 'verified' : 'unverified';
}

/**
 * In a text area Chromium's insertText costs the square of the lines (2,000 lines: 9.5 s); the same text as escaped HTML
 * costs 60 ms, is taken as plain text and can be undone. The HTML parser drops NUL, so text with one goes the slow way.
 */
function typeIn(element: HTMLElement, text: string): void {
  const document = element.ownerDocument;
  if (element instanceof HTMLTextAreaElement && text.includes('\n') && !text.includes('\0')) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (document.execCommand('insertHTML', false, escaped)) return;
  }
  document.execCommand('insertText', false, text);
}

/** A range over the contents; `execCommand('selectAll')` froze a renderer at 23,000 characters. */
function selectAll(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) {
    element.select();
    return;
  }
  const selection = element.ownerDocument.getSelection();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
