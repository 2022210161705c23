import { hasLetterOrDigit } from '@/lib/core/has-letter';
import { lateRegExp } from '@/lib/core/late-reg-exp';
import { isUnspaced } from './script';

/** Shortest value that is looked for inside a longer word; below that, and for numbers, only whole words count. */
const SHORTEST_PART = 4;
const KEY = 3;
const isWordChar = (char: string): boolean => char !== '' && hasLetterOrDigit(char) && !isUnspaced(char);
const isNumber = (value: string): boolean => /^[\d\s.,:+()/-]+$/.test(value);

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * The values that may not come out again. Most characters of a text are passed by a look at a table of 64 KB; where a
 * value could begin, each length that values with this beginning have costs one access, however many values there are.
 */
export class SourceIndex {
  readonly #begins = new Uint8Array(0x1_0000);
  readonly #lengths = new Map<string, number[]>();
  readonly #values = new Set<string>();
  /** Values of two characters in scripts that write whole names so. */
  readonly #pairs = new Set<string>();

  get size(): number {
    return this.#values.size + this.#pairs.size;
  }

  /** Values of fewer than three characters say nothing and are not kept, except where two are a whole name. */
  add(value: string): void {
    const lower = comparable(value.trim());
    if (lower.length === 2 && isUnspaced(lower)) this.#pairs.add(lower);
    if (lower.length < KEY || this.#values.has(lower)) return;
    this.#values.add(lower);
    this.#begins[beginning(lower, 0)] = 1;
    const key = lower.slice(0, KEY);
    const lengths = this.#lengths.get(key);
    if (!lengths) this.#lengths.set(key, [lower.length]);
    else if (!lengths.includes(lower.length)) {
      lengths.push(lower.length);
      lengths.sort((a, b) => b - a);
    }
  }

  /** Whether a source value stands in a generated one, also as a part of a longer word. */
  isIn(text: string): boolean {
    return this.#next(comparable(text), 0, true) !== null;
  }

  /** Source values that stand in a text as words of their own, not overlapping. */
  *mentions(text: string): Generator<Occurrence> {
    const haystack = comparable(text);
    for (let hit = this.#next(haystack, 0, false); hit; hit = this.#next(haystack, hit.end, false)) yield hit;
  }

  #next(haystack: string, from: number, parts: boolean): Occurrence | null {
    for (let at = from; at + 2 <= haystack.length; at++) {
      if (
        this.#pairs.size > 0 &&
        haystack.charCodeAt(at) > 0x7f &&
        this.#pairs.has(haystack.slice(at, at + 2))
      ) {
        return { start: at, end: at + 2, value: haystack.slice(at, at + 2) };
      }
      if (this.#begins[beginning(haystack, at)] === 0) continue;
      for (const length of this.#lengths.get(haystack.slice(at, at + KEY)) ?? []) {
        const value = haystack.slice(at, at + length);
        if (!this.#values.has(value)) continue;
        const part = parts && length >= SHORTEST_PART && !isNumber(value);
        if (part || standsAlone(haystack, at, value)) return { start: at, end: at + length, value };
      }
    }
    return null;
  }
}

const capital = lateRegExp(String.raw`\p{Lu}`, 'gu');

/** In lower case, except for the few characters that change their length with it and would move the offsets. */
function comparable(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(capital(), (char) =>
    char.toLowerCase().length === char.length ? char.toLowerCase() : char,
  );
}

/** A number below 65,536 for the first three characters. */
const beginning = (text: string, at: number): number =>
  (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5) ^ (text.charCodeAt(at + 2) << 10)) & 0xffff;

function standsAlone(text: string, at: number, value: string): boolean {
  const before = isWordChar(value.charAt(0)) && isWordChar(text.charAt(at - 1));
  const after = isWordChar(value.charAt(value.length - 1)) && isWordChar(text.charAt(at + value.length));
  return !before && !after;
}
