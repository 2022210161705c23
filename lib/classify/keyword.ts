import type { CharSet } from '@/lib/core/char-set';
import type { Anchor, Detector } from '@/lib/detectors/detector';
import { isDigit } from './number';

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const BACKSLASH = 92;
const PERCENT = 37;
const SMALL_M = 109;

/** Whether a token can't begin here, as START says, at the price of a comparison or two. In doubt the pattern decides. */
export function insideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return (
    isWord(before) &&
    before !== SMALL_M &&
    text.charCodeAt(at - 2) !== BACKSLASH &&
    text.charCodeAt(at - 3) !== PERCENT
  );
}

const isLetter = (code: number): boolean => isWord(code) && !isDigit(code);

/** How far behind a keyword what it needs may begin. Code units. */
const REACH = 160;

/** Whether a run of at least so many of these characters begins near: a look at each, where a pattern would have to be compiled. */
export function holdsRun(text: string, from: number, { over, run }: { over: CharSet; run: number }): boolean {
  const stop = Math.min(text.length, from + REACH + run);
  for (let at = from, length = 0; at < stop; at++) {
    length = over(text.charCodeAt(at)) ? length + 1 : 0;
    if (length >= run) return true;
  }
  return false;
}

/** What the engine knows of a keyword, by its index. */
export interface Keywords {
  readonly texts: readonly string[];
  /** Index of its detector. */
  readonly owners: Uint16Array;
  /** The code unit that it begins with in exactly this case; 0 where case doesn't matter. */
  readonly firsts: Uint16Array;
  /** 1: not inside of a word. */
  readonly edges: Uint8Array;
}

export type KeywordAnchor = Extract<Anchor, { readonly keywords: readonly string[] }>;

/** Whether a keyword is the end of a word, or the middle of one; a short one, also its beginning. */
export const isPart = (text: string, start: number, end: number, whole: number): boolean =>
  whole > 0 &&
  (isLetter(text.charCodeAt(start - 1)) ||
    (end - start <= whole && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(start - 1)))));

export function keywordsOf(detectors: readonly Detector[]): Keywords {
  const listed = detectors.map(({ anchor }) => ('keywords' in anchor ? anchor.keywords : []));
  const texts = listed.flat();
  const owners = new Uint16Array(texts.length);
  const firsts = new Uint16Array(texts.length);
  const edges = new Uint8Array(texts.length);
  let from = 0;
  detectors.forEach(({ anchor }, index) => {
    const to = from + (listed[index] as readonly string[]).length;
    owners.fill(index, from, to);
    if ('token' in anchor && anchor.token === true) {
      edges.fill(1, from, to);
      for (let i = from; i < to; i++) firsts[i] = (texts[i] as string).charCodeAt(0);
    }
    from = to;
  });
  return { texts, owners, firsts, edges };
}
