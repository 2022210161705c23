/**
 * All keywords as one Aho-Corasick automaton over character codes, case folded (ASCII), in typed arrays.
 * One transition a character, whatever the number of keywords.
 */
export interface Automaton {
  /** Symbol of an ASCII code. 0: in no keyword, the automaton falls back to its root. 1 to 10: the digits. */
  readonly symbolOf: Uint8Array;
  /** `next[state + symbol]`; a state is the offset of its row. */
  readonly next: Uint32Array;
  readonly width: number;
  /** Indices of the keywords that end in a state, by row number; longest first. */
  readonly outputs: readonly (readonly number[] | undefined)[];
}

const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** @throws RangeError when a keyword is empty or not ASCII: it would never match. */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const symbolOf = new Uint8Array(128);
  let symbols = 11;
  for (let digit = 0; digit < 10; digit++) symbolOf[48 + digit] = digit + 1;
  const folded = keywords.map(fold);
  for (const keyword of folded) {
    if (!/^[\x01-\x7f]+$/.test(keyword))
      throw new RangeError(`keyword ${JSON.stringify(keyword)} is not ASCII`);
    for (const letter of keyword) {
      const code = letter.charCodeAt(0);
      if (symbolOf[code] === 0) symbolOf[code] = symbols++;
    }
  }
  for (let code = 65; code <= 90; code++) symbolOf[code] = symbolOf[code + 32] ?? 0;

  const width = symbols;
  const trie: Int32Array[] = [new Int32Array(width).fill(-1)];
  const ends: number[][] = [[]];
  folded.forEach((keyword, index) => {
    let node = 0;
    for (const letter of keyword) {
      const symbol = symbolOf[letter.charCodeAt(0)] ?? 0;
      const row = trie[node] as Int32Array;
      let child = row[symbol] ?? -1;
      if (child < 0) {
        child = trie.push(new Int32Array(width).fill(-1)) - 1;
        ends.push([]);
        row[symbol] = child;
      }
      node = child;
    }
    ends[node]?.push(index);
  });

  // Breadth first: a node's fallback is finished before the node itself.
  const next = new Uint32Array(trie.length * width);
  const fallback = new Int32Array(trie.length);
  const queue = [0];
  for (const node of queue) {
    const row = trie[node] as Int32Array;
    for (let symbol = 1; symbol < width; symbol++) {
      const child = row[symbol] ?? -1;
      const elsewhere = node === 0 ? 0 : (next[(fallback[node] ?? 0) * width + symbol] ?? 0);
      if (child < 0) {
        next[node * width + symbol] = elsewhere;
        continue;
      }
      next[node * width + symbol] = child * width;
      fallback[child] = elsewhere / width;
      ends[child]?.push(...(ends[elsewhere / width] ?? []));
      queue.push(child);
    }
  }
  return { symbolOf, next, width, outputs: ends.map((list) => (list.length > 0 ? list : undefined)) };
}
