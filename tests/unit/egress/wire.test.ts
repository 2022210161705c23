import { expect, test } from 'vitest';
import { isAsked } from '@/lib/egress/wire';

const BODY = {
  type: 'body',
  id: 1,
  via: 'fetch',
  url: 'https://x/',
  method: 'POST',
  format: '',
  beside: [],
  body: 'text',
};

test.each<[shape: string, value: unknown, ok: boolean]>([
  ['a greeting', { type: 'hello' }, true],
  ['a text', BODY, true],
  ['bytes', { ...BODY, body: new Uint8Array(1) }, true],
  ['a blob', { ...BODY, body: new Blob() }, true],
  [
    'a form',
    {
      ...BODY,
      body: [
        { name: 'a', value: 'b' },
        { name: 'c', value: new File([], 'd') },
      ],
    },
    true,
  ],
  ['a text beside an address', { ...BODY, beside: [{ name: '@address.q', value: 'b' }] }, true],
  ['a refusal', { type: 'refused', via: 'rtc', url: 'https://x/' }, true],
  ['a refusal by an unknown way', { type: 'refused', via: 'pigeon', url: '' }, false],
  ['a body beside no list', { ...BODY, beside: 'b' }, false],
  ['files', { type: 'files', id: 1, files: [new File([], 'a')] }, true],
  ['a body without a number', { ...BODY, id: '1' }, false],
  ['a body by an unknown way', { ...BODY, via: 'pigeon' }, false],
  ['a body without an address', { ...BODY, url: undefined }, false],
  ['a body that is none', { ...BODY, body: { toString: 'x' } }, false],
  ['a form with a bad entry', { ...BODY, body: [{ name: 'a' }] }, false],
  ['files that are none', { type: 'files', id: 1, files: ['a'] }, false],
  ['an unknown type', { type: 'verdict', id: 1 }, false],
  ['a string', 'body', false],
  ['nothing', undefined, false],
])('a question: %s', (_, value, ok) => expect(isAsked(value)).toBe(ok));
