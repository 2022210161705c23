import { capitalised, inCaseOf } from '../letter-case';
import type { Random } from '../random';
import { reshape } from '../reshape';
import {
  COMPANY_ENDS,
  COUNTRIES,
  FAMILY_NAMES,
  madeUpWord,
  STREET_ENDS,
  TOWN_ENDS,
  TOWN_STEMS,
} from '../words';
import type { Generator } from './generator';

const LISTED = 20;

const townName = (random: Random, attempt: number): string =>
  attempt < LISTED ? random.pick(TOWN_STEMS) + random.pick(TOWN_ENDS) : `${madeUpWord(random, 6)}ton`;

export const city: Generator = (value, { pseudonyms }) =>
  inCaseOf(
    value,
    pseudonyms.of('city', value.toLowerCase(), (random, attempt) => capitalised(townName(random, attempt))),
  );

/** House numbers and what else has digits keep their form; the names are made up. */
export const street: Generator = (value, { pseudonyms }) =>
  pseudonyms.of('street', value, (random, attempt) => {
    const numbered = value.replace(/\p{L}{3,}(?:[ -]\p{L}{2,})*/u, () => {
      const stem = attempt < LISTED ? random.pick(TOWN_STEMS) : madeUpWord(random, 6);
      return `${capitalised(stem)} ${capitalised(random.pick(STREET_ENDS))}`;
    });
    return numbered.replace(/\d+/g, (digits) => reshape(digits, random));
  });

export const country: Generator = (value, { pseudonyms }) =>
  /^[A-Za-z]{2,3}$/.test(value)
    ? null
    : pseudonyms.of('country', value.toLowerCase(), (random, attempt) =>
        attempt < LISTED ? random.pick(COUNTRIES) : capitalised(`${madeUpWord(random, 6)}land`),
      );

export const company: Generator = (value, { pseudonyms }) =>
  pseudonyms.of('company', value.toLowerCase(), (random, attempt) => {
    const stem = attempt < LISTED ? random.pick(FAMILY_NAMES) : madeUpWord(random, 7);
    return `${capitalised(stem)} ${capitalised(random.pick(COMPANY_ENDS))}`;
  });
