import { once } from '@/lib/core/once';

/** Latin, Greek, Cyrillic and Armenian letters stand below it: the scripts that have capitals and end names with a blank. */
const END = 0x590;
const SMALL = 1;
const CAPITAL = 2;

const kinds = once(() =>
  Uint8Array.from({ length: END }, (_, code) => {
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() === letter.toUpperCase()) return 0;
    return letter === letter.toLowerCase() ? SMALL : CAPITAL;
  }),
);

const kindAt = (text: string, at: number): number => kinds()[text.charCodeAt(at)] ?? 0;

/** Where capitals stand. Code units, the last excluded. */
export const CAPITALS: readonly (readonly [from: number, to: number])[] = [
  [0x41, 0x5b],
  [0xc0, END],
];

/** Whether a blank stands between a small letter and a capital. */
export const isPair = (text: string, blank: number): boolean =>
  kindAt(text, blank + 1) === CAPITAL && kindAt(text, blank - 1) === SMALL;

/** The longest word that is looked up, and the longest small word that may stand inside a name: `van`, `della`. UTF-16 code units. */
const LONGEST = 20;
const LONGEST_PARTICLE = 5;

export interface Word {
  readonly start: number;
  readonly end: number;
}

/** The capitalised word that ends before a blank; up to two short small words (`van der`) may stand between. Null when there is none. */
export function capitalisedBefore(text: string, blank: number): Word | null {
  let end = blank;
  for (let skipped = 0; skipped <= 2; skipped++) {
    const floor = Math.max(0, end - LONGEST);
    let from = end;
    while (from > floor && kindAt(text, from - 1) === SMALL) from--;
    if (from === end) return null;
    if (from > floor && kindAt(text, from - 1) === CAPITAL)
      return kindAt(text, from - 2) === 0 ? { start: from - 1, end } : null;
    if (end - from > LONGEST_PARTICLE || text.charAt(from - 1) !== ' ') return null;
    end = from - 1;
  }
  return null;
}
