import type { CharSet } from '@/lib/core/char-set';
import type { Finding, Rotation } from '@/lib/core/finding';
import type { Severity } from '@/lib/core/vocabulary';

/** Where a detector's pattern is tried at all. Everything else costs it nothing. */
export type Anchor =
  | {
      /** Found in any case, all detectors' in one pass over the text. */
      readonly keywords: readonly string[];
      /** The keywords are how a value itself begins: even a piece of one is worth hiding. */
      readonly opens?: boolean;
      /** The pattern starts this far before the keyword: back over these characters, at most `max` of them. */
      readonly back?: { readonly over: CharSet; readonly max: number };
    }
  | {
      /** At every group of digits that opens a number of at least so many, separators not counted. */
      readonly digits: number;
      readonly back?: { readonly over: CharSet; readonly max: number };
    }
  | {
      /** At every capitalised word of this list that another follows, `van der` and the like between them. */
      readonly capitals: (word: string) => boolean;
    };

/** A pattern's match, before it is believed. */
export interface Hit {
  readonly text: string;
  /** Of the value. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Of the whole match. */
  readonly from: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** One kind of value as data. One small engine (lib/classify) runs them all. */
export interface Detector {
  readonly id: string;
  readonly kind: Finding['kind'];
  readonly entityType: string;
  /** In the words of the user. */
  readonly label: string;
  readonly severity: Severity;
  readonly anchor: Anchor;
  /**
   * Sticky, with indices (flags `dy`). The finding is the group `value` (or `quoted`, `line` or `bare`), without one the whole match.
   * Every quantifier is bounded and neighbours don't share characters, so that a try costs a constant.
   */
  readonly pattern: RegExp;
  /** How much of the matched value belongs to it, in code units. All of it when absent. */
  readonly keep?: (value: string) => number;
  /** How sure a match is, 0 to 1; 0 rejects it. */
  readonly weigh: (hit: Hit) => number;
  /** The vendor's or the standard's own description of the format. */
  readonly reference: string;
  readonly rotation?: Rotation;
}

/** A detector's twin: texts that hold exactly one value each, and near misses that hold none. Fakes, built when asked for. */
export interface Examples {
  readonly detector: string;
  readonly positives: () => readonly string[];
  readonly negatives: () => readonly string[];
}

/** A weight that doesn't depend on the value. */
export const always = (confidence: number) => (): number => confidence;
