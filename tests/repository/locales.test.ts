import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { files, product, read } from './files';

const catalogue = z.record(
  z.string(),
  z.object({
    message: z.string().min(1),
    description: z.string().optional(),
    placeholders: z.unknown().optional(),
  }),
);

/** The layers that show words to somebody. */
const SPEAKING = ['lib/composer/', 'lib/platform/', 'components/', 'entrypoints/'];

const SOURCE = 'public/_locales/en/messages.json';
const locales = files.filter((file) => /^public\/_locales\/[^/]+\/messages\.json$/.test(file));
const load = (file: string) => catalogue.parse(JSON.parse(read(file)));
const placeholders = (message: string): readonly string[] => (message.match(/\$\w+\$?/g) ?? []).sort();

test('the source language is there', () => {
  expect(locales).toContain(SOURCE);
});

describe.each(locales)('%s', (file) => {
  test('has the keys of the source language', () => {
    expect(Object.keys(load(file)).sort()).toEqual(Object.keys(load(SOURCE)).sort());
  });

  test('uses the same placeholders in each message', () => {
    const [source, other] = [load(SOURCE), load(file)];
    for (const [key, { message }] of Object.entries(source)) {
      expect(placeholders(other[key]?.message ?? ''), key).toEqual(placeholders(message));
    }
  });
});

describe('the messages and the code', () => {
  const speaking = product.filter((file) => SPEAKING.some((folder) => file.startsWith(folder)));
  const code = [...speaking, 'wxt.config.ts'].map(read).join('\n');
  const keys = Object.keys(load(SOURCE));
  const stem = (key: string): string => key.replace(/_(?:one|other)$/, '');
  const known = new Set([...keys, ...keys.map(stem)]);
  const families = new Set(keys.filter((key) => key.includes('_')).map((key) => key.split('_')[0]));
  const quoted = new Set([...code.matchAll(/'(?:__MSG_)?(\w+?)(?:__)?'/g)].map(([, text = '']) => text));
  const built = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix);

  test('no message is left that nothing shows', () => {
    const shown = (key: string) =>
      quoted.has(key) || quoted.has(stem(key)) || built.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !shown(key))).toEqual([]);
  });

  test('nothing shows a message that is not there', () => {
    const meant = [...quoted].filter((text) => text.includes('_') && families.has(text.split('_')[0]));
    expect(meant.filter((text) => !known.has(text))).toEqual([]);
  });
});
