import { expect, test } from 'vitest';
import { beginning } from '@/components/card/preview';

const lines = (n: number) => Array.from({ length: n }, (_, at) => `line ${at + 1}`).join('\n');

test.each([
  ['', { head: '', more: 0, cut: false }],
  ['one', { head: 'one', more: 0, cut: false }],
  [lines(40), { head: lines(40), more: 0, cut: false }],
  [`${lines(40)}\n`, { head: lines(40), more: 0, cut: false }],
  [lines(41), { head: lines(40), more: 1, cut: false }],
  [`${lines(160)}\n`, { head: lines(40), more: 120, cut: false }],
  ['x'.repeat(8_000), { head: 'x'.repeat(8_000), more: 0, cut: false }],
  ['x'.repeat(8_001), { head: 'x'.repeat(8_000), more: 0, cut: true }],
  [`a\n${'x'.repeat(9_000)}\nb`, { head: `a\n${'x'.repeat(7_998)}`, more: 0, cut: true }],
])('a preview is the beginning of the text (%#)', (text, expected) => {
  expect(beginning(text)).toEqual(expected);
});
