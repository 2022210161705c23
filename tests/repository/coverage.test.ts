import { expect, test } from 'vitest';
import { type Coverage, coverageWith, type Way } from '@/lib/core/coverage';
import messages from '@/public/_locales/en/messages.json';
import { read } from './files';

const WORDS: Readonly<Record<Coverage, string>> = {
  covered: messages.covered.message,
  warned: messages.warned.message,
  open: messages.not_covered.message,
};

const name = (way: Way): string => messages[`way_in_${way}`].message;

test('docs/coverage.md has the table that the panel and the popup show', () => {
  const [, section = ''] = read('docs/coverage.md').split('\n## In the panel\n');
  const [table = ''] = section.split('\n| check |');
  const rows = [...table.matchAll(/^\| ([^|]+?) \| ([^|]+?) \|/gm)].map(([, way, state]) => [way, state]);
  expect(rows.slice(1)).toEqual(coverageWith([]).map(({ way, coverage }) => [name(way), WORDS[coverage]]));
});
