/**
 * All keywords as one Aho-Corasick automaton over UTF-16 code units, case folded, in typed arrays: one transition a code unit,
 * whatever the number of keywords. Keywords in ASCII make up one dense table that stays in the processor's cache; the few
 * transitions of other scripts stand in a map beside it.
 */
export interface Automaton {
  /**
   * Symbol of a code unit. 0: in no keyword, the automaton falls back to its root. 1 to 10: the digits. Below `width`: ASCII.
   * From it on: other scripts, for which `beyond` knows the next state.
   */
  readonly symbolOf: Uint16Array;
  readonly width: number;
  /** `next[(state << shift) | symbol]` for the symbols of ASCII. */
  readonly next: Uint16Array;
  readonly shift: number;
  readonly beyond: (state: number, symbol: number) => number;
  /** States from this one on end keywords; `outputs[state - firstOutput]` lists their indices, longest first. */
  readonly firstOutput: number;
  readonly outputs: readonly Int32Array[];
}

const CODE_UNITS = 0x10000;
const ASCII = 0x80;

/** One code unit's lower case; itself where that would take more than one (`İ`). Greek has two small sigmas: one will do. */
function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length !== 1 ? unit : lower === 'ς' ? 'σ' : lower;
}

const fold = (text: string): string => text.split('').map(foldUnit).join('');

/** Every code unit that folds to this one. */
function variants(unit: string): string[] {
  const others = [unit, unit.toUpperCase(), unit === 'σ' ? 'ς' : unit];
  return others.filter((other) => other.length === 1 && foldUnit(other) === unit);
}

/** Symbols of all code units in keywords: digits first, then the rest of ASCII, then everything else. */
function handOutSymbols(folded: readonly string[]): Pick<Automaton, 'symbolOf' | 'width' | 'shift'> {
  const symbolOf = new Uint16Array(CODE_UNITS);
  for (let digit = 0; digit < 10; digit++) symbolOf[48 + digit] = digit + 1;
  const units = [...new Set(folded.join('').split(''))].filter((unit) => !/\d/.test(unit));
  const isAscii = (unit: string): boolean => unit.charCodeAt(0) < ASCII;
  const give = (unit: string, symbol: number): void => {
    for (const variant of variants(unit)) symbolOf[variant.charCodeAt(0)] = symbol;
  };
  const ascii = units.filter(isAscii);
  const shift = Math.ceil(Math.log2(ascii.length + 11));
  const width = 1 << shift;
  ascii.forEach((unit, index) => give(unit, index + 11));
  units.filter((unit) => !isAscii(unit)).forEach((unit, index) => give(unit, width + index));
  return { symbolOf, width, shift };
}

/** A node of the trie: its children by symbol, and what ends in it. */
interface Node {
  readonly children: Map<number, Node>;
  readonly ends: number[];
  fallback: Node | null;
  state: number;
}

const node = (): Node => ({ children: new Map(), ends: [], fallback: null, state: 0 });

/** Nodes breadth first, so that a node's fallback is finished before the node itself; each with its fallback and its ends. */
function linked(root: Node): Node[] {
  const queue = [root];
  for (const parent of queue) {
    for (const [symbol, child] of parent.children) {
      let from = parent.fallback;
      while (from !== null && !from.children.has(symbol)) from = from.fallback;
      child.fallback = from?.children.get(symbol) ?? root;
      child.ends.push(...child.fallback.ends);
      queue.push(child);
    }
  }
  return queue;
}

/** @throws RangeError when a keyword is empty: it would match everywhere; when there are more states than 16 bits hold. */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const folded = keywords.map(fold);
  if (folded.includes('')) throw new RangeError('a keyword is empty');
  const { symbolOf, width, shift } = handOutSymbols(folded);

  const root = node();
  folded.forEach((keyword, index) => {
    let at = root;
    for (let i = 0; i < keyword.length; i++) {
      const symbol = symbolOf[keyword.charCodeAt(i)] as number;
      const child = at.children.get(symbol) ?? node();
      at.children.set(symbol, child);
      at = child;
    }
    at.ends.push(index);
  });

  const nodes = linked(root);
  if (nodes.length >= CODE_UNITS) throw new RangeError('too many keywords');
  const ordered = [
    ...nodes.filter(({ ends }) => ends.length === 0),
    ...nodes.filter(({ ends }) => ends.length > 0),
  ];
  ordered.forEach((one, state) => {
    one.state = state;
  });

  const next = new Uint16Array(nodes.length << shift);
  /** States after a symbol of another script, where they differ from the root's. */
  const wide = new Map<number, number>();
  for (const { state, fallback, children } of nodes) {
    const row = state << shift;
    if (fallback !== null) next.copyWithin(row, fallback.state << shift, (fallback.state + 1) << shift);
    for (const [symbol, child] of children) {
      if (symbol < width) next[row | symbol] = child.state;
    }
  }
  for (const one of nodes) {
    for (let from: Node | null = one; from !== null; from = from.fallback) {
      for (const [symbol, child] of from.children) {
        const key = one.state * CODE_UNITS + symbol;
        if (symbol >= width && !wide.has(key)) wide.set(key, child.state);
      }
      if (from.fallback === root) break;
    }
  }
  const fromRoot = new Map([...root.children].map(([symbol, child]) => [symbol, child.state]));
  return {
    symbolOf,
    width,
    next,
    shift,
    beyond: (state, symbol) => wide.get(state * CODE_UNITS + symbol) ?? fromRoot.get(symbol) ?? 0,
    firstOutput: ordered.findIndex(({ ends }) => ends.length > 0),
    outputs: ordered.filter(({ ends }) => ends.length > 0).map(({ ends }) => Int32Array.from(ends)),
  };
}
