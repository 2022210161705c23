/**
 * All keywords as one Aho-Corasick automaton over UTF-16 code units, case folded, in typed arrays.
 * One transition a code unit, whatever the number of keywords and whatever their script.
 */
export interface Automaton {
  /** Symbol of a code unit. 0: in no keyword, the automaton falls back to its root. 1 to 10: the digits. */
  readonly symbolOf: Uint16Array;
  /** `next[state + symbol]`; a state is the offset of its row. */
  readonly next: Uint32Array;
  readonly width: number;
  /** Indices of the keywords that end in a state, by row number; longest first. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

const CODE_UNITS = 0x10000;

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

/**
 * Symbols are handed out to ASCII first, so that text in it touches the head of each row only.
 * @throws RangeError when a keyword is empty: it would match everywhere.
 */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const symbolOf = new Uint16Array(CODE_UNITS);
  let symbols = 11;
  for (let digit = 0; digit < 10; digit++) symbolOf[48 + digit] = digit + 1;
  const folded = keywords.map(fold);
  if (folded.includes('')) throw new RangeError('a keyword is empty');
  const units = [...new Set(folded.join('').split(''))].sort();
  for (const unit of units) {
    const symbol = symbolOf[unit.charCodeAt(0)] || symbols++;
    for (const variant of variants(unit)) symbolOf[variant.charCodeAt(0)] = symbol;
  }

  const width = symbols;
  const trie: Map<number, number>[] = [new Map()];
  const ends: number[][] = [[]];
  folded.forEach((keyword, index) => {
    let node = 0;
    for (let i = 0; i < keyword.length; i++) {
      const symbol = symbolOf[keyword.charCodeAt(i)] ?? 0;
      let child = trie[node]?.get(symbol);
      if (child === undefined) {
        child = trie.push(new Map()) - 1;
        ends.push([]);
        trie[node]?.set(symbol, child);
      }
      node = child;
    }
    ends[node]?.push(index);
  });

  // Breadth first: a node's fallback is finished before the node itself, so that its row is the fallback's but for its own children.
  const next = new Uint32Array(trie.length * width);
  const fallback = new Int32Array(trie.length);
  const queue = [0];
  for (const node of queue) {
    const row = node * width;
    const elsewhere = (fallback[node] ?? 0) * width;
    if (node !== 0) next.copyWithin(row, elsewhere, elsewhere + width);
    for (const [symbol, child] of trie[node] ?? []) {
      const suffix = node === 0 ? 0 : (next[row + symbol] ?? 0) / width;
      next[row + symbol] = child * width;
      fallback[child] = suffix;
      ends[child]?.push(...(ends[suffix] ?? []));
      queue.push(child);
    }
  }
  return { symbolOf, next, width, outputs: ends.map((list) => (list.length > 0 ? list : undefined)) };
}
