import { charSet } from '@/lib/core/char-set';
import type { Finding } from '@/lib/core/finding';
import type { Detector } from '../../../detector';
import { isCapital } from '../../../guards';

/** Written like this a mark is probably one, and may be something else: with no word beside it it is slight. */
export interface Mark {
  readonly id: string;
  readonly kind: Finding['kind'];
  readonly entityType: string;
  readonly label: string;
  /** Sources of patterns, whole marks. */
  readonly forms: readonly string[];
  /** What looks the same and is something else. */
  readonly unless?: RegExp;
  /** Words behind it that say what it is, in lower case: `KX0482913 is my passport`. */
  readonly said?: RegExp;
  readonly reference: string;
  /** Where it is looked for, other than at numbers beside a capital. */
  readonly anchor?: Detector['anchor'];
  readonly positives?: readonly string[];
  readonly slight: readonly string[];
  readonly negatives: readonly string[];
}

export const isLetter = (code: number): boolean => isCapital(code & ~32);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isGap = (code: number): boolean => code === 32 || code === 45;

/** A capital right before a number or one gap away, on either side of it. */
function besideCapital(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isCapital(before) || (isGap(before) && isCapital(text.charCodeAt(at - 2)))) return true;
  let end = at + 1;
  while (end < at + 4 && isDigit(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  return isCapital(after) || (isGap(after) && isCapital(text.charCodeAt(end + 1)));
}

/** What a mark has before the number at which it is looked for, and the pattern's source for it. */
const BEFORE = 'A-ZÄÖÜ0-9 -';
const FURTHEST = 9;
export const LEAD = `[${BEFORE}]{0,${FURTHEST}}?`;

export const BESIDE: Detector['anchor'] = {
  digits: 2,
  guard: besideCapital,
  back: { over: charSet(BEFORE), max: FURTHEST },
};
