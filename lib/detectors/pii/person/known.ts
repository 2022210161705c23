import { lateRegExp } from '@/lib/core/late-reg-exp';
import { once } from '@/lib/core/once';
import { bareName } from '../data/bare-name';
import { FAMILY_NAMES } from '../data/family-names';
import { GIVEN_NAMES } from '../data/given-names';
import { MORE_FAMILY_NAMES } from '../data/more-family-names';
import { MORE_GIVEN_NAMES } from '../data/more-given-names';
import { WORD_NAMES } from '../data/word-names';
import { isNoName } from './no-names';
import { isPublicFigure } from './public-figures';

/** A list that is taken apart when it is asked for the first time. */
function lazily(names: string): (bare: string) => boolean {
  const set = once(() => new Set(names.replaceAll('\n', ' ').split(' ')));
  return (bare) => set().has(bare);
}

const inGiven = lazily(`${GIVEN_NAMES} ${MORE_GIVEN_NAMES}`);
const inFamily = lazily(`${FAMILY_NAMES} ${MORE_FAMILY_NAMES}`);
const isWord = lazily(WORD_NAMES);

/** Endings of family names in Slavic, Nordic, Greek, Armenian, Georgian and Romanian lands. */
const FAMILY_ENDING =
  /(?:ovic|evic|ic|owski|ewski|nski|cki|ska|cka|enko|chuk|czyk|czak|wicz|ovych|ova|eva|ovich|sson|sen|strom|lund|berg|qvist|quist|opoulos|akis|idis|iadis|ian|yan|dze|shvili|escu|eanu|ez|owicz|oglu|son|mann|stein|hoffer|inen|nen|ов|ев|ин|ова|ева|ина|ский|ская|скии|енко|чук)$/;

/** Whether a word is a given name and hardly anything else. */
export const isGiven = (word: string): boolean => {
  const bare = bareName(word);
  return inGiven(bare) && !isWord(bare);
};

/** Whether a word is a given name among other things: `Grace`, `Mark`. */
export const mayBeGiven = (word: string): boolean => inGiven(bareName(word));

export const isFamily = (word: string): boolean => {
  const bare = bareName(word);
  return !isWord(bare) && (inFamily(bare) || (bare.length > 5 && FAMILY_ENDING.test(bare)));
};

/** Names that stand for nobody, in manuals and forms of several countries. */
const INVENTED =
  /^(?:(?:john|jane|johnny|janie|baby) (?:\w\.? )?(?:doe|roe|public|q\.? public|appleseed)|joe (?:bloggs|public|blow|user|schmoe)|(?:max|erika|maria|otto) (?:mustermann|musterfrau|normalverbraucher)|jean dupont|jan kowalski|mario rossi|juan perez|fulano(?: de tal)?|иван иванов|alice (?:and )?bob|foo bar|lorem ipsum|山田 ?太郎|山田 ?花子|张三|李四|홍길동)$/;

export const isInvented = (name: string): boolean => INVENTED.test(bareName(name));

/** How sure a name is: 0 none, 1 could be, 2 is one by its given or family name, 3 by both. */
export type Sureness = 0 | 1 | 2 | 3;

const small = lateRegExp(String.raw`^\p{Ll}`);

/** Judges two and more words that are written like a name. */
export function surenessOf(name: string): Sureness {
  const bare = bareName(name);
  if (INVENTED.test(bare) || isPublicFigure(bare)) return 0;
  const words = name
    .split(/[ ,]{1,2}/)
    .filter((word) => word !== '' && !small().test(word) && !word.endsWith('.'));
  if (words.some((word) => isNoName(bareName(word)))) return 0;
  const parts = words.flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])]);
  const given = parts.some(isGiven);
  const family = words.some(
    (word, index) => isFamily(word) && words.some((other, at) => at !== index && mayBeGiven(other)),
  );
  if (given) return family && words.length > 1 ? 3 : 2;
  return family ? 2 : 1;
}
