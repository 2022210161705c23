import { describe, expect, it } from 'vitest';
import { originsOf } from '@/lib/transform/minimise/origins';

//        0123456789
// before abcdefghij, "bc" becomes "12345", "fgh" becomes "6": a12345de6ij
const EDITS = [
  { start: 1, end: 3, text: '12345' },
  { start: 5, end: 8, text: '6' },
];

describe('originsOf', () => {
  it.each([
    ['before the first edit', 0, 1, 0, 1],
    ['between two', 6, 8, 3, 5],
    ['behind the last', 9, 11, 8, 10],
    ['a piece of an alias', 2, 4, 1, 3],
    ['an alias and what follows', 3, 7, 1, 4],
    ['what stands before, and a piece of the alias', 7, 9, 4, 8],
    ['everything', 0, 11, 0, 10],
  ])('finds %s', (_, start, end, from, to) => {
    expect(originsOf([{ start, end, kind: 'VALUE' }], EDITS)).toEqual([
      { start: from, end: to, kind: 'VALUE' },
    ]);
  });

  it('finds several in one pass', () => {
    const strips = [0, 6, 9].map((start) => ({ start, end: start + 1, kind: 'VALUE' as const }));
    expect(originsOf(strips, EDITS).map(({ start }) => start)).toEqual([0, 3, 8]);
  });
});
