/** Keywords in the order of their symbols, a shorter one before those that go on: each beginning of some is a range of them. */
export interface KeywordOrder {
  /** The index of the keyword at a place. */
  readonly keywordAt: (place: number) => number;
  /** The symbol of the keyword at a place, so deep in it; 0 behind its end. */
  readonly symbolAt: (place: number, depth: number) => number;
  /** The first place from `from` up to `to` with at least this symbol at a depth; the beginnings before it are the same. */
  readonly firstFrom: (from: number, to: number, depth: number, symbol: number) => number;
  /** Puts a range of keywords with the same first symbol into order; until then only the first symbols are. */
  readonly sort: (from: number, to: number) => void;
}

/** Sorts by the first symbol alone: a text meets few of the beginnings, and the rest of the order can wait for them. */
export function orderKeywords(keywords: readonly string[], symbolOf: Uint16Array): KeywordOrder {
  const symbolIn = (keyword: number, depth: number): number => {
    const text = keywords[keyword] as string;
    return depth < text.length ? (symbolOf[text.charCodeAt(depth)] as number) : 0;
  };

  /** Of two keywords with the same text the later one comes first. */
  function compare(a: number, b: number): number {
    for (let depth = 1; ; depth++) {
      const [one, other] = [symbolIn(a, depth), symbolIn(b, depth)];
      if (one !== other) return one - other;
      if (one === 0) return b - a;
    }
  }

  // First symbol and index in one number, of which the narrower array keeps the index: such are sorted without a call for each.
  const keys = new Uint32Array(keywords.length);
  for (let index = 0; index < keys.length; index++) keys[index] = (symbolIn(index, 0) << 16) | index;
  const order = new Uint16Array(keys.sort());
  const symbolAt = (place: number, depth: number): number => symbolIn(order[place] as number, depth);

  return {
    keywordAt: (place) => order[place] as number,
    symbolAt,
    firstFrom(from, to, depth, symbol) {
      let [low, high] = [from, to];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (symbolAt(middle, depth) >= symbol) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    sort: (from, to) => void order.subarray(from, to).sort(compare),
  };
}
