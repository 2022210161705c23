/**
 * All keywords as one Aho-Corasick automaton over UTF-16 code units, case folded, in typed arrays: one transition a code unit,
 * whatever the number of keywords. Keywords in ASCII make up one dense table that stays in the processor's cache; the few
 * transitions of other scripts stand in a map beside it.
 */
export interface Automaton {
  /**
   * Symbol of a code unit. 0: in no keyword, the automaton falls back to its root. 1 to 10: the digits; then the blank. Below
   * `width`: ASCII.
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

/** The blank's symbol. */
export const BLANK = 11;

/** Symbols of all code units in keywords: digits and the blank first, then the rest of ASCII, then everything else. */
function handOutSymbols(
  folded: readonly string[],
): Pick<Automaton, 'symbolOf' | 'width' | 'shift'> & { readonly symbols: number } {
  const symbolOf = new Uint16Array(CODE_UNITS);
  for (let digit = 0; digit < 10; digit++) symbolOf[48 + digit] = digit + 1;
  symbolOf[32] = BLANK;
  const units = [...new Set(folded.join('').split(''))].filter((unit) => !/[\d ]/.test(unit));
  const isAscii = (unit: string): boolean => unit.charCodeAt(0) < ASCII;
  const give = (unit: string, symbol: number): void => {
    for (const variant of variants(unit)) symbolOf[variant.charCodeAt(0)] = symbol;
  };
  const ascii = units.filter(isAscii);
  const shift = Math.ceil(Math.log2(ascii.length + BLANK + 1));
  const width = 1 << shift;
  ascii.forEach((unit, index) => give(unit, index + BLANK + 1));
  const others = units.filter((unit) => !isAscii(unit));
  others.forEach((unit, index) => give(unit, width + index));
  return { symbolOf, width, shift, symbols: width + others.length };
}

/** The trie as lists of siblings in typed arrays: a node's first child, and its next sibling; 0 is none. */
interface Trie {
  readonly size: number;
  readonly symbol: Uint16Array;
  readonly child: Uint16Array;
  readonly sibling: Uint16Array;
  /** The keyword that ends in a node, by its index, and the one before it that ends there too; -1 is none. */
  readonly ends: Int32Array;
  readonly earlier: Int32Array;
}

function growTrie(folded: readonly string[], symbolOf: Uint16Array): Trie {
  const most = folded.reduce((sum, { length }) => sum + length, 1);
  if (most >= CODE_UNITS) throw new RangeError('too many keywords');
  const [symbol, child, sibling] = [new Uint16Array(most), new Uint16Array(most), new Uint16Array(most)];
  const ends = new Int32Array(most).fill(-1);
  const earlier = new Int32Array(folded.length).fill(-1);
  let size = 1;
  folded.forEach((keyword, index) => {
    let at = 0;
    for (let i = 0; i < keyword.length; i++) {
      const wanted = symbolOf[keyword.charCodeAt(i)] as number;
      let next = child[at] as number;
      while (next !== 0 && symbol[next] !== wanted) next = sibling[next] as number;
      if (next === 0) {
        next = size++;
        symbol[next] = wanted;
        sibling[next] = child[at] as number;
        child[at] = next;
      }
      at = next;
    }
    earlier[index] = ends[at] as number;
    ends[at] = index;
  });
  return { size, symbol, child, sibling, ends, earlier };
}

/** Where each node falls back to, and the nodes breadth first: a node's fallback always stands before it. */
function linkTrie({ size, symbol, child, sibling }: Trie, symbols: number) {
  const fallback = new Uint16Array(size);
  const queue = new Uint16Array(size);
  const fromRoot = new Uint16Array(symbols);
  for (let at = child[0] as number; at !== 0; at = sibling[at] as number) fromRoot[symbol[at] as number] = at;
  const follow = (node: number, by: number): number => {
    if (node === 0) return fromRoot[by] as number;
    let at = child[node] as number;
    while (at !== 0 && symbol[at] !== by) at = sibling[at] as number;
    return at;
  };
  let last = 1;
  for (let first = 0; first < last; first++) {
    const node = queue[first] as number;
    for (let at = child[node] as number; at !== 0; at = sibling[at] as number) {
      queue[last++] = at;
      if (node === 0) continue;
      let back = fallback[node] as number;
      let target = follow(back, symbol[at] as number);
      while (target === 0 && back !== 0) {
        back = fallback[back] as number;
        target = follow(back, symbol[at] as number);
      }
      fallback[at] = target;
    }
  }
  return { fallback, queue };
}

/** @throws RangeError when a keyword is empty: it would match everywhere; when there are more states than 16 bits hold. */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const folded = keywords.map(fold);
  if (folded.includes('')) throw new RangeError('a keyword is empty');
  const { symbolOf, symbols, width, shift } = handOutSymbols(folded);
  const trie = growTrie(folded, symbolOf);
  const { size, symbol, child, sibling, ends, earlier } = trie;
  const { fallback, queue } = linkTrie(trie, symbols);

  /** What ends in each node, its fallback's keywords behind its own. */
  const endings: (number[] | undefined)[] = [];
  for (const node of queue) {
    const own: number[] = [];
    for (let one = ends[node] as number; one >= 0; one = earlier[one] as number) own.push(one);
    const inherited = node === 0 ? undefined : endings[fallback[node] as number];
    endings[node] = own.length > 0 ? own.concat(inherited ?? []) : inherited;
  }
  // States in which keywords end come last, so that one comparison tells them from the others.
  const state = new Uint16Array(size);
  let plain = 0;
  for (let node = 0; node < size; node++) if (endings[node] === undefined) state[node] = plain++;
  const outputs: Int32Array[] = [];
  endings.forEach((ending, node) => {
    if (ending === undefined) return;
    state[node] = plain + outputs.length;
    outputs.push(Int32Array.from(ending));
  });

  // A row is the fallback's, but for the node's own children. Copying rows costs next to nothing.
  const next = new Uint16Array(size << shift);
  /** A node's own transitions by symbols of other scripts, and where it falls back to, by state. */
  const wide: (Map<number, number> | undefined)[] = [];
  const fallbackOf = new Uint16Array(size);
  for (const node of queue) {
    const here = state[node] as number;
    const back = state[fallback[node] as number] as number;
    if (node !== 0) {
      next.copyWithin(here << shift, back << shift, (back + 1) << shift);
      fallbackOf[here] = back;
    }
    for (let at = child[node] as number; at !== 0; at = sibling[at] as number) {
      const by = symbol[at] as number;
      if (by < width) next[(here << shift) | by] = state[at] as number;
      else (wide[here] ??= new Map()).set(by, state[at] as number);
    }
  }
  return {
    symbolOf,
    width,
    next,
    shift,
    beyond: (from, by) => {
      for (let at = from; at !== 0; at = fallbackOf[at] as number) {
        const target = wide[at]?.get(by);
        if (target !== undefined) return target;
      }
      return wide[0]?.get(by) ?? 0;
    },
    firstOutput: plain,
    outputs,
  };
}
