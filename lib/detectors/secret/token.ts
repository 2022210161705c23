import { charSet } from '@/lib/core/char-set';
import { SLIGHT } from '@/lib/core/finding';
import { once } from '@/lib/core/once';
import type { Severity } from '@/lib/core/vocabulary';
import type { Detector, Hit } from '../detector';
import { lazily, type Pattern } from '../pattern';
import { isDrawn, isMixed, isShownToken } from './drawn';
import { type Format, literal, nearOf, openingOf, piecesOf, SETS, sourceOf } from './format';

/**
 * Where a token may begin: not inside a word. The end of an escape is no word, though it ends in a letter or a digit: `\n` in
 * a string, `%3D` in an address, a colour of a terminal.
 */
export const START = String.raw`(?<![A-Za-z0-9](?<!\\[nrtbfv]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{0,8}m))`;

/** A pattern for a token: tried where a keyword stands, and only if a token may begin there. */
export const tokenPattern = (source: string): Pattern => lazily(START + source, 'dy');

/** A kind of token as it is declared beside its vendor. */
export interface Token {
  /** In the words of the user: "Datadog API key". */
  readonly label: string;
  /** See format.ts; one or more of the same kind. */
  readonly formats: readonly Format[];
  /**
   * Names of variables, headers and settings in lower case, one of which must stand before the token: for formats that look
   * like any other. Without them the formats' own openings tell.
   */
  readonly names?: readonly string[];
  /**
   * Literal text inside the formats that is looked for instead of an opening, which they don't have.
   */
  readonly inner?: readonly string[];
  /** `critical` where it opens an account, `high` where it opens a part, `medium` where its harm is bounded. */
  readonly severity?: Severity;
  /** What the format promises beyond its characters, such as a checksum. */
  readonly holds?: (value: string) => boolean;
}

export interface Vendor {
  readonly provider: string;
  /** The page on which its credentials are revoked. */
  readonly revoke: string;
  /** The vendor's own description of its credentials. */
  readonly reference: string;
  readonly steps?: readonly string[];
  readonly tokens: readonly Token[];
}

const STEPS = [
  'Create a new credential with the fewest rights and put it where the old one was used.',
  'Revoke the old one on the page above.',
  'Look through the provider’s log for what the old one did.',
];

/** An opening of at most so many characters may be that of a word. */
const SHORT = 3;
const WORD_LIKE = /^[A-Za-z]{1,3}$/;

/** Confidence of a value that its surroundings explain, of one whose characters say what it is, and of one with both. */
const LIKELY = 0.85;
const CERTAIN = 0.97;
const PROVED = 0.98;
const NEAR = 0.6;

/** Between a vendor's name and its value: the rest of the name, a sign, quotes. Neighbours share no characters. */
const BETWEEN = String.raw`[\w.-]{0,40}(?:[ \t][\w.-]{1,20}){0,3}\\?["'\x60\])]{0,3}[ \t]{0,16}(?:[:=?]{1,4}>?|[,>|(]|<-|is\b|was\b)?\s{0,16}[\[({]?\\?["'\x60]{0,3}(?:(?:[Bb]earer|[Bb]asic|[Tt]oken) )?`;

export const idOf = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const IN_RUNS = charSet(SETS.url);
const IN_TOKENS = charSet(`${SETS.any}:|`);

/** How many characters a token has at least. */
const lengthOf = (format: Format): number =>
  piecesOf(format).reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece.min), 0);

/** How many characters behind the opening are looked at before the pattern is. */
const LOOK = 8;

/** Whether the first characters behind an opening are of the format's alphabet. */
function beginsAs(formats: readonly Format[]): (text: string, at: number) => boolean {
  const heads = once(() =>
    formats.flatMap((format) => {
      const [first, run] = piecesOf(format);
      const skip = typeof first === 'string' ? first.length : 0;
      const drawn = typeof run === 'object' ? run : { set: 'any' as const, min: 0 };
      const exact = { skip, over: charSet(SETS[drawn.set]), least: Math.min(LOOK, drawn.min) };
      return nearOf(format) === null ? [exact] : [exact, { skip, over: IN_RUNS, least: LOOK }];
    }),
  );
  return (text, at) =>
    heads().some(({ skip, over, least }) => {
      for (let i = 0; i < least; i++) if (!over(text.charCodeAt(at + skip + i))) return false;
      return true;
    });
}

/** Where a token's pattern is tried: at its vendor's name, at what stands inside of it, or at how it opens. */
function anchorOf({ formats, names, inner }: Token, openings: readonly string[]): Detector['anchor'] {
  if (names) {
    const shortest = once(() => Math.min(...formats.map(lengthOf)));
    const needs = {
      over: IN_TOKENS,
      get run() {
        return shortest();
      },
    };
    return { keywords: names, behind: { whole: 0 }, needs };
  }
  if (!inner) {
    const keywords = openings.length === 1 ? openings : [...new Set(openings)];
    return { keywords, opens: true, token: true, guard: beginsAs(formats) };
  }
  const before = formats.map((format) => {
    const pieces = piecesOf(format);
    const at = pieces.findIndex(
      (piece) => typeof piece === 'string' && inner.some((text) => piece.startsWith(text)),
    );
    return pieces.slice(0, at);
  });
  const members = before
    .flat()
    .map((piece) => (typeof piece === 'string' ? literal(piece) : SETS[piece.set]));
  const lengths = before.map((pieces) =>
    pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece.max), 0),
  );
  return { keywords: inner, back: { over: charSet(members.join('')), max: Math.max(...lengths) } };
}

/** The detector of one kind of token. */
function detectorOf(token: Token, { provider, revoke, reference, steps = STEPS }: Vendor): Detector {
  const { label, formats, names, severity = 'critical', holds } = token;
  const id = idOf(label);
  const told = names !== undefined;
  const openings = formats.map(openingOf);
  const short = !told && openings.some((opening) => WORD_LIKE.test(opening));
  const opens = !openings.includes('');
  const confidence = told ? (opens ? PROVED : LIKELY) : CERTAIN;
  return {
    id,
    kind: `secret.${id}`,
    entityType: id.toUpperCase().replace(/-/g, '_'),
    label,
    severity,
    anchor: anchorOf(token, openings),
    pattern: lazily(() => {
      const exact = formats.map(sourceOf).join('|');
      const near = told ? [] : [...new Set(formats.flatMap((format) => nearOf(format) ?? []))];
      const values =
        near.length === 0 ? `(?<value>${exact})` : `(?<value>${exact}|(?<near>${near.join('|')}))`;
      return told ? `${BETWEEN}(?<![A-Za-z0-9])${values}` : START + values;
    }, 'dy'),
    // A short opening may begin a word: what it opens has digits, as words have none.
    weigh: ({ value, groups }: Hit) => {
      // As the vendor writes it, but counted: from a page of documentation.
      if (!isDrawn(value)) return isShownToken(value) ? SLIGHT : 0;
      if (groups['near'] !== undefined) return isMixed(value.slice(value.search(/[-_]/))) ? NEAR : 0;
      return (!short || /\d/.test(value.slice(SHORT))) && holds?.(value) !== false ? confidence : 0;
    },
    reference,
    rotation: { provider, url: revoke, steps },
  };
}

export const detectorsOf = (vendors: readonly Vendor[]): Detector[] =>
  vendors.flatMap((vendor) => vendor.tokens.map((token) => detectorOf(token, vendor)));
