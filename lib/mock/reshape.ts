import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Random } from './random';
import { letterLike } from './script';
import { madeUpWord } from './words';

const HEX = /^(?=.*\d)[0-9a-f-]{8,}$|^(?=.*\d)[0-9A-F-]{8,}$/;

const digit = lateRegExp(String.raw`\p{N}`);
const signs = lateRegExp(String.raw`[\p{L}\p{N}]`, 'gu');

/** Other characters of the same kind in the same places: digits, letters in their case, everything else as it stands. */
export function reshape(value: string, random: Random): string {
  const letters = HEX.test(value) ? 6 : 26;
  const leading = /^[^\d]*0*/.exec(value)?.[0].length ?? 0;
  return value.replace(signs(), (char, at: number) => {
    if (char === '0' && at < leading) return char;
    if (digit().test(char)) return String(at === leading ? 1 + random.below(9) : random.below(10));
    return letterLike(char, random) ?? sameCase(char, String.fromCharCode(97 + random.below(letters)));
  });
}

const digitFirst = lateRegExp(String.raw`^\p{N}`);
const runs = lateRegExp(String.raw`\p{L}+|\p{N}+`, 'gu');

/** Text with other words of the same length and script, other digits, and the same punctuation, line breaks and case. */
export function retell(value: string, random: Random): string {
  return value.replace(runs(), (run) => {
    if (digitFirst().test(run)) return reshape(run, random);
    const word = madeUpWord(random, run.length);
    return [...run].map((char, at) => letterLike(char, random) ?? sameCase(char, word.charAt(at))).join('');
  });
}

const sameCase = (model: string, char: string): string =>
  model === model.toLowerCase() ? char : char.toUpperCase();
