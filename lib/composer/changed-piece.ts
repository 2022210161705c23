/** Characters on either side of an edit that are always read with it: longer than any single value. UTF-16 code units. */
const AROUND = 1_000;

/**
 * The piece of a text that has to be read again after an edit: what differs from the text before, and around it whole lines
 * of at least a thousand characters to each side. Reading a piece proves nothing about the whole, whose parts only mean something
 * together; it tells early that a text holds something, at a cost that doesn't grow with the text.
 *
 * @returns The whole text where the piece would be most of it.
 */
export function changedPiece(before: string, after: string): string {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  const from = after.lastIndexOf('\n', Math.max(0, start - AROUND)) + 1;
  const lineEnd = after.indexOf('\n', Math.min(after.length, after.length - same + AROUND));
  const to = lineEnd < 0 ? after.length : lineEnd;
  return to - from > after.length / 2 ? after : after.slice(from, to);
}
