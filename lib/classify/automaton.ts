import { orderKeywords } from './keyword-order';
import { handOutSymbols, type Symbols } from './symbols';

/**
 * All keywords as one Aho-Corasick automaton over UTF-16 code units, case folded: one transition a code unit, whatever the number
 * of keywords. Its states are made when a text reaches them for the first time: a text reaches few of them, and making all would
 * be most of the engine's start. Those that are made lie side by side in one dense table, in the processor's cache.
 */
export interface Automaton extends Symbols {
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
/** How many transitions by symbols of other scripts are remembered; the rest are looked for each time. */
const MOST = 0x8000;

/**
 * @throws RangeError when a keyword is empty: it would match everywhere; when there may be more states than 16 bits hold. They
 * aren't counted: that would cost more than room that is never touched.
 */
export function compileKeywords(keywords: readonly string[]): Automaton {
  if (keywords.includes('')) throw new RangeError('a keyword is empty');
  const most = keywords.reduce((sum, { length }) => sum + length, 1);
  if (most >= STATES) throw new RangeError('too many keywords');
  const handedOut = handOutSymbols(keywords);
  const { symbolOf, symbols, width, shift } = handedOut;
  const { keywordAt, symbolAt, firstFrom, sort } = orderKeywords(keywords, symbolOf);

  // A state is a beginning of keywords: those from `low` up to `high`, `depth` long. States that end keywords are numbered from
  // below, the others from above, so that one comparison tells them, and what nobody knows yet, from the others.
  const [low, high] = [new Uint16Array(most + 1), new Uint16Array(most + 1)];
  const [depths, fallback] = [new Uint16Array(most + 1), new Uint16Array(most + 1)];
  const next = new Uint16Array((most + 1) << shift);
  const outputs: Int32Array[] = [NOTHING];
  const root = most;
  let lastOutput = 0;
  let firstPlain = most + 1;
  /** Transitions by symbols of other scripts that texts went by, and, by the symbol alone, the root's. */
  const wide = new Map<number, number>();
  const wideFromRoot = new Uint16Array(symbols - width);
  /** 1 where some of a state's transitions by such symbols lead elsewhere than the root's. */
  const branches = new Uint8Array(most + 1);

  function make(from: number, to: number, depth: number, back: number): number {
    if (depth === 1) sort(from, to);
    // A shorter keyword stands before those that go on: those that end here come first.
    const longer = depth === 0 ? from : firstFrom(from, to, depth, 1);
    const inherited = depth === 0 ? NOTHING : (outputs[back] ?? NOTHING);
    const ends = longer - from + inherited.length > 0;
    const state = ends ? ++lastOutput : --firstPlain;
    if (ends) {
      const output = new Int32Array(longer - from + inherited.length);
      for (let i = from; i < longer; i++) output[i - from] = keywordAt(i);
      output.set(inherited, longer - from);
      outputs.push(output);
    }
    low[state] = from;
    high[state] = to;
    depths[state] = depth;
    fallback[state] = back;
    branches[state] = depth === 0 ? 0 : (branches[back] as number);
    // A row is the fallback's, but for the state's own children.
    if (depth === 0) next.fill(root, root << shift, (root + 1) << shift);
    else next.copyWithin(state << shift, back << shift, (back + 1) << shift);
    for (let i = longer; i < to; ) {
      const symbol = symbolAt(i, depth);
      if (symbol < width) next[(state << shift) | symbol] = 0;
      else if (depth > 0) branches[state] = 1;
      i = firstFrom(i, to, depth, symbol + 1);
    }
    return state;
  }

  /** The beginning that is longer by one, where there is one; else where the shorter ones lead. */
  function find(state: number, symbol: number): number {
    const [to, depth] = [high[state] as number, depths[state] as number];
    const from = firstFrom(low[state] as number, to, depth, symbol);
    const grows = symbol !== 0 && from < to && symbolAt(from, depth) === symbol;
    const shorter = state === root ? root : follow(fallback[state] as number, symbol);
    return grows ? make(from, firstFrom(from, to, depth, symbol + 1), depth + 1, shorter) : shorter;
  }

  function follow(state: number, symbol: number): number {
    if (symbol < width) {
      const cell = (state << shift) | symbol;
      if (next[cell] === 0) next[cell] = find(state, symbol);
      return next[cell] as number;
    }
    if (branches[state] === 0) {
      const place = symbol - width;
      if (wideFromRoot[place] === 0) wideFromRoot[place] = find(root, symbol);
      return wideFromRoot[place] as number;
    }
    const key = state * STATES + symbol;
    const known = wide.get(key);
    if (known !== undefined) return known;
    const found = find(state, symbol);
    if (wide.size < MOST) wide.set(key, found);
    return found;
  }

  make(0, keywords.length, 0, root);
  return { ...handedOut, root, next, follow, lastOutput: () => lastOutput, outputs };
}
