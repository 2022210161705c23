import { fold, handOutSymbols, type Symbols } from './symbols';

/**
 * All keywords as one Aho-Corasick automaton over UTF-16 code units, case folded: one transition a code unit, whatever the number
 * of keywords. Its states are made when a text reaches them for the first time: a text reaches few of them, and making all would
 * be most of the engine's start. Those that are made lie side by side in one dense table, in the processor's cache.
 */
export interface Automaton extends Pick<Symbols, 'symbolOf' | 'width' | 'shift'> {
  readonly root: number;
  /** `next[(state << shift) | symbol]` for the symbols of ASCII; 0 where nothing came by yet: `follow` knows. */
  readonly next: Uint16Array;
  /** The state behind another one, for every symbol. */
  readonly follow: (state: number, symbol: number) => number;
  /** Keywords end in the states up to this one. It grows with what was followed. */
  readonly lastOutput: () => number;
  /** The keywords that end in such a state, by their indices, longest first. */
  readonly outputs: readonly Int32Array[];
}

const STATES = 0x10000;
const NOTHING = new Int32Array(0);

/** Indices of each keyword: the same one may have several owners. The later first. */
function indicesOf(folded: readonly string[]): ReadonlyMap<string, Int32Array> {
  const indices = new Map<string, Int32Array>();
  folded.forEach((text, index) => {
    indices.set(text, Int32Array.of(index, ...(indices.get(text) ?? [])));
  });
  return indices;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/** How many different beginnings sorted texts have, and with them states. */
const beginningsOf = (sorted: readonly string[]): number =>
  sorted.reduce((sum, text, i) => sum + text.length - commonLength(text, sorted[i - 1] ?? ''), 1);

/** The first of some sorted texts that has at least this code unit at a depth; their common beginning is that long. */
function firstFrom(sorted: readonly string[], from: number, to: number, depth: number, unit: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    // Nothing behind the end of a text: it stands before all that go on.
    const there = (sorted[middle] as string).charCodeAt(depth);
    if (there >= unit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** @throws RangeError when a keyword is empty: it would match everywhere; when there are more states than 16 bits hold. */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const folded = keywords.map(fold);
  const indices = indicesOf(folded);
  if (indices.has('')) throw new RangeError('a keyword is empty');
  const sorted = [...indices.keys()].sort();
  const { symbolOf, width, shift, unitOf } = handOutSymbols(sorted);
  const most = beginningsOf(sorted);
  if (most >= STATES) throw new RangeError('too many keywords');

  // A state is a beginning of keywords: those from `low` up to `high`, `depth` long. States that end keywords are numbered from
  // below, the others from above, so that one comparison tells them, and what nobody knows yet, from the others.
  const [low, high] = [new Uint16Array(most + 1), new Uint16Array(most + 1)];
  const [depths, fallback] = [new Uint16Array(most + 1), new Uint16Array(most + 1)];
  const next = new Uint16Array((most + 1) << shift);
  const outputs: Int32Array[] = [NOTHING];
  const root = most;
  let lastOutput = 0;
  let firstPlain = most + 1;
  /** Transitions by symbols of other scripts: those from one beginning to a longer one, and all of the root's. */
  const wide = new Map<number, number>();

  function make(from: number, to: number, depth: number, back: number): number {
    const text = sorted[from] ?? '';
    const own = text.length === depth ? (indices.get(text) ?? NOTHING) : NOTHING;
    const inherited = depth === 0 ? NOTHING : (outputs[back] ?? NOTHING);
    const ends = own.length + inherited.length > 0;
    const state = ends ? ++lastOutput : --firstPlain;
    if (ends) outputs.push(own.length === 0 ? inherited : Int32Array.of(...own, ...inherited));
    low[state] = from;
    high[state] = to;
    depths[state] = depth;
    fallback[state] = back;
    // A row is the fallback's, but for the state's own children.
    if (depth === 0) next.fill(root, root << shift, (root + 1) << shift);
    else next.copyWithin(state << shift, back << shift, (back + 1) << shift);
    for (let i = from + Number(text.length === depth); i < to; ) {
      const unit = (sorted[i] as string).charCodeAt(depth);
      const symbol = symbolOf[unit] as number;
      if (symbol < width) next[(state << shift) | symbol] = 0;
      i = firstFrom(sorted, i, to, depth, unit + 1);
    }
    return state;
  }

  /** The beginning that is longer by one, where there is one; else where the shorter ones lead. */
  function find(state: number, symbol: number): number {
    const [to, depth, unit] = [high[state] as number, depths[state] as number, unitOf[symbol] as number];
    const from = firstFrom(sorted, low[state] as number, to, depth, unit);
    const grows = from < to && sorted[from]?.charCodeAt(depth) === unit;
    const shorter = state === root ? root : follow(fallback[state] as number, symbol);
    return grows ? make(from, firstFrom(sorted, from, to, depth, unit + 1), depth + 1, shorter) : shorter;
  }

  function follow(state: number, symbol: number): number {
    if (symbol < width) {
      const cell = (state << shift) | symbol;
      if (next[cell] === 0) next[cell] = find(state, symbol);
      return next[cell] as number;
    }
    const key = state * STATES + symbol;
    const known = wide.get(key);
    if (known !== undefined) return known;
    const found = find(state, symbol);
    if (state === root || depths[found] === (depths[state] as number) + 1) wide.set(key, found);
    return found;
  }

  make(0, sorted.length, 0, root);
  return { symbolOf, width, shift, root, next, follow, lastOutput: () => lastOutput, outputs };
}
