import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/classify/detect';
import { detectors } from '@/lib/detectors';
import { examples } from '@/lib/detectors/examples';
import { CARRIERS } from './carriers';

const kindOf = new Map(detectors.map(({ id, kind }) => [id, kind]));

describe('a value is found in whatever carries it', () => {
  it('there are at least twenty carriers', () => expect(CARRIERS.length).toBeGreaterThanOrEqual(20));

  it.each(examples)('$detector', ({ detector, positives }) => {
    const kind = kindOf.get(detector);
    const missed = positives().flatMap((text) =>
      CARRIERS.filter(({ wrap }) => !detect(wrap(text)).some((finding) => finding.kind === kind)).map(
        ({ name }) => `${text} in ${name}`,
      ),
    );
    expect(missed).toEqual([]);
  });
});
