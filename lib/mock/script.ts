import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Random } from './random';

/**
 * Common letters of the scripts that names are written in. A letter stands for one of the same script, so that what
 * breaks on it breaks on the synthetic value too, and never for itself.
 */
const SCRIPTS: readonly (readonly [string, string])[] = [
  ['Latin', 'áàâäãåçéèêëíîïñóôöõøúùûüýčšžłğş'],
  ['Cyrillic', 'абвгдезиклмнопрстуфхя'],
  ['Greek', 'αβγδεζηθικλμνοπρστφχω'],
  ['Arabic', 'ابتجحدرسشصعفقكلمنهوي'],
  ['Hebrew', 'אבגדהוזחטיכלמנסעפקרשת'],
  ['Hangul', '가나다라마바사아자차카타파하고노도로모보소오조코토포호구누두루무부수우주'],
  ['Hiragana', 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも'],
  ['Katakana', 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモ'],
  [
    'Han',
    '丁七万三上中丸主久之九井京人今仁代任休伯何余作佳信元光公六冬初北千南原口古右司吉同名向君和品四土圭坂城基夏夕外多大天',
  ],
  ['Devanagari', 'अकखगघचछजटडतदधनपबभमयरलवशसह'],
  ['Thai', 'กขคงจชซดตทนบปผพมยรลวสหอ'],
];

const LETTERS = SCRIPTS.map(([script, letters]) => ({
  script: lateRegExp(String.raw`\p{Script=${script}}`),
  letters,
}));

/** Scripts that are written without spaces, or with endings attached: every place is a word's border. */
const unspaced = lateRegExp(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]`,
);

export const isUnspaced = (text: string): boolean => unspaced().test(text);

const foreign = lateRegExp(String.raw`(?!\p{Script=Latin})\p{L}`);

/** Whether a text has letters of another script than Latin. */
export const isForeign = (text: string): boolean => foreign().test(text);

/** Another letter of the same script; null for ASCII and for scripts that aren't listed. */
export function letterLike(letter: string, random: Random): string | null {
  if (/[\x00-\x7f]/.test(letter)) return null;
  const lower = letter.toLowerCase();
  const letters = LETTERS.find(({ script }) => script().test(letter))?.letters ?? '';
  const [first, ...others] = [...letters].filter((other) => other !== lower);
  if (first === undefined) return null;
  const made = random.pick([first, ...others]);
  return letter === lower ? made : made.toUpperCase();
}
