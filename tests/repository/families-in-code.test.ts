import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/classify/detect';
import { detectors } from '@/lib/detectors';
import { exampleOf } from '@/lib/detectors/detector';
import { examples } from '@/lib/detectors/examples';

/** Real code, in which no family may be switched off for the sake of speed or silence. */
const CODE = ['lib/classify/scan.ts', 'lib/pipeline.ts', 'components/card/held-body.tsx'].map((file) =>
  readFileSync(file, 'utf8'),
);

const FAMILIES = [...new Set(detectors.map(({ kind }) => kind.slice(0, kind.indexOf('.'))))];

/** In the middle of a file: as a comment, as a string that may run over lines, as text between two statements. */
const PLACES: readonly ((text: string) => string)[] = [
  (text) => `/*\n${text}\n*/`,
  (text) => `const fixture = \`\n${text}\n\`;`,
  (text) => `\n${text}\n`,
];

describe('every family is found inside of code', () => {
  it.each(FAMILIES)('%s', (family) => {
    const ofFamily = new Set(
      detectors.filter(({ kind }) => kind.startsWith(`${family}.`)).map(({ id }) => id),
    );
    const planted = examples.filter(({ detector }) => ofFamily.has(detector));
    const missed = planted.flatMap((twin) =>
      CODE.flatMap((code, index) => {
        const middle = code.indexOf('\n', code.length / 2) + 1;
        const place = PLACES[(index + twin.detector.length) % PLACES.length] ?? ((text: string) => text);
        const text = code.slice(0, middle) + place(exampleOf(twin)) + code.slice(middle);
        return detect(text).some(({ kind }) => kind.startsWith(`${family}.`)) ? [] : [twin.detector];
      }),
    );
    expect(missed).toEqual([]);
  });
});
