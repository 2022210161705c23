import { expect, test } from 'vitest';
import { isAnswer, isQuestion } from '@/lib/egress/message';

const BODY = {
  type: 'body',
  id: 1,
  via: 'fetch',
  url: 'https://x/',
  method: 'POST',
  leaves: [{ path: '', text: 'a' }],
};

test.each<[shape: string, value: unknown, ok: boolean]>([
  ['a greeting', { type: 'hello' }, true],
  ['a farewell', { type: 'bye' }, true],
  ['a pass', { type: 'pass', id: 1 }, true],
  ['a refusal', { type: 'refuse', id: 1 }, true],
  ['a rewrite', { type: 'rewrite', id: 1, texts: ['a', null] }, true],
  ['a pass for nothing', { type: 'pass' }, false],
  ['a rewrite without texts', { type: 'rewrite', id: 1 }, false],
  ['a rewrite with something else', { type: 'rewrite', id: 1, texts: [1] }, false],
  ['an unknown type', { type: 'allow', id: 1 }, false],
  ['a string', 'pass', false],
  ['nothing', null, false],
])('an answer: %s', (_, value, ok) => expect(isAnswer(value)).toBe(ok));

test.each<[shape: string, value: unknown, ok: boolean]>([
  ['a greeting', { type: 'hello' }, true],
  ['a body', BODY, true],
  ['files', { type: 'files', id: 1, files: [new File([], 'a')] }, true],
  ['a body without a number', { ...BODY, id: '1' }, false],
  ['a body by an unknown way', { ...BODY, via: 'pigeon' }, false],
  ['a body without an address', { ...BODY, url: undefined }, false],
  ['a body with a bad leaf', { ...BODY, leaves: [{ path: '' }] }, false],
  ['files that are none', { type: 'files', id: 1, files: ['a'] }, false],
  ['nothing', undefined, false],
])('a question: %s', (_, value, ok) => expect(isQuestion(value)).toBe(ok));
