import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { detect } from '@/lib/classify/detect';
import { isFirm } from '@/lib/core/finding';
import { detectors } from '@/lib/detectors';
import { examples } from '@/lib/detectors/examples';

const found = (text: string, id: string) => detect(text).filter((finding) => finding.detectorId === id);

describe('every detector', () => {
  it('has examples of both kinds and no example lacks its detector', () => {
    expect(examples.map(({ detector }) => detector).sort()).toEqual(detectors.map(({ id }) => id).sort());
    for (const { positives, negatives, slight = () => [] } of examples) {
      expect(positives().length + slight().length).toBeGreaterThan(0);
      expect(negatives().length).toBeGreaterThan(0);
    }
  });

  for (const { detector, positives, negatives, slight = () => [] } of examples) {
    it.each(positives())(`${detector} finds %j`, (text) => {
      expect(found(text, detector).map(isFirm)).toEqual([true]);
    });
    it.each(slight())(`${detector} tells %j`, (text) => {
      expect(found(text, detector).map(isFirm)).toEqual([false]);
      expect(classify(text).findings.filter((finding) => finding.detectorId === detector)).toEqual([]);
    });
    it.each(negatives())(`${detector} leaves %j`, (text) => {
      expect(found(text, detector)).toEqual([]);
    });
  }

  it.each(detectors.filter(({ kind }) => kind.startsWith('secret.')))(
    '$id tells how to revoke',
    ({ rotation }) => {
      expect(rotation?.url).toMatch(/^https:\/\//);
      expect(rotation?.steps.length).toBeGreaterThan(0);
    },
  );
});
