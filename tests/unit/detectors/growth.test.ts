import { describe, expect, it } from 'vitest';
import { classify } from '@/lib/classify/classify';
import { compileDetectors } from '@/lib/classify/scan';
import { detectors } from '@/lib/detectors';
import { type Detector, exampleOf } from '@/lib/detectors/detector';
import { examples } from '@/lib/detectors/examples';
import { civilNumbers } from '@/lib/detectors/pii/labelled/civil-numbers';
import { documents } from '@/lib/detectors/pii/labelled/documents';
import { healthAndMoney } from '@/lib/detectors/pii/labelled/health-and-money';
import { labelledExamples } from '@/lib/detectors/pii/labelled/labelled';
import { examplesOf } from '@/lib/detectors/secret/token-examples';
import { vendors } from '@/lib/detectors/secret/vendors';

/** What is repeated after, before and between anchors, to make patterns try again and again. */
const FILLERS = ['a', '1', 'A1', ' ', '="', '\\"', '.', '--', 'a.', '1 ', '1.', '(', '/', 'é', '\n', 'a b '];

/** Eight times the text may cost eight times the work. Quadratic work would cost 64 times as much. */
const FACTOR = 8;
const ALLOWED = 28;
const LENGTH = 4_000;
/** Microseconds. What takes next to no time can grow by any factor and means nothing. */
const FLOOR = 400;
const TRIES = 6;

const grown = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Processor time, not the clock's: neighbours on a busy machine don't count. Microseconds. */
function cost(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return user + system;
}

/** How much dearer the longer text is. The least of several tries: compiling and collecting garbage only ever add. */
function growth(read: (text: string) => unknown, text: (length: number) => string): number {
  const short = text(LENGTH);
  const long = text(LENGTH * FACTOR);
  let least = Infinity;
  for (let i = 0; i < TRIES && least > ALLOWED; i++) {
    least = Math.min(
      least,
      cost(() => read(long)) /
        Math.max(
          FLOOR,
          cost(() => read(short)),
        ),
    );
  }
  return least;
}

/** Reads a text with one detector alone, so that the others' work doesn't hide what it costs. */
function readWith(detector: Detector): (text: string) => unknown {
  const scan = compileDetectors([detector]);
  return (text) => [...scan(text, text.length)];
}

/** Detectors that are declared by their format share one pattern's frame: a few texts try it for each. */
const DECLARED = new Set(
  [...examplesOf(vendors), ...labelledExamples([...documents, ...civilNumbers, ...healthAndMoney])].map(
    ({ detector }) => detector,
  ),
);
const FEW = ['a', '1', ' ', '="', '-'];

describe('the cost of reading grows with the length of a text, not faster', () => {
  it.each(detectors)('$id', (detector) => {
    const { id, anchor } = detector;
    const read = readWith(detector);
    const fillers = DECLARED.has(id) ? FEW : FILLERS;
    const seeds = 'keywords' in anchor ? anchor.keywords.slice(0, 3) : ['1'];
    const twin = examples.find(({ detector }) => detector === id);
    const positive = twin === undefined ? '' : exampleOf(twin);
    const units = [positive, positive.slice(0, -1), ...seeds];
    const texts: ((length: number) => string)[] = [
      ...units.map((unit) => (length: number) => grown(unit, length)),
      ...units.map((unit) => (length: number) => grown(`${unit} `, length)),
      ...fillers.flatMap((filler) => [
        (length: number) => `${seeds[0]}${grown(filler, length)}`,
        (length: number) => `${grown(filler, length)}${seeds[0]}`,
        (length: number) => grown(`${seeds[0]}${filler.repeat(40)}`, length),
        (length: number) => grown(`${filler.repeat(40)}${seeds[0]}`, length),
      ]),
    ];
    for (const text of texts) expect(growth(read, text)).toBeLessThan(ALLOWED);
  });

  it.each(FILLERS)('classifying a text of %j', (filler) => {
    const line = `2024-03-01T10:00:00Z INFO user=${filler.repeat(30)}\n`;
    for (const unit of [filler, line, `${filler.repeat(20)}\n`]) {
      expect(growth(classify, (length) => grown(unit, length))).toBeLessThan(ALLOWED);
    }
  });
});
