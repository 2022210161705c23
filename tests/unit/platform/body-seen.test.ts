import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voucherOf } from '@/lib/egress/voucher';
import type { Wire } from '@/lib/egress/wire';
import { keysSeen } from '@/lib/platform/last-line/body-seen';
import { createVouchers } from '@/lib/platform/last-line/vouchers';

const url = 'https://chatgpt.com/x';
const method = 'POST';

const buffer = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const raw = (...texts: string[]) => ({ raw: texts.map((text) => ({ bytes: buffer(text) })) });

/** Whether a body that was vouched for leaves, when the browser shows it so. */
async function leaves(body: Wire, shown: object, format = '', to = url): Promise<boolean> {
  const vouchers = createVouchers(() => 0);
  vouchers.add(1, await voucherOf(body, { url, method, format }));
  const keys = keysSeen({ method, url: to, requestBody: shown });
  return keys === null || vouchers.redeem(1, keys);
}

const URLENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data; boundary=b';
const UNKNOWN = { error: 'Unknown error.' };
const file = new File(['content'], 'notes.txt');

describe('a body that was vouched for passes as browsers show it', () => {
  test.each<[string, Wire, object, string?]>([
    ['text', 'a text – 🚀', raw('a text – 🚀')],
    ['text in pieces', 'a long text', raw('a long', ' text')],
    ['bytes', new TextEncoder().encode('some bytes'), raw('some bytes')],
    ['a blob in Chromium', new Blob(['a blob']), UNKNOWN],
    ['a blob in Firefox', new Blob(['a blob']), raw('a blob')],
    ['an empty text in Chromium', '', UNKNOWN],
    ['an empty text in Firefox', '', { raw: [] }],
    ['parameters', 'a=1+2&b=%C3%BC&a=3', { formData: { b: ['ü'], a: ['1 2', '3'] } }, URLENCODED],
    ['parameters that no browser parses', '%zz&a=%ff', raw('%zz&a=%ff'), URLENCODED],
    ['a form', [{ name: 'a', value: 'x\ny' }], { formData: { a: ['x\r\ny'] } }],
    ['a native form as plain text', [{ name: 'a', value: 'x' }], raw('a=x\r\n')],
    ['a form with a file in Firefox', [{ name: 'a', value: file }], { formData: { a: ['notes.txt'] } }],
    ['a form with a file in Chromium', [{ name: 'a', value: file }], raw('--x\r\n', '\r\n--x--\r\n')],
    [
      'a form with a file from a native form',
      [{ name: 'a', value: file }],
      { raw: [{ bytes: buffer('--x') }, { file: '/x' }] },
    ],
    [
      'a text that is a form',
      '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n',
      { formData: { a: ['x'] } },
      MULTIPART,
    ],
  ])('%s', async (_name, body, shown, format) => {
    expect(await leaves(body, shown, format)).toBe(true);
  });
});

describe('another body is cancelled', () => {
  test.each<[string, Wire, object, string?]>([
    ['another text', 'a text', raw('another text')],
    ['three letters', 'a text', raw('abc')],
    ['more than was judged', 'a text', raw('a text', ' and more')],
    ['an unseen one in place of a text', 'a text', UNKNOWN],
    ['a form with another field', [{ name: 'a', value: 'x' }], { formData: { a: ['x'], b: ['y'] } }],
    ['a form with another value', 'a=x', { formData: { a: ['x', 'y'] } }, URLENCODED],
    ['a file in place of a text', 'a text', { raw: [{ file: '/x' }] }],
    ['one that Firefox cut off', 'a text', { raw: [{ bytes: buffer('a text'), truncated: true }] }],
    ['a text in place of a blob', new Blob(['a blob']), raw('a text')],
  ])('%s', async (_name, body, shown, format) => {
    expect(await leaves(body, shown, format)).toBe(false);
  });

  test('an unseen one to another address', async () => {
    expect(await leaves(new Blob(['a blob']), UNKNOWN, '', `${url}?other`)).toBe(false);
    expect(await leaves(new Blob(['a blob']), UNKNOWN, '', `${url}#fragment`)).toBe(true);
  });
});

test('nothing says nothing', () => {
  for (const requestBody of [undefined, raw(), raw('')])
    expect(keysSeen({ method, url, ...(requestBody && { requestBody }) })).toBeNull();
});

test('any form has one key, however its fields are ordered', async () => {
  const field = fc.record({ name: fc.string({ unit: 'grapheme' }), value: fc.string({ unit: 'grapheme' }) });
  await fc.assert(
    fc.asyncProperty(fc.array(field, { minLength: 1 }), async (entries) => {
      const names = [...new Set(entries.map(({ name }) => name))].reverse();
      const valuesOf = (name: string) => entries.filter((one) => one.name === name).map(({ value }) => value);
      const formData = Object.fromEntries(names.map((name) => [name, valuesOf(name)]));
      expect(await leaves(entries, { formData })).toBe(true);
    }),
    { numRuns: 50 },
  );
});
