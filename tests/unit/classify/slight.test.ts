import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { detect } from '@/lib/classify/detect';
import { resolveOverlaps } from '@/lib/classify/resolve-overlaps';
import { type Finding, isFirm } from '@/lib/core/finding';
import { fake } from '@/lib/detectors/fake';
import { redact } from '@/lib/engine';

const SLIGHT_ONLY = [
  'ping 8.8.8.8 from 192.168.1.20',
  'the card 4111 1111 1111 1111 is declined in tests',
  'why does postgres://user:password@localhost:5432/app not answer',
  'which sizes fit M1 1AE or LN63 TKV',
  'mail jane@example.com from Lisbon',
  `it printed ${'sk-ant-'}api03-${fake('base62', 40, 1)}-NotReal-${fake('base62', 40, 2)}AA`,
  `the page has ${'pk_live_'}${fake('base62', 24, 3)}`,
];

describe('what is slight', () => {
  it.each(SLIGHT_ONLY)('is detected and holds nothing back: %s', (text) => {
    expect(detect(text).map(isFirm)).toContain(false);
    expect(classify(text)).toMatchObject({ route: 'public-code', concern: 'none', findings: [] });
  });

  it('is replaced beside what is firm', () => {
    const text = 'Call Annegret Hollenbach, +49 30 901820, in Lisbon, M1 1AE, from 192.168.1.20.';
    expect(classify(text).findings.map(({ kind }) => kind)).toEqual([
      'pii.person',
      'pii.phone',
      'pii.location',
      'pii.address',
      'infra.private-address',
    ]);
    expect(redact(text).text).not.toMatch(/Lisbon|M1 1AE|192\.168/);
  });

  it('yields to what is firm, even if it would be a secret', () => {
    const firm: Finding = {
      start: 4,
      end: 12,
      kind: 'pii.person',
      entityType: 'PERSON',
      severity: 'medium',
      confidence: 0.6,
      detectorId: 'a',
    };
    const slight: Finding = { ...firm, start: 0, kind: 'secret.x', confidence: 0.3, detectorId: 'b' };
    expect(resolveOverlaps([slight, firm])).toEqual([firm]);
  });
});
