import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/classify/detect';
import { examples } from '@/lib/detectors/examples';
import { redact } from '@/lib/engine';

const positives = examples.flatMap((one) => one.positives());
const filler = fc.constantFrom(
  '\n',
  ' ',
  ', ',
  '\n\n',
  ' | ',
  '\t',
  '; ',
  '\nand then ',
  '\n# ',
  ' (see below) ',
);
const holding = fc
  .array(fc.tuple(filler, fc.constantFrom(...positives)), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.flat().join(''));

describe('redacting', () => {
  it('leaves nothing of what was found to be found again', () => {
    fc.assert(
      fc.property(holding, (text) => {
        const values = new Set(detect(text).map(({ start, end }) => text.slice(start, end)));
        const { text: redacted } = redact(text);
        const left = detect(redacted).map(({ start, end }) => redacted.slice(start, end));
        expect(left.filter((value) => values.has(value))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each(examples)('$detector: its own values are gone', ({ positives: texts }) => {
    for (const text of texts()) {
      const { text: redacted } = redact(text);
      for (const { start, end } of detect(text)) expect(redacted).not.toContain(text.slice(start, end));
    }
  });
});
