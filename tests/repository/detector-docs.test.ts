import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectors } from '@/lib/detectors';
import { detectorDocs } from './detector-docs';

it('the page about detectors says what they are (npm run docs)', () => {
  expect(readFileSync('docs/detectors.md', 'utf8')).toBe(detectorDocs());
});

it('every detector names who describes what it looks for', () => {
  for (const { reference } of detectors) expect(reference).toMatch(/^https:\/\//);
});
