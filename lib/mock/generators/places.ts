import { lateRegExp } from '@/lib/core/late-reg-exp';
import { capitalised, inCaseOf } from '../letter-case';
import type { Random } from '../random';
import { reshape, retell } from '../reshape';
import { isForeign } from '../script';
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

/** A name from the lists; in another script than Latin, letters of that script. */
const placeName =
  (family: string, make: (random: Random, attempt: number) => string): Generator =>
  (value, { pseudonyms }) =>
    inCaseOf(
      value,
      pseudonyms.of(family, value.toLowerCase(), (random, attempt) =>
        isForeign(value) ? retell(value, random) : make(random, attempt),
      ),
    );

export const city = placeName('city', (random, attempt) => capitalised(townName(random, attempt)));

/** Words that say what a part of an address is, in the countries whose addresses are written so. */
const PARTS =
  /^(?:apt|suite|ste|unit|floor|fl|room|rm|bldg|building|box|po|no|nr|st|rd|ave|blvd|dr|ln|ct|c\/o|attn|haus|etage|bis|ter)$/i;
const streetName = lateRegExp(String.raw`\p{L}{3,}(?:[ -]\p{L}{2,})*`);

const runs = lateRegExp(String.raw`\p{L}+|\d+`, 'gu');

/** House numbers keep their form, parts such as `Apt` stay; every name of it is made up. */
export const street: Generator = (value, { pseudonyms }) =>
  pseudonyms.of('street', value, (random, attempt) => {
    if (isForeign(value)) return retell(value, random);
    const at = streetName().exec(value);
    if (!at) return reshape(value, random);
    const stem = attempt < LISTED ? random.pick(TOWN_STEMS) : madeUpWord(random, 6);
    const others = (text: string) =>
      text.replace(runs(), (run) => (PARTS.test(run) ? run : retell(run, random)));
    const name = `${capitalised(stem)} ${capitalised(random.pick(STREET_ENDS))}`;
    return others(value.slice(0, at.index)) + name + others(value.slice(at.index + at[0].length));
  });

/** Two or three letters are a code; the column's generator of last resort takes those. */
export const country: Generator = (value, setting) =>
  /^[A-Za-z]{2,3}$/.test(value) ? null : countryName(value, setting);

const countryName = placeName('country', (random, attempt) =>
  attempt < LISTED ? random.pick(COUNTRIES) : capitalised(`${madeUpWord(random, 6)}land`),
);

export const company = placeName('company', (random, attempt) => {
  const stem = attempt < LISTED ? random.pick(FAMILY_NAMES) : madeUpWord(random, 7);
  return `${capitalised(stem)} ${capitalised(random.pick(COMPANY_ENDS))}`;
});
