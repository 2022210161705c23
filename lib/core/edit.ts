import type { Span } from './finding';

/** A replacement of a span of the original text. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Applies edits that don't overlap, in any order. They're joined from the original's pieces, so that the offsets of one
 * never depend on another and the cost is linear.
 * @throws RangeError when two edits overlap or one lies outside the text: a bug of the caller.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} overlaps another or lies outside ${text.length}`);
    }
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
