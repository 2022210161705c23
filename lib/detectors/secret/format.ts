/**
 * A token's format in one line: literal text, and runs of characters in braces. `ghp_{b62:36}` is `ghp_` and 36 letters or
 * digits, `{hex:32-64}` between 32 and 64 hexadecimal digits. The pattern, the keyword and the examples all come from it.
 */
export type Format = string;

/** Literal text, or a run of characters: at least `min` and at most `max`. */
export type Piece = string | { readonly set: keyof typeof SETS; readonly min: number; readonly max: number };

/** The alphabets that vendors draw from, as members of a bracket expression. */
export const SETS = {
  hex: '0-9a-f',
  Hex: '0-9A-Fa-f',
  HEX: '0-9A-F',
  num: '0-9',
  low: '0-9a-z',
  up: '0-9A-Z',
  az: 'a-z',
  AZ: 'A-Z',
  b32: 'A-Z2-7',
  b62: '0-9A-Za-z',
  b64: '0-9A-Za-z+/',
  url: '0-9A-Za-z_\\-',
  dot: '0-9A-Za-z._\\-',
  any: '0-9A-Za-z_.~+/=\\-',
} as const;

const RUN = /\{(\w+):(\d+)(?:-(\d+))?\}/;

/** @throws RangeError for a run of an unknown alphabet: a mistake in a declaration. */
export function piecesOf(format: Format): Piece[] {
  const pieces: Piece[] = [];
  let rest = format;
  for (let run = RUN.exec(rest); run; run = RUN.exec(rest)) {
    const [whole, set = '', min = '', max = min] = run;
    if (!(set in SETS)) throw new RangeError(`no alphabet ${set} in ${format}`);
    if (run.index > 0) pieces.push(rest.slice(0, run.index));
    pieces.push({ set: set as keyof typeof SETS, min: Number(min), max: Number(max) });
    rest = rest.slice(run.index + whole.length);
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** The text that a format begins with; '' when that is a run. */
export function openingOf(format: Format): string {
  const run = format.search(RUN);
  return run < 0 ? format : format.slice(0, run);
}

export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Openings made of words that any identifier may begin with. */
const WORDY =
  /^(?:(?:access|api|branch|c|console|dev|development|key|live|org|organizations|prod|production|pub|sandbox|sec|secret|sign|stg|sub|test|token|tr)[$:/_-]?)+$/;

/** An opening that nothing else has: so long, and set off from what follows. */
export const TELLING = /^.{4,}[-_]$/;
const LONGEST = 256;
/** Vendors lengthen and shorten their tokens: a run of so much of the least length may still be one. */
const MUCH = 0.6;
const LEAST = 16;

/** What a vendor's next format may look like, as a pattern's source: a telling opening, and as good as its run; null without one. */
export function nearOf(format: Format): string | null {
  const [opening, run] = piecesOf(format);
  if (typeof opening !== 'string' || typeof run !== 'object') return null;
  if (!TELLING.test(opening) || WORDY.test(opening)) return null;
  const least = Math.max(LEAST, Math.floor(run.min * MUCH));
  return `${literal(opening)}[A-Za-z0-9_-]{${least},${LONGEST}}(?![A-Za-z0-9_-])`;
}

/** The format as a pattern's source, with what may not follow. Bounded, without groups that capture. */
export function sourceOf(format: Format): string {
  const pieces = piecesOf(format);
  const body = pieces.map((piece) =>
    typeof piece === 'string' ? literal(piece) : `[${SETS[piece.set]}]{${piece.min},${piece.max}}`,
  );
  const last = pieces.at(-1);
  const hyphens = typeof last === 'object' && SETS[last.set].includes('_');
  return `${body.join('')}(?![A-Za-z0-9${hyphens ? '_-' : ''}])`;
}
