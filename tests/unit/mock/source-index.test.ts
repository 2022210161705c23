import { describe, expect, it } from 'vitest';
import { SourceIndex } from '@/lib/mock/source-index';

function indexOf(...values: readonly string[]): SourceIndex {
  const index = new SourceIndex();
  for (const value of values) index.add(value);
  return index;
}

describe('SourceIndex', () => {
  it.each([
    ['Smith', 'SMITH', true],
    ['Smith', 'blacksmiths', true],
    ['Ann', 'Annapolis', false],
    ['Ann', 'Ann, Bob', true],
    ['1042', '51042', false],
    ['1042', 'id 1042.', true],
    ['12.50', '112.50', false],
    ['ab', 'ab', false],
    ['a@b.co', 'x a@b.co', true],
  ])('%s in %s: %s', (value, text, found) => {
    expect(indexOf(value).isIn(text)).toBe(found);
  });

  it('tells mentions as words of their own, the longest of those that begin together', () => {
    const text = 'Why is Ann Smith, or ann, here? Blacksmith.';
    const found = [...indexOf('Ann', 'Ann Smith', 'Smith').mentions(text)].map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(['Ann Smith', 'ann']);
  });
});
