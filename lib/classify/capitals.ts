/** Small and capital letters of Latin, Greek, Cyrillic and Armenian; the few signs between them do no harm. */
const PAIR = /[a-z\xdf-\u0587] [A-Z\xc0-\u0556]/g;

/** Where, from a place on, a blank stands between a small letter and a capital; the text's length when nowhere. */
export function nextPair(text: string, from: number): number {
  PAIR.lastIndex = Math.max(0, from - 1);
  return PAIR.test(text) ? PAIR.lastIndex - 2 : text.length;
}

const END = 0x590;
const SMALL = 1;
const CAPITAL = 2;

const kinds = new Uint8Array(END);
for (let code = 0; code < END; code++) {
  const letter = String.fromCharCode(code);
  if (letter.toLowerCase() !== letter.toUpperCase())
    kinds[code] = letter === letter.toLowerCase() ? SMALL : CAPITAL;
}

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

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
