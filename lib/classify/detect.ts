import type { Finding } from '@/lib/core/finding';
import { detectors } from '@/lib/detectors';
import type { Detector } from '@/lib/detectors/detector';
import { blankMarks } from '@/lib/normalise/blank-marks';
import { hiddenFindings } from './hidden';
import { resolveOverlaps } from './resolve-overlaps';
import { compileDetectors, type Scan } from './scan';

const read = compileDetectors(detectors);

const byId: ReadonlyMap<string, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));

/** The detector that made a finding; undefined for those that a text's shape gives (log values). */
export const detectorOf = (finding: Finding): Detector | undefined => byId.get(finding.detectorId);

function readWhole(reading: Generator<number, Finding[]>): Finding[] {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

const readAtOnce = (text: string): Finding[] => readWhole(read(text, Math.max(1, text.length)));

/** Reads a long text in steps, for progress and cancelling: first as it stands, then what it holds in another spelling. */
export const scan: Scan = function* scan(given, step) {
  const text = blankMarks(given);
  const found = yield* read(text, step);
  const hidden = hiddenFindings(text, readAtOnce, found);
  return hidden.length === 0 ? found : resolveOverlaps([...found, ...hidden]);
};

/** Finds everything in a text: UTF-16 offsets, sorted, not overlapping. Never throws, whatever the text. */
export const detect = (text: string): Finding[] => readWhole(scan(text, Math.max(1, text.length)));
