/** Fewer digits don't make a number that is anybody's. */
const LONG = 9;
/** Fewer small numbers don't make a text. */
const FEWEST = 3;

/** A number with digits enough to be somebody's, written out as people write it; null for a shorter one. */
export function longNumber(token: string): string | null {
  if (token.replace(/\D/g, '').length < LONG && !/[eE]/.test(token)) return null;
  const value = Number(token);
  const text = Number.isSafeInteger(value) ? `${value}` : token;
  return text.replace(/\D/g, '').length < LONG ? null : text;
}

/** Letters, and what stands between them. */
const LETTERS = /^[\t\n\r\x20-\x7e\u00a0-\u{10ffff}]*$/u;

/**
 * What a list of small numbers says: a text by its characters' codes, or bytes, else their digits in a row; both where it
 * may be either. Null for too few.
 */
export function spelled(numbers: readonly number[]): string | null {
  if (numbers.length < FEWEST || !numbers.every((number) => Number.isInteger(number) && number >= 0))
    return null;
  const isCodes = numbers.every((number) => number >= 9 && number <= 0x10ffff);
  const text = isCodes ? numbers.reduce((made, code) => made + String.fromCodePoint(code), '') : '';
  const isText = isCodes && LETTERS.test(text);
  if (isText && numbers.every((number) => number < 256)) return text;
  const digits = numbers.join('');
  if (isText) return `${digits}\n${text}`;
  return digits.length < LONG ? null : digits;
}
