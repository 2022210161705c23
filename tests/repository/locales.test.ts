import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { files, read } from './files';

const catalogue = z.record(
  z.string(),
  z.object({
    message: z.string().min(1),
    description: z.string().optional(),
    placeholders: z.unknown().optional(),
  }),
);

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
