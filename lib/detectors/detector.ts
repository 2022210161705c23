import type { CharSet } from '@/lib/core/char-set';
import type { Finding, Rotation } from '@/lib/core/finding';
import type { Severity } from '@/lib/core/vocabulary';
import type { Pattern } from './pattern';

/** How far before its anchor a pattern begins: back over these characters, at most `max` of them, and not with fewer than `min`. */
interface Back {
  readonly over: CharSet;
  readonly max: number;
  readonly min?: number;
}

/** What any anchor may add. */
interface Around {
  readonly back?: Back;
  /** A look at a few characters that spares most tries of the pattern: false where it can't match. */
  readonly guard?: (text: string, at: number) => boolean;
}

/** Where a detector's pattern is tried at all. Everything else costs it nothing. */
export type Anchor = Around &
  (
    | {
        /** Found in any case, all detectors' in one pass over the text. */
        readonly keywords: readonly string[];
        /** The keywords are how a value itself begins: even a piece of one is worth hiding. */
        readonly opens?: boolean;
        /** The keywords count in exactly their case, and only where a token may begin (START in secret/token.ts). */
        readonly token?: boolean;
        /** The pattern begins where the keyword ends. Above 0: a keyword of at most so many characters must be a whole word, a longer one its beginning. */
        readonly behind?: { readonly whole: number };
        /** What must stand near behind the keyword for the pattern to be worth its try: a run of at least so many of these characters. */
        readonly needs?: { readonly over: CharSet; readonly run: number };
      }
    | {
        /** At every group of digits that opens a number of at least so many, separators not counted. */
        readonly digits: number;
      }
    | {
        /** At every capitalised word of this list that another follows, `van der` and the like between them. */
        readonly capitals: (word: string) => boolean;
      }
  );

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
   * Sticky, with indices (flags `dy`). The finding is the group `value` (or `quoted` or `bare`), without one the whole match.
   * Every quantifier is bounded and neighbours don't share characters, so that a try costs a constant.
   */
  readonly pattern: Pattern;
  /** How much of the matched value belongs to it, in code units. All of it when absent. */
  readonly keep?: (value: string, groups: Hit['groups']) => number;
  /**
   * The value is a list, such as a manifest's data or a request's cookies: each match of this (flags `dg`) is judged and found
   * by itself. Its group `value` is the finding, its other groups are the hit's.
   */
  readonly each?: RegExp;
  /** How sure a match is, 0 to 1; 0 rejects it, SLIGHT tells it without holding anything (lib/core/finding.ts). */
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
  /** Texts that hold exactly one slight finding. */
  readonly slight?: () => readonly string[];
}

/** A text that holds one value, firm if there is such a one. */
export const exampleOf = ({ positives, slight }: Examples): string => positives()[0] ?? slight?.()[0] ?? '';

/** A weight that doesn't depend on the value. */
export const always = (confidence: number) => (): number => confidence;
