import type { Span } from '@/lib/core/finding';

/** What in a text may hide another: places of single marks, and long runs of an encoding's letters. */
export interface Marks {
  /** Where an escape, an invisible character, a look-alike or a joint of strings begins. Sorted. */
  readonly places: readonly number[];
  /** Runs of base64's letters, in both alphabets, that are long enough to hold a secret. Sorted, apart. */
  readonly runs: readonly Span[];
  /** There are characters which nobody sees and which may spell something (invisible.ts). */
  readonly unseen: boolean;
}

/** The shortest run that is worth decoding: 18 bytes. */
const SHORTEST = 24;
/** More marks than this are data. The first ones still count. */
const MOST = 20_000;

/** 1 for the letters of base64 in both alphabets. A table and no function: this loop reads every text. */
const LETTERS = new Uint8Array(0x10000);
for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-') {
  LETTERS[letter.charCodeAt(0)] = 1;
}

const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);

/** Soft hyphen, joiners and bidi controls, full-width forms, digits of other scripts, Cyrillic and Greek beside Latin letters. */
function isOdd(code: number, before: number, after: number): boolean {
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return true;
  if ((code >= 0x2060 && code <= 0x2064) || code === 0xfeff || (code >= 0xff01 && code <= 0xff5e))
    return true;
  if (code >= 0x370 && code <= 0x4ff) return isLatin(before) || isLatin(after);
  return (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || isIndicDigit(code);
}

/** Without width, variation selectors, and the first half of a tag. */
const isUnseen = (code: number): boolean =>
  (code >= 0x200b && code <= 0x2064 && (code <= 0x200d || code >= 0x2060)) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code === 0xdb40;

const isLatin = (code: number): boolean => code < 128 && (code | 32) >= 97 && (code | 32) <= 122;

/** Digits of the scripts of India and Thailand: each block has them at the same places. */
const isIndicDigit = (code: number): boolean =>
  code >= 0x966 && code <= 0xe59 && ((code - 0x966) % 0x80 < 10 || (code >= 0xe50 && code <= 0xe59));

/** How a string goes on behind a sign of joining, or behind the end of its line. */
const JOINT = /^(?:\+|\\)?\s{0,60}["'`]/;
/** Two strings that a sign joins, as in PHP, Visual Basic and SQL, or the end of a line alone, as in C and Python. */
const JOINED_STRINGS = /^["'](?: (?:\.|&|\|\|) |\r?\n[ \t]{0,60})["']/;

const TAB = 9;
const LAST_ASCII = 0x7f;
const RETURN = 13;
const BLANK = 32;
const isQuote = (code: number): boolean => code === 34 || code === 39;
const BACKTICK = 96;

/** How many blanks may stand between a string and the sign that joins it. */
const GAP = 8;

/** Where the quote stands that a sign of joining follows, blanks between; below 0 for none. */
function quoteBefore(text: string, sign: number): number {
  const floor = sign - GAP - 1;
  let at = sign - 1;
  for (let code = text.charCodeAt(at); at > floor && (code === BLANK || code === TAB); )
    code = text.charCodeAt(--at);
  const code = text.charCodeAt(at);
  return isQuote(code) || code === BACKTICK ? at : -1;
}

/** Calls back with each place of a character. Searching for one is what a platform does fastest. */
function each(text: string, wanted: string, found: (at: number) => void): void {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found(at);
}

/** Where an escape, an invisible character, a look-alike or a joint of strings begins. */
function findPlaces(text: string): Pick<Marks, 'places' | 'unseen'> {
  const places: number[] = [];
  let unseen = false;
  const add = (at: number) => {
    if (places.length < MOST) places.push(at);
  };
  each(text, '%', (at) => isHex(text.charCodeAt(at + 1)) && isHex(text.charCodeAt(at + 2)) && add(at));
  // Looked for at its sign, of which a text has fewer than quotes.
  const addJoined = (sign: number): void => {
    const blank = text.charCodeAt(sign - 1);
    const quote = blank === BLANK || blank === RETURN ? sign - 2 : sign - 1;
    if (isQuote(text.charCodeAt(quote)) && JOINED_STRINGS.test(text.slice(quote, quote + 64))) add(quote);
  };
  each(text, '&', (at) => {
    if (at + 1 < text.length && '#aqlg'.includes(text.charAt(at + 1))) add(at);
    else addJoined(at);
  });
  each(text, '\\', (at) => 'ux\r\n'.includes(text.charAt(at + 1)) && at + 1 < text.length && add(at));
  each(text, '+', (at) => {
    const quote = quoteBefore(text, at);
    if (quote >= 0 && JOINT.test(text.slice(at, at + 64))) add(quote);
  });
  each(text, '\n', addJoined);
  each(text, '. ', addJoined);
  each(text, '||', addJoined);
  // Most texts are ASCII throughout or nearly so, and a platform's search skips what is faster than a loop.
  const others = /[^\x00-\x7f]/g;
  while (others.test(text)) {
    let at = others.lastIndex - 1;
    for (let code = text.charCodeAt(at); code > LAST_ASCII; code = text.charCodeAt(++at)) {
      if (isOdd(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1))) add(at);
      if (isUnseen(code)) unseen = true;
    }
    others.lastIndex = at;
  }
  return { places: places.sort((a, b) => a - b), unseen };
}

/** Runs that are long enough cover one place in so many, so that only these are looked at. */
function findRuns(text: string): Span[] {
  const runs: Span[] = [];
  const { length } = text;
  for (let at = SHORTEST - 1; at < length; at += SHORTEST) {
    if (LETTERS[text.charCodeAt(at)] === 0) continue;
    let start = at;
    while (start > 0 && LETTERS[text.charCodeAt(start - 1)] === 1) start--;
    let end = at + 1;
    while (end < length && LETTERS[text.charCodeAt(end)] === 1) end++;
    if (end - start >= SHORTEST) runs.push({ start, end });
    // On with the first place behind the run that is worth a look.
    at = Math.max(at, end - 1);
  }
  return runs;
}

/** Finds what may hide something. Costs a fraction of the search for keywords. */
export const findMarks = (text: string): Marks => ({ ...findPlaces(text), runs: findRuns(text) });
