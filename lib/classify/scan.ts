import type { Finding } from '@/lib/core/finding';
import type { Detector, Hit } from '@/lib/detectors/detector';
import { compileKeywords } from './automaton';
import { capitalisedBefore, nextPair } from './capitals';
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

function match(
  detector: Detector,
  index: number,
  { tried, until }: Progress,
  text: string,
  anchor: number,
): Finding | null {
  const { pattern, anchor: how } = detector;
  const last = until[index] as number;
  if (anchor < last) return null;
  let from = anchor;
  if ('back' in how && how.back !== undefined) {
    const floor = Math.max(0, anchor - how.back.max, last);
    while (from > floor && how.back.over(text.charCodeAt(from - 1))) from--;
  }
  if (from === tried[index]) return null;
  tried[index] = from;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (found === null) return null;

  const spans = found.indices?.groups;
  const [start, matchedEnd] = spans?.['value'] ??
    spans?.['quoted'] ??
    spans?.['line'] ??
    spans?.['bare'] ?? [from, from + found[0].length];
  const matched = text.slice(start, matchedEnd);
  const value = detector.keep === undefined ? matched : matched.slice(0, detector.keep(matched));
  const end = start + value.length;
  const hit: Hit = { text, start, end, value, from, to: from + found[0].length, groups: found.groups ?? {} };
  const confidence = detector.weigh(hit);
  if (confidence < SURE_ENOUGH || value === '') return null;
  until[index] = end;
  const { kind, entityType, severity, id } = detector;
  return { start, end, kind, entityType, severity, confidence, detectorId: id };
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
  const capitalised: { readonly index: number; readonly isListed: (word: string) => boolean }[] = [];
  detectors.forEach(({ anchor }, index) => {
    if ('digits' in anchor) numeric.push({ index, min: anchor.digits });
    else if ('capitals' in anchor) capitalised.push({ index, isListed: anchor.capitals });
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
      const finding = match(detectors[index] as Detector, index, progress, text, at);
      if (finding !== null) findings.push(finding);
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

    const atPair = (blank: number): void => {
      const word = capitalisedBefore(text, blank);
      if (word === null) return;
      const written = text.slice(word.start, word.end);
      for (const { index, isListed } of capitalised) if (isListed(written)) attempt(index, word.start);
    };

    let pair = capitalised.length > 0 ? nextPair(text, 0) : text.length;
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
      for (; pair < stop; pair = nextPair(text, pair + 1)) atPair(pair);
      yield position;
    }
    return resolveOverlaps(findings);
  };
}
