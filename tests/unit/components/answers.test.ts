import { expect, test } from 'vitest';
import { answersTo } from '@/components/card/answers';
import type { Card, HeldCard } from '@/components/surface/state';
import { type Route, SOURCES, type Source, type Transform } from '@/lib/core/vocabulary';

const key = (name: string, ...subs: readonly string[]) =>
  name === 'locale' ? 'en' : [name, ...subs].join(' ');
const labels = (card: Card) => answersTo(card).map((answer) => answer.label(key));

const held = (source: Source, route: Route, ...transforms: readonly Transform[]): HeldCard => ({
  kind: 'held',
  id: 1,
  source,
  siteName: 'ChatGPT',
  destination: null,
  partNames: [],
  previewPart: 0,
  contained: true,
  verdict: {
    route,
    action: 'block',
    shape: 'config',
    confidence: 1,
    reasons: [],
    findings: [],
    total: 0,
    ways: transforms.map((transform) => ({ transform, texts: [''], replaced: 1 })),
  },
});

test.each([
  [
    'paste',
    'secret',
    ['redact', 'minimise'],
    ['way_paste_redact_secret', 'way_paste_minimise', 'cancel_paste'],
  ],
  ['paste', 'sensitive-data', ['mock', 'redact'], ['way_paste_mock', 'way_paste_redact', 'cancel_paste']],
  ['drop', 'private-context', ['minimise'], ['way_insert_minimise', 'cancel_insert']],
  ['file', 'sensitive-data', ['mock'], ['way_attach_mock', 'cancel_attach']],
  ['send', 'secret', ['redact', 'minimise'], ['way_replace_first', 'way_replace_minimise', 'cancel_replace']],
  ['paste', 'secret', [], ['cancel_paste']],
  // What the network check stopped is gone: there is nothing to put a safe text into.
  ['request', 'secret', ['redact'], ['close']],
] as const)('%s of %s offers %s as %s', (source, route, transforms, expected) => {
  expect(labels(held(source, route, ...transforms))).toEqual(expected);
});

test.each(SOURCES)('the last answer to a held %s is the safest', (source) => {
  expect(answersTo(held(source, 'secret', 'redact', 'mock')).at(-1)?.choice).toEqual({ type: 'cancel' });
});

test('files that may go are offered first, and only when there are some', () => {
  const files = { kind: 'files', id: 1, siteName: 'Claude', destination: null, files: [] } as const;
  expect(labels({ ...files, rest: 2 })).toEqual(['files_rest_other 2', 'cancel_attach']);
  expect(labels({ ...files, rest: 0 })).toEqual(['close']);
});
