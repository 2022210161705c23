import { expect, test } from 'vitest';
import { type Cell, complaints, table } from '../run/matrix';

const good: Cell = { chat: 'one', channel: 'typing', outcome: 'held', clean: 'unchanged' };
const other = { chat: 'two', channel: 'typing' };

test('a matrix that is whole and good has nothing to complain of', () => {
  expect(complaints([good], [good])).toEqual([]);
});

test.each<[string, Cell]>([
  ['a leak', { ...good, outcome: 'leaked' }],
  ['an outcome that nobody saw', { ...good, outcome: 'unclear' }],
  ['a clean text that changed', { ...good, clean: 'changed' }],
  ['a clean text that was lost', { ...good, clean: 'lost' }],
])('%s is a complaint', (_what, cell) => {
  expect(complaints([good], [cell])).toHaveLength(1);
});

test('a cell that nobody filled is a complaint, and stands in the table', () => {
  expect(complaints([good, other], [good])).toEqual(['two, typing: nobody tried']);
  expect(table([good, other], [good])).toEqual(['way out  one   two', 'typing   held  MISSING']);
});
