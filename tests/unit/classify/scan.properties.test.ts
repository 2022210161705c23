import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, scan } from '@/lib/classify/detect';
import { detectors } from '@/lib/detectors';
import { examples } from '@/lib/detectors/examples';

const keywords = detectors.flatMap(({ anchor }) => ('keywords' in anchor ? anchor.keywords : []));
const positives = examples.flatMap((one) => one.positives());

/** Texts that come close: pieces of what detectors look for, glued with what usually stands around it. */
const near = fc
  .array(
    fc.oneof(
      fc.constantFrom(...keywords),
      fc.constantFrom(...positives),
      fc.constantFrom(
        '=',
        ': ',
        '"',
        "'",
        '\n',
        ' ',
        '@',
        '://',
        '.',
        '-----',
        '\\n',
        '(',
        ')',
        '+',
        '\u00a0',
      ),
      fc.stringMatching(/^[0-9 .-]{1,20}$/),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), near);

const inSteps = (text: string, step: number) => {
  const reading = scan(text, step);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
};

describe('detecting', () => {
  it('answers for every string with spans that lie inside it, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, confidence } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds in steps of any length what it finds at once', () => {
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 64 }), (text, step) => {
        expect(inSteps(text, step)).toEqual(detect(text));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same in the same text again, whatever it read in between', () => {
    fc.assert(
      fc.property(near, near, (text, other) => {
        const first = detect(text);
        detect(other);
        expect(detect(text)).toEqual(first);
      }),
    );
  });

  it('tells how far it has come', () => {
    const steps = [...scan('x'.repeat(10), 4)];
    expect(steps).toEqual([4, 8, 10]);
  });
});
