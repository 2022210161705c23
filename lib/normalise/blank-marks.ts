/** Sequences that colour a terminal's text (ECMA-48, "CSI"). */
const ESCAPES = /\x1b\[[0-9;?]{0,32}[A-Za-z]/g;

/** The first column of a unified diff's lines, but not that of the lines which name its files. */
const DIFF_COLUMN = /^[+-](?![+-]{2} )/gm;

const isDiff = (text: string): boolean => text.includes('@@ -') || text.includes('diff --git ');

/**
 * The same text with blanks for marks that aren't part of it but touch its values: a terminal's colours, the signs of a diff. It
 * has the same length, so offsets hold for both. Texts without such marks come back as they are, for one search each.
 */
export function blankMarks(text: string): string {
  const plain = text.includes('\x1b[') ? text.replace(ESCAPES, (mark) => ' '.repeat(mark.length)) : text;
  return isDiff(plain) ? plain.replace(DIFF_COLUMN, ' ') : plain;
}
