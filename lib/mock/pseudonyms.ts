import { type Random, randomOf } from './random';
import type { SourceIndex } from './source-index';

/** Tries before a value is accepted although it collides; the proof then refuses the whole mock. */
const MOST_TRIES = 80;

/**
 * One synthetic value for each original of a family, the same wherever the original comes back, so that joins hold.
 * Different originals get different values as long as there are enough.
 */
export class Pseudonyms {
  readonly #seed: number;
  readonly #sources: SourceIndex;
  readonly #families = new Map<string, { byOriginal: Map<string, string>; used: Set<string> }>();
  #mended = 0;

  constructor(seed: number, sources: SourceIndex) {
    this.#seed = seed;
    this.#sources = sources;
  }

  /** How many generated values met a source value and were generated anew. */
  get mended(): number {
    return this.#mended;
  }

  /** @param make gets a new stream each time, and how often it was asked before: it may widen its range */
  of(family: string, original: string, make: (random: Random, attempt: number) => string): string {
    let entry = this.#families.get(family);
    if (!entry) {
      entry = { byOriginal: new Map(), used: new Set() };
      this.#families.set(family, entry);
    }
    const known = entry.byOriginal.get(original);
    if (known !== undefined) return known;
    const ordinal = entry.byOriginal.size;
    let made = '';
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      made = make(randomOf(this.#seed, family, ordinal, attempt), attempt);
      if (this.#sources.isIn(made)) this.#mended++;
      else if (!entry.used.has(made.toLowerCase())) break;
    }
    entry.byOriginal.set(original, made);
    entry.used.add(made.toLowerCase());
    return made;
  }
}
