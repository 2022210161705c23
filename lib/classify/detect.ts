import type { Finding } from '@/lib/core/finding';
import { detectors } from '@/lib/detectors';
import type { Detector } from '@/lib/detectors/detector';
import { blankMarks } from '@/lib/normalise/blank-marks';
import { compileDetectors, type Scan } from './scan';

const read = compileDetectors(detectors);

/** Reads a long text in steps, for progress and cancelling. */
export const scan: Scan = (text, step) => read(blankMarks(text), step);

const byId: ReadonlyMap<string, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));

/** The detector that made a finding; undefined for those that a text's shape gives (log values). */
export const detectorOf = (finding: Finding): Detector | undefined => byId.get(finding.detectorId);

/** Finds everything in a text: UTF-16 offsets, sorted, not overlapping. Never throws, whatever the text. */
export function detect(text: string): Finding[] {
  const reading = scan(text, Math.max(1, text.length));
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
