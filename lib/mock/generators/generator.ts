import type { Pseudonyms } from '../pseudonyms';

export type Range = readonly [low: number, high: number];

/** What a generator knows besides the value. */
export interface Setting {
  readonly pseudonyms: Pseudonyms;
  readonly columnName: string;
  /** For each notation and size of numbers in the column: the lowest and the highest, as digits. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** What all codes of the column begin with. */
  readonly prefix: string;
  readonly dayFirst: boolean;
  readonly days: ReadonlyMap<number, number>;
}

/** Makes the synthetic value for an original without spaces around it; null when the original has another form. */
export type Generator = (value: string, setting: Setting) => string | null;
