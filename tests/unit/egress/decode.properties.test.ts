import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Wire } from '@/lib/egress/wire';
import { leavesOf, rewritten } from './decoding';

const text = fc.string({ unit: 'binary' });
const json = fc.json({ stringUnit: 'binary' });
const pairs = fc.array(fc.tuple(text, text), { minLength: 1 });
const params = pairs.map((list) => new URLSearchParams(list).toString());
const FORM = 'application/x-www-form-urlencoded';

/** Raw texts with the type they're sent with. */
const bodies = fc.oneof(
  fc.tuple(text, fc.constant('')),
  fc.tuple(json, fc.constant('application/json')),
  fc.tuple(
    fc.array(json).map((list) => list.join('\n')),
    fc.constant('application/x-ndjson'),
  ),
  fc.tuple(params, fc.constant(FORM)),
  fc.tuple(text, fc.constant(FORM)),
  fc.tuple(text, fc.constant('multipart/form-data; boundary=x')),
);

test('a text body with nothing rewritten stays byte for byte', () =>
  fc.assert(
    fc.asyncProperty(bodies, async ([raw, type]) => {
      expect(await rewritten(raw, type, '')).toBe(raw);
    }),
  ));

test('bytes with nothing rewritten stay as they are, when they are text', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (raw) => {
      const bytes = new TextEncoder().encode(raw);
      expect(await rewritten(bytes, '', '')).toEqual(bytes);
    }),
  ));

test('rewriting a leaf changes that leaf and no other', () =>
  fc.assert(
    fc.asyncProperty(
      bodies,
      fc.nat(),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      async ([raw, type], seed, fresh) => {
        const before = await leavesOf(raw, type);
        if (!before || before.length < 2) return;
        const n = seed % before.length;
        const after = await leavesOf((await rewritten(raw, type, fresh, n)) as Wire, type);
        // Another name for a member moves what stands under it, so that texts are compared and not paths.
        const texts = before.map(([, leaf], i) => (i === n ? fresh : leaf));
        const named = before[n]?.[0].endsWith(before[n]?.[1] ?? '');
        if (!named) expect(after?.map(([, leaf]) => leaf)).toEqual(texts);
      },
    ),
  ));

test('every string of a JSON value is a leaf, in its order', () =>
  fc.assert(
    fc.asyncProperty(fc.jsonValue({ stringUnit: 'binary' }), async (value) => {
      const strings: string[] = [];
      JSON.stringify(value, (_, item: unknown) => {
        if (typeof item === 'string') strings.push(item);
        return item;
      });
      const body = JSON.stringify({ v: value });
      const leaves = await leavesOf(body, '');
      for (const string of strings) expect(leaves?.map(([, leaf]) => leaf)).toContain(string);
    }),
  ));
