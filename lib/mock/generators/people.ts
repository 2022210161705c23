import { lateRegExp } from '@/lib/core/late-reg-exp';
import { inCaseOf } from '../letter-case';
import type { Pseudonyms } from '../pseudonyms';
import type { Random } from '../random';
import { reshape, retell } from '../reshape';
import { isForeign, letterLike } from '../script';
import { FAMILY_NAMES, GIVEN_NAMES, madeUpWord } from '../words';
import type { Generator } from './generator';

/** A letter before an apostrophe belongs to the form of the name: O'Brien. */
const word = lateRegExp(String.raw`\p{L}+(?!['’])`, 'gu');
const TITLES = /^(?:mr|mrs|ms|dr|prof|jr|sr|ii|iii|von|van|de|der|den|la|di|da|of|the)$/i;
/** Tries with names from the lists before syllables are taken. */
const LISTED = 6;

/** The synthetic name for one word of a name: the same in every column, e-mail address and user name. */
export function nameFor(word: string, family: boolean, pseudonyms: Pseudonyms): string {
  const made = pseudonyms.of('name', word.toLowerCase(), (random, attempt) => {
    if (isForeign(word)) return retell(word.toLowerCase(), random);
    const name =
      attempt >= LISTED
        ? madeUpWord(random, 5 + random.below(4))
        : random.pick(family ? FAMILY_NAMES : GIVEN_NAMES);
    return accented(word, name, random);
  });
  return inCaseOf(word, made);
}

/** Accents are what somebody may be looking for: a name that has one gets one, another in another place. */
function accented(original: string, made: string, random: Random): string {
  const accent = /[^\x00-\x7f]/.exec(original.toLowerCase())?.[0];
  const letter = accent === undefined ? null : letterLike(accent, random);
  return letter === null ? made : made.slice(0, -1) + letter + made.slice(-1);
}

const initialFor = (letter: string, pseudonyms: Pseudonyms): string =>
  pseudonyms.of('initial', letter.toLowerCase(), (random) => reshape(letter, random));

export const person: Generator = (value, { pseudonyms, columnName }) => {
  const familyOnly = /last|surname|family|nachname|^nom$/i.test(columnName);
  const reversed = value.includes(',');
  let seen = 0;
  return value.replace(word(), (word) => {
    if (TITLES.test(word)) return word;
    if (word.length === 1 && !isForeign(word)) return initialFor(word, pseudonyms);
    const first = seen++ === 0;
    return nameFor(word, familyOnly || (reversed ? first : !first), pseudonyms);
  });
};

const nameLike = lateRegExp(String.raw`\p{L}{2,}|(?!\p{ASCII})\p{L}`, 'gu');

/** `jsmith42`, `john.smith`: words that are names elsewhere become the same names here. */
export const username: Generator = (value, { pseudonyms }) => {
  const words = value.replace(nameLike(), (word) => nameFor(word, true, pseudonyms));
  return words.replace(/\d+/g, (digits) =>
    pseudonyms.of('digits', digits, (random) =>
      Array.from(digits, () => String(1 + random.below(9))).join(''),
    ),
  );
};

const DOMAINS = ['example.com', 'example.org', 'example.net'] as const;

export const email: Generator = (value, setting) => {
  const at = value.lastIndexOf('@');
  if (at < 1 || at === value.length - 1) return null;
  const domain = value.slice(at + 1);
  if (!/^[\w.-]+$/.test(domain)) return null;
  const made = setting.pseudonyms.of('mail-domain', domain.toLowerCase(), (random, attempt) => {
    if (attempt === 0) return random.pick(DOMAINS);
    return `${madeUpWord(random, 5)}.${random.pick(DOMAINS)}`;
  });
  return `${username(value.slice(0, at), setting) ?? ''}@${made}`;
};
