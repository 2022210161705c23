import type { Span } from '@/lib/core/finding';
import { hasLetterOrDigit } from '@/lib/core/has-letter';

/** Tag characters (Unicode, block E0000): ASCII, invisible, each two code units. */
const TAG = '\udb40[\udc20-\udc7e]';
/** Variation selectors stand for bytes: U+FE00 to U+FE0F for the first 16, U+E0100 to U+E01EF for the others. */
const SELECTOR = '(?:[\ufe00-\ufe0f]|\udb40[\udd00-\uddef])';
/** Characters without width, as many as two or more kinds of them make bits. */
const ZERO_WIDTH = '[\u200b-\u200d\u2060-\u2064\ufeff]';

/** Tags may stand between letters that are seen; four of them are no accident. */
const TAGS = new RegExp(String.raw`(?:${TAG}[^\udb40|()[\]?:\\]{0,2}){3,4096}${TAG}`, 'g');
const SELECTORS = new RegExp(`${SELECTOR}{4,4096}`, 'g');
const BITS = new RegExp(`${ZERO_WIDTH}{16,32768}`, 'g');

/** A hidden run and what it says: null when nobody can tell. */
export interface Unseen extends Span {
  readonly said: string | null;
}

/** Flags of regions of a state are a black flag and tags: England, Scotland, Wales and their like. */
const isFlag = (text: string, start: number, said: string): boolean =>
  text.slice(Math.max(0, start - 2), start) === '\ud83c\udff4' && /^[a-z]{2}[a-z0-9]{1,4}$/.test(said);

const tagsIn = (run: string): string =>
  run.replace(/\udb40([\udc20-\udc7e])|[^]/g, (_, low?: string) =>
    low === undefined ? '' : String.fromCharCode(low.charCodeAt(0) - 0xdc00),
  );

const printable = (text: string): boolean =>
  hasLetterOrDigit(text) && !/[\x00-\x08\x0e-\x1f\x7f\ufffd]/.test(text);

const fromBytes = (bytes: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(bytes));

function selectorsIn(run: string): string | null {
  const bytes = [...run].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
  });
  const said = fromBytes(bytes);
  return printable(said) ? said : null;
}

/** Two kinds are the bits, in either order; a third one separates. Eight bits make a byte, sixteen a code unit. */
function bitsIn(run: string): string | null {
  const counts = new Map<string, number>();
  for (const character of run) counts.set(character, (counts.get(character) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]).map(([character]) => character);
  if (first === undefined || second === undefined) return null;
  // A byte's inverse is rarely text, so that the order shows itself; two bytes are nearly always some letter, so they come last.
  for (const width of [8, 7, 16]) {
    for (const one of [second, first].sort().reverse()) {
      const bits = [...run].flatMap((character) =>
        character === first || character === second ? [Number(character === one)] : [],
      );
      if (bits.length % width !== 0) continue;
      const codes = Array.from({ length: bits.length / width }, (_, at) =>
        Number.parseInt(bits.slice(at * width, (at + 1) * width).join(''), 2),
      );
      const said = width === 8 ? fromBytes(codes) : String.fromCharCode(...codes);
      if (printable(said)) return said;
    }
  }
  return null;
}

/** Everything in a text that is written in characters which nobody sees, and what it says. Sorted by kind, linear. */
export function findUnseen(text: string): Unseen[] {
  const found: Unseen[] = [];
  const collect = (pattern: RegExp, read: (run: string) => string | null): void => {
    for (const { 0: run, index } of text.matchAll(pattern)) {
      const said = read(run);
      if (said === null || !isFlag(text, index, said))
        found.push({ start: index, end: index + run.length, said });
    }
  };
  if (text.includes('\udb40')) collect(TAGS, tagsIn);
  if (/[\ufe00-\ufe0f\udb40]/.test(text)) collect(SELECTORS, selectorsIn);
  if (/[\u200b-\u200d\u2060-\u2064\ufeff]{16}/.test(text)) collect(BITS, bitsIn);
  return found;
}
