import type { Part } from '@/lib/core/vocabulary';
import type { Leaf } from './channel';

/** A leaf, or the ends of a long one, as it may be a piece of something that only together is telling. */
export interface Piece {
  /** The leaf's path with `*` for each index: the pieces of one list, or of one field in later requests, share it. */
  readonly field: string;
  readonly text: string;
  /** By the user's hand, or a token of the page's own: it may end in what looks like the beginning of a secret. */
  readonly trusted: boolean;
}

/** From here on a leaf is read as a whole, and only its ends may continue in another. UTF-16 units. */
const SHORT = 64;

/** @param trusts says of which leaves the ends aren't looked at */
export const piecesOf = (leaves: readonly Leaf[], trusts: (leaf: Leaf) => boolean): Piece[] =>
  leaves
    .filter(({ text }) => text !== '')
    .map((leaf) => ({
      field: fieldOf(leaf.path),
      text: leaf.text.length < SHORT ? leaf.text : endsOf(leaf.text),
      trusted: trusts(leaf),
    }));

/** A path with `*` for each index. */
export const fieldOf = (path: string): string => path.replace(/(?<=^|\.)\d+(?=\.|$)/g, '*');

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
   * `list`: the items of one list belong together. `field`: the same field, request after request; `trusted`: the same where
   * the ends of it don't count. `neighbours`: they may have nothing to do with each other, so that only a vendor's own
   * format isn't chance.
   */
  readonly from: 'list' | 'field' | 'trusted' | 'neighbours';
}

const isBeside = ({ field }: Piece): boolean => field.startsWith('@');

/**
 * The pieces of a body put together, alone and behind those that left before it. Each line is one field, and ends where the
 * body does.
 * @param between what stands between two pieces: nothing, or a line's end for the comparison
 */
export function join(before: readonly Piece[], now: readonly Piece[], between: '' | '\n'): Joined[] {
  const fields = new Set(now.map(({ field }) => field));
  const continued = byField([...before.filter(({ field }) => fields.has(field)), ...now]);
  const [trusted, plain] = [true, false].map((side) =>
    continued.filter((group) => group.at(-1)?.trusted === side),
  );
  const lists = byField(now).filter((group) => group.length > 1);
  const all = [...before, ...now].filter((piece) => !isBeside(piece));
  const lines = (groups: readonly (readonly Piece[])[] = []) =>
    groups.map((group) => group.map(({ text }) => text).join(between)).join('\n');
  const joined: Joined[] = [
    { text: lines(lists), from: 'list' },
    { text: lines(plain), from: 'field' },
    { text: lines(trusted?.filter((group) => group.length > 1)), from: 'trusted' },
    { text: all.length > 1 && fields.size > 1 ? lines([all]) : '', from: 'neighbours' },
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
