import { type Finding, isFirm, SLIGHT } from '@/lib/core/finding';
import type { Anchor, Detector, Hit } from '@/lib/detectors/detector';
import { compiled } from '@/lib/detectors/pattern';

/** What one reading of a text remembers of each detector, by its index: typed arrays, because short texts are read often. */
export interface Progress {
  /** Where the pattern was tried last, and the end of the last value: the same hit is not paid for twice. */
  readonly tried: Int32Array;
  readonly until: Int32Array;
  /** Which detectors have left something there. */
  readonly touched: number[];
}

/** A detector as it is tried: all of one shape, because detectors are of many, and with its pattern once it was compiled. */
export interface Runner {
  readonly detector: Detector;
  readonly guard: Anchor['guard'];
  readonly back: Anchor['back'];
  pattern: RegExp | null;
}

export const runnerOf = (detector: Detector): Runner => ({
  detector,
  guard: detector.anchor.guard,
  back: detector.anchor.back,
  pattern: null,
});

/**
 * Lends the arrays of a reading and takes them back clean: short texts are read often, and clearing what hundreds of detectors
 * never touched would cost more than reading.
 */
export function progressPool(detectors: number) {
  const free: Progress[] = [];
  return {
    take: (): Progress =>
      free.pop() ?? {
        tried: new Int32Array(detectors).fill(-1),
        until: new Int32Array(detectors),
        touched: [],
      },
    giveBack(progress: Progress): void {
      const { tried, until, touched } = progress;
      for (const index of touched) {
        tried[index] = -1;
        until[index] = 0;
      }
      touched.length = 0;
      free.push(progress);
    },
  };
}

/** A hit as a finding, when its detector believes it. */
function judge({ weigh, kind, entityType, severity, id }: Detector, hit: Hit): Finding | null {
  const confidence = weigh(hit);
  if (confidence < SLIGHT || hit.value === '') return null;
  const found = { start: hit.start, end: hit.end, kind, entityType, severity, confidence, detectorId: id };
  return isFirm(found) ? found : { ...found, severity: 'low', confidence: SLIGHT };
}

/** The members of a list, each as a hit of its own. */
function* members(each: RegExp, whole: Hit): Generator<Hit> {
  for (const found of whole.value.matchAll(each)) {
    const [from, to] = found.indices?.groups?.['value'] ?? [0, 0];
    const [start, end] = [whole.start + from, whole.start + to];
    yield { ...whole, start, end, value: whole.text.slice(start, end), groups: found.groups ?? {} };
  }
}

/** Tries a detector's pattern at one of its anchors. Finds nothing, usually. */
export function attempt(
  runner: Runner,
  index: number,
  { tried, until, touched }: Progress,
  text: string,
  anchor: number,
  found: Finding[],
): void {
  const { guard, back } = runner;
  if (guard !== undefined && !guard(text, anchor)) return;
  const last = until[index] as number;
  if (anchor < last) return;
  let from = anchor;
  if (back !== undefined) {
    const floor = Math.max(0, anchor - back.max, last);
    while (from > floor && back.over(text.charCodeAt(from - 1))) from--;
    if (anchor - from < (back.min ?? 0)) return;
  }
  const before = tried[index] as number;
  if (from === before) return;
  if (before < 0) touched.push(index);
  tried[index] = from;
  const { detector } = runner;
  const { keep, each } = detector;
  runner.pattern ??= compiled(detector.pattern);
  const { pattern } = runner;
  pattern.lastIndex = from;
  const result = pattern.exec(text);
  if (result === null) return;

  const spans = result.indices?.groups;
  const groups = result.groups ?? {};
  const to = from + result[0].length;
  const [start, matchedEnd] = spans?.['value'] ?? spans?.['quoted'] ?? spans?.['bare'] ?? [from, to];
  const matched = text.slice(start, matchedEnd);
  const value = keep === undefined ? matched : matched.slice(0, keep(matched, groups));
  const hit: Hit = { text, start, end: start + value.length, value, from, to, groups };
  for (const one of each === undefined ? [hit] : members(each, hit)) {
    const finding = judge(detector, one);
    if (finding === null) continue;
    found.push(finding);
    until[index] = finding.end;
  }
}
