import type { Random } from './random';

/**
 * Common letters of the scripts that names are written in. A letter stands for one of the same script, so that what
 * breaks on it breaks on the synthetic value too, and never for itself.
 */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'áàâäãåçéèêëíîïñóôöõøúùûüýčšžłğş'],
  [/\p{Script=Cyrillic}/u, 'абвгдезиклмнопрстуфхя'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνοπρστφχω'],
  [/\p{Script=Arabic}/u, 'ابتجحدرسشصعفقكلمنهوي'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנסעפקרשת'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하고노도로모보소오조코토포호구누두루무부수우주'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ'],
  [
    /\p{Script=Han}/u,
    '丁七万三上中丸主久之九井京人今仁代任休伯何余作佳信元光公六冬初北千南原口古右司吉同名向君和品四土圭坂城基夏夕外多大天',
  ],
  [/\p{Script=Devanagari}/u, 'अकखगघचछजटडतदधनपबभमयरलवशसह'],
  [/\p{Script=Thai}/u, 'กขคงจชซดตทนบปผพมยรลวสหอ'],
];

const LETTERS = SCRIPTS.map(([script, letters]) => ({ script, letters: [...letters] }));

/** Scripts that are written without spaces, or with endings attached: every place is a word's border. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** Whether a text has letters of another script than Latin. */
export const isForeign = (text: string): boolean => /(?!\p{Script=Latin})\p{L}/u.test(text);

/** Another letter of the same script; null for ASCII and for scripts that aren't listed. */
export function letterLike(letter: string, random: Random): string | null {
  if (/\p{ASCII}/u.test(letter)) return null;
  const lower = letter.toLowerCase();
  const letters = LETTERS.find(({ script }) => script.test(letter))?.letters.filter(
    (other) => other !== lower,
  );
  const [first, ...others] = letters ?? [];
  if (first === undefined) return null;
  const made = random.pick([first, ...others]);
  return letter === lower ? made : made.toUpperCase();
}
