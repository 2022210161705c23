import { once } from '@/lib/core/once';
import { isAlphabet, isDummyWord } from '../dummy';
import { openingOf, TELLING } from './format';
import type { Role } from './secret-name';
import { isCounted, isSaid } from './stand-in';
import { vendors } from './vendors';

/** How the tokens of vendors begin that have a detector of their own. */
const OTHERS = [
  'ghp_',
  'gho_',
  'ghu_',
  'ghs_',
  'ghr_',
  'github_pat_',
  'sk_live_',
  'sk_test_',
  'rk_live_',
  'xoxb-',
  'xoxp-',
];

const openings = once(
  () =>
    new Set([
      ...OTHERS,
      ...vendors
        .flatMap(({ tokens }) => tokens.flatMap(({ formats }) => formats.map(openingOf)))
        .filter((opening) => TELLING.test(opening)),
    ]),
);

/** The shortest tail that somebody may have cut and counted up. */
const TAIL = 10;
const FEW = 4;
const many = (text: string, pattern: RegExp): boolean => (text.match(pattern)?.length ?? 0) >= FEW;

/** A vendor's opening, and behind it letters and digits in turn that are too few for its token: `…_abc123…`. */
function isShortToken(value: string): boolean {
  const tail = /[A-Za-z0-9]+$/.exec(value)?.[0] ?? '';
  return (
    tail.length >= TAIL &&
    many(tail, /\d/g) &&
    many(tail, /[A-Za-z]/g) &&
    !isDummyWord(tail) &&
    !/(.)\1{3}/.test(tail) &&
    openings().has(value.slice(0, value.length - tail.length))
  );
}

/** What says itself that its reader must put something else there. */
const TO_FILL =
  /your|change|enter|replace|insert|here|example|sample|todo|dummy|fake|mock|test|default|placeholder/i;
/** Three words and a number of four digits: as long as a service asks for. */
const LONG_SAID = /^[A-Za-z]+(?:[-_][A-Za-z]+){2,}[-_]\d{4,}$/;

/**
 * Whether a value that stands for a secret may be one all the same: counted up over the length of a key, said in words with a
 * number as long as a rule asks for, or a vendor's opening with a short tail. Some systems run on such.
 */
export const isShown = (value: string, role: Role): boolean =>
  (role !== 'key' && /^[\w+/=-]{32,512}$/.test(value) && isCounted(value)) ||
  (LONG_SAID.test(value) && isSaid(value) && !TO_FILL.test(value)) ||
  (isShortToken(value) && !isAlphabet(value));
