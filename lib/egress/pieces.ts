import type { Part } from '@/lib/core/vocabulary';
import type { Leaf } from './channel';

/** A leaf, or the ends of a long one, as it may be a piece of something that only together is telling. */
export interface Piece {
  /** The leaf's path with `*` for each index: the pieces of one list, or of one field in later requests, share it. */
  readonly field: string;
  readonly text: string;
}

/** From here on a leaf is read as a whole, and only its ends may continue in another. UTF-16 units. */
const SHORT = 64;

export const piecesOf = (leaves: readonly Leaf[]): Piece[] =>
  leaves
    .filter(({ text }) => text !== '')
    .map(({ path, text }) => ({ field: fieldOf(path), text: text.length < SHORT ? text : endsOf(text) }));

const fieldOf = (path: string): string => path.replace(/(?<=^|\.)\d+(?=\.|$)/g, '*');

/** The first and the last word, which may be halves; words that aren't cut are read with the leaf. */
function endsOf(text: string): string {
  const [first] = /^\S*/.exec(text.slice(0, SHORT)) ?? [''];
  const [last] = /\S*$/.exec(text.slice(-SHORT)) ?? [''];
  return `${first}\n${last}`;
}

/** What pieces say together, and what of it counts. */
export interface Joined {
  readonly text: string;
  /**
   * `any`: the items of one list belong together. `exact`: the same field, request after request. `vendor`: neighbours that
   * may have nothing to do with each other, where only a vendor's own format isn't chance.
   */
  readonly counts: 'any' | 'exact' | 'vendor';
}

const isBeside = ({ field }: Piece): boolean => field.startsWith('@');

/**
 * The pieces of a body put together, alone and behind those that left before it.
 * @param between what stands between two pieces: nothing, or a line's end for the comparison
 */
export function join(before: readonly Piece[], now: readonly Piece[], between: '' | '\n'): Joined[] {
  const lists = byField(now).filter(({ length }) => length > 1);
  const fields = new Set(now.map(({ field }) => field));
  const earlier = before.filter(({ field }) => fields.has(field));
  const continued =
    earlier.length === 0 ? [] : byField([...earlier, ...now]).filter(({ length }) => length > 1);
  const all = [...before, ...now].filter((piece) => !isBeside(piece));
  const lines = (groups: readonly (readonly Piece[])[]) =>
    groups.map((group) => group.map(({ text }) => text).join(between)).join('\n');
  const joined: Joined[] = [
    { text: lines(lists), counts: 'any' },
    { text: lines(continued), counts: 'exact' },
    { text: all.length > 1 && fields.size > 1 ? lines([all]) : '', counts: 'vendor' },
  ];
  return joined.filter(({ text }) => text !== '');
}

function byField(pieces: readonly Piece[]): Piece[][] {
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.field);
    if (group) group.push(piece);
    else groups.set(piece.field, [piece]);
  }
  return [...groups.values()];
}

export const partOfJoined = ({ text }: Joined): Part => ({ role: 'joined', text });
