import { entropy } from '@/lib/core/entropy';
import { isDummy, withoutDummyWords } from '../dummy';
import { camelWords } from './words';

/** How many characters the alphabet has that a value seems to be drawn from. */
function alphabetSize(value: string): number {
  if (/^\d+$/.test(value)) return 10;
  if (/^[0-9a-f-]+$|^[0-9A-F-]+$/.test(value)) return 16;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) ? 62 : 36;
}

/** Part of the entropy that characters drawn at random would have. What people write reaches less, repeated characters nearly none. */
const DRAWN = 0.62;

/** Whether a machine may have drawn a value: no dummy, and about as mixed as its alphabet and length allow. */
export const isDrawn = (value: string): boolean =>
  !isDummy(value) && entropy(value) >= DRAWN * Math.log2(Math.min(value.length, alphabetSize(value)));

/** Runs of one character. */
const IDLE = /(.)\1{4}/;

/** A token of so many characters that a dummy's word in it leaves as good as whole. */
const WHOLE = 48;

/** Whether a token that nobody drew is written as its vendor writes it: counted up, or with a word in it that says so. */
export function isShownToken(value: string): boolean {
  if (IDLE.test(value)) return false;
  if (!isDummy(value)) return true;
  const rest = withoutDummyWords(value);
  return rest.length >= WHOLE && isDrawn(rest) && /\d.*\d.*\d.*\d/.test(rest);
}

/** How much of a value may be words before it is a name. */
const WORDS = 0.4;

/** Whether a value that only begins like a token was drawn: mixed, without words in it. */
export const isMixed = (value: string): boolean =>
  /\d.{0,64}\d/.test(value) && /[A-Za-z]/.test(value) && camelWords(value) < WORDS;
