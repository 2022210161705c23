import type { Piece } from './pieces';

/** A body among those that leave the same way for the same host. */
export interface Trace {
  /** The pieces of the bodies before it, those that are still being judged among them. */
  readonly before: () => Piece[];
  /** Fulfilled when all of those have been judged. */
  readonly settled: () => Promise<unknown>;
  /** The last of the bodies before it ended with a value that was whole. */
  readonly whole: () => boolean;
  /** Says what of this body left in the end. Must be called, or those behind it wait for ever. */
  readonly leave: (pieces: readonly Piece[], whole?: boolean) => void;
  /** Forgets the bodies before it: what they began is whole, and its last piece stays here. */
  readonly clear: () => void;
}

/** The ends of what left, towards each host by each way, so that a value sent piece by piece is seen. */
export interface Tails {
  readonly enter: (way: string, pieces: readonly Piece[]) => Trace;
}

interface Entry {
  pieces: readonly Piece[];
  readonly judged: Promise<void>;
  done: boolean;
  whole: boolean;
}

/** UTF-16 units that are kept for one way. */
const KEPT = 8 * 1024;
/** Ways that are kept: a page talks to a dozen. */
const WAYS = 64;

export function createTails(): Tails {
  const ways = new Map<string, Entry[]>();

  const entriesOf = (way: string): Entry[] => {
    const entries = ways.get(way) ?? [];
    ways.delete(way);
    ways.set(way, entries);
    const [oldest] = ways.keys();
    if (ways.size > WAYS && oldest !== undefined) ways.delete(oldest);
    return entries;
  };

  return {
    enter(way, pieces) {
      const entries = entriesOf(way);
      const earlier = [...entries];
      let judge = () => {};
      const judged = new Promise<void>((resolve) => {
        judge = resolve;
      });
      const entry: Entry = { pieces, judged, done: false, whole: false };
      entries.push(entry);
      return {
        before: () => earlier.flatMap((one) => one.pieces),
        settled: () => Promise.all(earlier.map((one) => one.judged)),
        whole: () => earlier.at(-1)?.whole ?? false,
        clear() {
          for (const one of earlier) one.pieces = [];
        },
        leave(left, whole = false) {
          entry.pieces = lastOf(left);
          entry.whole = whole;
          entry.done = true;
          judge();
          forget(entries);
        },
      };
    },
  };
}

/** The last of them, as many as are kept. */
function lastOf(pieces: readonly Piece[]): readonly Piece[] {
  let size = 0;
  let from = pieces.length;
  while (from > 0 && size < KEPT) size += pieces[--from]?.text.length ?? 0;
  return pieces.slice(from);
}

/** What says nothing goes, and what is older than what is kept; a body that is still being judged is nobody's past yet. */
function forget(entries: Entry[]): void {
  let size = 0;
  const kept: Entry[] = [];
  for (const entry of [...entries].reverse()) {
    if (entry.done && (size >= KEPT || entry.pieces.length === 0)) continue;
    size += entry.pieces.reduce((sum, { text }) => sum + text.length, 0);
    kept.push(entry);
  }
  entries.splice(0, entries.length, ...kept.reverse());
}
