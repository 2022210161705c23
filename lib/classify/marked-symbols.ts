import { CAPITALS } from './capitals';
import { ZERO } from './number';

/** What else is looked at than keywords, beside each symbol in one table: a character is looked up once. */
export const DIGIT = 0x8000;
export const CAPITAL = 0x4000;
/** The symbol itself. */
export const SYMBOL = 0x3fff;

const DIGITS = 10;

/**
 * Marks digits, at which numbers begin, and what may be a capital, before which a name may stand. Both are rare, so that most
 * characters cost one comparison.
 *
 * @throws RangeError when there are more symbols than fit beside the marks.
 */
export function markSymbols(symbolOf: Uint16Array, symbols: number): Uint16Array {
  if (symbols > SYMBOL) throw new RangeError('too many symbols');
  const marked = symbolOf.slice();
  const mark = (from: number, to: number, sign: number): void => {
    for (let code = from; code < to; code++) marked[code] = (marked[code] as number) | sign;
  };
  mark(ZERO, ZERO + DIGITS, DIGIT);
  for (const [from, to] of CAPITALS) mark(from, to, CAPITAL);
  return marked;
}
