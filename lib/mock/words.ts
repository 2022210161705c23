import type { Random } from './random';

type Words = readonly [string, ...string[]];
const list = (words: string): Words => words.split(' ') as [string, ...string[]];

/** Small on purpose: the worker that inspects text loads them, and syllables take over where they run out. */
export const GIVEN_NAMES = list(
  'alina bastian celia darius elodie fabian gloria hector imogen jonas katya leander mirela nestor odette pascal ramona silas tabea ulrich vera wanda xenia yorick zelda amadeo brigitta cosima dorian estelle florin greta henrik ilona juno kasimir lavinia marek nadine oskar petra quentin rosalie stellan theodora ursula valentin wilma yvonne zoltan',
);

export const FAMILY_NAMES = list(
  'abendroth birkholm castellan dunmore everhart fairbanks galloway hollis ingersoll jessup kestrel lindqvist marlowe northcott oakhurst penhale quillon ravenel stroud thackeray underhill vandermeer westerly yarrow zeller ashdown brockway cavendale dorrance ellingson farthing grantley havelock ivarsson jorgensen kirkwall lockhart merriman norwood ormsby pemberton ravensworth selwyn thornbury upshaw voss wexford yardley zimmerle',
);

const SYLLABLES = list(
  'ba be bo da de do fa fi ga ge ka ke ko la le lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa we za ze',
);

export const TOWN_STEMS = list(
  'ash birch clear deer east fair glen harbor iron juniper kings lake maple north oak pine quarry river silver thorn upper west',
);
export const TOWN_ENDS = list(
  'bridge brook burg dale field ford gate haven hill mere mont port ridge side stead ton vale view ville wick wood worth',
);
export const STREET_ENDS = list('street avenue road lane drive way court place terrace square');
export const COMPANY_ENDS = list('holdings logistics partners systems labs supply works trading');
export const COUNTRIES = list(
  'Austria Belgium Chile Denmark Estonia Finland Greece Hungary Iceland Japan Kenya Latvia Mexico Norway Oman Peru Qatar Romania Spain Tunisia Uruguay Vietnam Zambia',
);

/** A word that no dictionary knows, of exactly this many letters. */
export function madeUpWord(random: Random, length: number): string {
  let word = '';
  while (word.length < length) word += random.pick(SYLLABLES);
  return word.slice(0, length);
}
