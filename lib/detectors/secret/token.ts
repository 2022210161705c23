import { entropy } from '@/lib/core/entropy';
import type { Rotation } from '@/lib/core/finding';
import type { Severity } from '@/lib/core/vocabulary';
import type { Detector, Hit } from '../detector';
import { isDummy } from '../dummy';

/**
 * Where a token may begin: not inside a word. The end of an escape is no word, though it ends in a letter or a digit: `\n` in
 * a string, `%3D` in an address, a colour of a terminal.
 */
export const START = String.raw`(?<![A-Za-z0-9](?<!\\[nrtbfv]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{0,8}m))`;

/** What every kind of token declares. */
interface Declared {
  readonly id: string;
  /** In the words of the user: "Datadog API key". */
  readonly label: string;
  /** The stem of its placeholder; by default the id in capitals. */
  readonly entityType?: string;
  /** `critical` where it opens an account, `high` where it opens a part, `medium` where its harm is bounded. */
  readonly severity?: Severity;
  /** A pattern's source: bounded quantifiers, no group that captures. */
  readonly body: string;
  /** What the format promises beyond its characters, such as a checksum. @param body without the prefix */
  readonly holds?: (body: string) => boolean;
  /** The vendor's own description of the format. */
  readonly reference: string;
  readonly rotation: Rotation;
}

/** A token that says what it is: it opens with characters that its vendor gives to nothing else. */
export interface Prefixed extends Declared {
  /** Case matters, though they are looked for in any. */
  readonly opens: readonly string[];
}

/** A token that looks like any other: it's believed only where its vendor's name stands before it. */
export interface Named extends Declared {
  /** As they stand in names of variables, headers and settings, in lower case. */
  readonly names: readonly string[];
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** A body that may hold hyphens ends where no more of them follow, any other where a word does. */
const end = (body: string): string =>
  /\\w|[_-]{2}|-\]|_\]/.test(body) ? '(?![A-Za-z0-9_-])' : '(?![A-Za-z0-9])';

/** How many characters the alphabet has that a value seems to be drawn from. */
function alphabetSize(value: string): number {
  if (/^\d+$/.test(value)) return 10;
  if (/^[0-9a-f-]+$|^[0-9A-F-]+$/.test(value)) return 16;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) ? 62 : 36;
}

/** Part of the entropy that characters drawn at random would have. Texts that people write reach less, repeated ones next to none. */
const DRAWN = 0.7;

/** Whether a machine may have drawn a value: no dummy, and about as mixed as its alphabet and length allow. */
export const isDrawn = (value: string): boolean =>
  !isDummy(value) && entropy(value) >= DRAWN * Math.log2(Math.min(value.length, alphabetSize(value)));

const common = ({ id, label, entityType, severity = 'critical', reference, rotation }: Declared) => ({
  id,
  kind: `secret.${id}` as const,
  entityType: entityType ?? id.toUpperCase().replace(/-/g, '_'),
  label,
  severity,
  reference,
  rotation,
});

/** Confidence of a value whose characters say what it is, and of one that its surroundings explain. */
const CERTAIN = 0.97;
const LIKELY = 0.85;

const weigh =
  (holds: Declared['holds'], confidence: number) =>
  ({ groups: { body = '' } }: Hit): number =>
    isDrawn(body) && (holds === undefined || holds(body)) ? confidence : 0;

/** A detector of tokens that open with their vendor's own characters. */
export function prefixed(token: Prefixed): Detector {
  const opens = token.opens.map(literal).join('|');
  return {
    ...common(token),
    anchor: { keywords: token.opens, opens: true },
    pattern: new RegExp(`${START}(?:${opens})(?<body>${token.body})${end(token.body)}`, 'dy'),
    weigh: weigh(token.holds, CERTAIN),
  };
}

/** Between a vendor's name and its value: the rest of the name, a sign, quotes. Neighbours share no characters. */
const BETWEEN = String.raw`[\w.-]{0,40}(?:[ \t][\w.-]{1,20}){0,3}\\?["'\x60\])]{0,3}[ \t]{0,16}(?:=>|:=|\?=|={1,3}|[:,>|(]|\bis\b)?\s{0,16}[\[({]?\\?["'\x60]{0,3}(?:Bearer |Basic |Token )?`;

/** A detector of tokens that only the name before them gives away. */
export function named(token: Named): Detector {
  const names = token.names.map(literal).join('|');
  return {
    ...common(token),
    anchor: { keywords: token.names },
    pattern: new RegExp(
      `(?:${names})${BETWEEN}(?<![A-Za-z0-9])(?<value>(?<body>${token.body}))${end(token.body)}`,
      'diy',
    ),
    weigh: weigh(token.holds, LIKELY),
  };
}
