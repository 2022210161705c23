import { expect, test } from 'vitest';
import { percent, plural, size, type Translate } from '@/components/text';
import messages from '@/public/_locales/en/messages.json';

const t: Translate = (key, ...subs) =>
  messages[key].message.replaceAll(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '');

test.each([
  [1, '1 value replaced.'],
  [0, '0 values replaced.'],
  [4800, '4,800 values replaced.'],
])('%d is counted in words', (n, words) => {
  expect(plural(t, 'notice_replaced', n)).toBe(words);
});

test('further values follow the count', () => {
  expect(plural(t, 'files', 2, 'Claude')).toBe('Held: 2 files can’t go to Claude');
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [4_200_000, '4.2 MB'],
  [10_485_760, '10.5 MB'],
  [5_000_000_000, '5,000 MB'],
])('%d bytes are a size that people know', (bytes, words) => {
  expect(size(t, bytes)).toBe(words);
});

test('a share is a percentage', () => {
  expect(percent(t, 0.4)).toBe('40%');
});

test.each(Object.entries(messages))('%s says something, without markup', (_, { message }) => {
  expect(message.trim()).toBe(message);
  expect(message).not.toBe('');
  expect(message).not.toMatch(/[<>]/);
});

test('what counts has a form for one and a form for more', () => {
  const keys = new Set(Object.keys(messages));
  for (const key of keys) {
    if (key.endsWith('_one')) expect(keys).toContain(key.replace(/_one$/, '_other'));
    if (key.endsWith('_other')) expect(keys).toContain(key.replace(/_other$/, '_one'));
  }
});

test('the store takes no longer description than 132 characters', () => {
  expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
});
