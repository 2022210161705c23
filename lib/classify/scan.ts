import type { Finding } from '@/lib/core/finding';
import type { Detector, Hit } from '@/lib/detectors/detector';
import { compileKeywords } from './automaton';
import { resolveOverlaps } from './resolve-overlaps';

/** Below it a match is no finding. */
const SURE_ENOUGH = 0.5;

/** Single characters that may stand between the groups of a number. */
const SEPARATORS = new Set([...' -./()\u00a0'].map((character) => character.charCodeAt(0)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The longest number that is looked at; a longer one is data, not somebody's number. Code units. */
const LONGEST_NUMBER = 48;

/** How many digits a number has from its first one on, up to a limit: separators, two at most in a row, belong to it. */
function digitsFrom(text: string, at: number): number {
  let digits = 0;
  let gap = 0;
  for (let i = at; i < text.length && i < at + LONGEST_NUMBER; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      digits++;
      gap = 0;
    } else if (!SEPARATORS.has(code) || ++gap > 2) break;
  }
  return digits;
}

/** What one reading of a text remembers of each detector, by its index: typed arrays, because short texts are read often. */
interface Progress {
  /** Where the pattern was tried last, and the end of the last value: the same hit is not paid for twice. */
  readonly tried: Int32Array;
  readonly until: Int32Array;
}

/** A hit as a finding, when its detector believes it. */
function judge({ weigh, kind, entityType, severity, id }: Detector, hit: Hit): Finding | null {
  const confidence = weigh(hit);
  if (confidence < SURE_ENOUGH || hit.value === '') return null;
  return { start: hit.start, end: hit.end, kind, entityType, severity, confidence, detectorId: id };
}

/** The members of a list, each as a hit of its own. */
function* members(each: RegExp, whole: Hit): Generator<Hit> {
  for (const found of whole.value.matchAll(each)) {
    const [from, to] = found.indices?.groups?.['value'] ?? [0, 0];
    const [start, end] = [whole.start + from, whole.start + to];
    yield { ...whole, start, end, value: whole.text.slice(start, end), groups: found.groups ?? {} };
  }
}

/** What a detector finds at one of its anchors, usually nothing. */
function match(
  detector: Detector,
  index: number,
  { tried, until }: Progress,
  text: string,
  anchor: number,
  found: Finding[],
): void {
  const { pattern, anchor: how, keep, each } = detector;
  const last = until[index] as number;
  if (anchor < last) return;
  let from = anchor;
  if (how.back !== undefined) {
    const floor = Math.max(0, anchor - how.back.max, last);
    while (from > floor && how.back.over(text.charCodeAt(from - 1))) from--;
  }
  if (from === tried[index]) return;
  tried[index] = from;
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

/** Reads a text in steps. Each `next()` reads on and tells how far it came; the last one returns the findings. */
export type Scan = (text: string, step: number) => Generator<number, Finding[]>;

/**
 * Builds the one engine that runs detectors. The text is read once; a detector's pattern is paid for at its anchors only.
 * Steps share the automaton's state, so that they find what one pass would.
 */
export function compileDetectors(detectors: readonly Detector[]): Scan {
  const keywords: string[] = [];
  /** Index of the detector that a keyword belongs to, by the keyword's own. */
  const owners: number[] = [];
  const numeric: { readonly index: number; readonly min: number }[] = [];
  detectors.forEach(({ anchor }, index) => {
    if ('digits' in anchor) numeric.push({ index, min: anchor.digits });
    else {
      for (const keyword of anchor.keywords) {
        keywords.push(keyword);
        owners.push(index);
      }
    }
  });
  const { symbolOf, next, width, outputs } = compileKeywords(keywords);
  const lengths = keywords.map(({ length }) => length);
  const fewest = Math.min(...numeric.map(({ min }) => min));

  return function* scan(text, step) {
    const progress: Progress = {
      tried: new Int32Array(detectors.length).fill(-1),
      until: new Int32Array(detectors.length),
    };
    const findings: Finding[] = [];
    const attempt = (index: number, at: number): void => {
      match(detectors[index] as Detector, index, progress, text, at, findings);
    };

    const atNumber = (at: number): void => {
      const digits = digitsFrom(text, at);
      if (digits < fewest) return;
      for (const { index, min } of numeric) if (digits >= min) attempt(index, at);
    };
    const atKeywords = (row: number, end: number): void => {
      for (const keyword of outputs[row] ?? []) {
        attempt(owners[keyword] as number, end - (lengths[keyword] as number));
      }
    };

    let state = 0;
    let lastDigit = -2;
    for (let position = 0; position < text.length; ) {
      const stop = Math.min(text.length, position + step);
      for (; position < stop; position++) {
        const symbol = symbolOf[text.charCodeAt(position)] as number;
        if (symbol === 0) {
          state = 0;
          continue;
        }
        if (symbol <= 10) {
          if (lastDigit !== position - 1) atNumber(position);
          lastDigit = position;
        }
        state = next[state + symbol] as number;
        if (state !== 0 && outputs[state / width] !== undefined) atKeywords(state / width, position + 1);
      }
      yield position;
    }
    return resolveOverlaps(findings);
  };
}
