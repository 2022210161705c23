const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const DRAWN = /^[A-Za-z][A-Za-z0-9]*$/;

/** Whether a piece of a camel-case name could be a word: a vowel now and then, no knot of consonants. */
function wordlike(piece: string): boolean {
  if (!/^[A-Z]?[a-z]{2,}$|^[A-Z]{3,}$/.test(piece)) return false;
  const vowels = count(piece, /[aeiouy]/gi) / piece.length;
  return vowels >= 0.2 && vowels <= 0.75 && !/[^aeiouy]{5}/i.test(piece);
}

/** From so many characters on, the mean length of a value's pieces says something. */
const LONG = 14;
const SHORTEST_MEAN = 3.4;

/** Letters, and digits among them, that no naming convention and no language put together: most stand in pieces that aren't words. */
export function isIrregular(value: string): boolean {
  if (value.length < 8 || !DRAWN.test(value)) return false;
  const pieces = value.split(/\d+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
  // Words that follow each other in one name have four letters and more on the average.
  if (value.length >= LONG && pieces.length * SHORTEST_MEAN > value.length) return true;
  return pieces.filter(wordlike).join('').length < value.length / 2;
}

/** How much of a value are words, acronyms and small numbers, as camelCase, kebab-case and paths have them: 0 to 1. */
export function camelWords(value: string): number {
  const pieces = value.split(/[-_./: ]|(?<=[a-z])(?=[A-Z])/).filter((piece) => piece !== '');
  const said = pieces.filter(
    (piece) => wordlike(piece.replace(/\d+$/, '')) || /^[A-Z]{2,4}$|^v?\d{1,4}$/.test(piece),
  );
  return said.join('').length / value.length;
}
