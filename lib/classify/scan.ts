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

interface Slot {
  readonly detector: Detector;
  /** Where the pattern was tried last, and the end of the last value: the same hit is not paid for twice. */
  tried: number;
  until: number;
}

function match(slot: Slot, text: string, anchor: number): Finding | null {
  const { detector } = slot;
  const { pattern, anchor: how } = detector;
  if (anchor < slot.until) return null;
  let from = anchor;
  if (how.back !== undefined) {
    const floor = Math.max(0, anchor - how.back.max, slot.until);
    while (from > floor && how.back.over(text.charCodeAt(from - 1))) from--;
  }
  if (from === slot.tried) return null;
  slot.tried = from;
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  if (found === null) return null;

  const spans = found.indices?.groups;
  const [start, matchedEnd] = spans?.['value'] ??
    spans?.['quoted'] ??
    spans?.['bare'] ?? [from, from + found[0].length];
  const matched = text.slice(start, matchedEnd);
  const value = detector.keep === undefined ? matched : matched.slice(0, detector.keep(matched));
  const end = start + value.length;
  const hit: Hit = { text, start, end, value, from, to: from + found[0].length, groups: found.groups ?? {} };
  const confidence = detector.weigh(hit);
  if (confidence < SURE_ENOUGH || value === '') return null;
  slot.until = end;
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
  const owners: Detector[] = [];
  const numeric: Detector[] = [];
  for (const detector of detectors) {
    if ('digits' in detector.anchor) numeric.push(detector);
    else {
      for (const keyword of detector.anchor.keywords) {
        keywords.push(keyword);
        owners.push(detector);
      }
    }
  }
  const { symbolOf, next, width, outputs } = compileKeywords(keywords);
  const digitsOf = ({ anchor }: Detector): number => ('digits' in anchor ? anchor.digits : Infinity);
  const fewest = Math.min(...numeric.map(digitsOf));

  return function* scan(text, step) {
    const slots = new Map(detectors.map((detector) => [detector, { detector, tried: -1, until: 0 }]));
    const slotOf = (detector: Detector): Slot => slots.get(detector) as Slot;
    const owned = owners.map(slotOf);
    const counted = numeric.map((detector) => ({ slot: slotOf(detector), min: digitsOf(detector) }));
    const findings: Finding[] = [];
    const add = (finding: Finding | null): void => {
      if (finding !== null) findings.push(finding);
    };

    const atNumber = (at: number): void => {
      const digits = digitsFrom(text, at);
      if (digits < fewest) return;
      for (const { slot, min } of counted) if (digits >= min) add(match(slot, text, at));
    };
    const atKeywords = (row: number, end: number): void => {
      for (const index of outputs[row] ?? []) {
        add(match(owned[index] as Slot, text, end - (keywords[index] as string).length));
      }
    };

    let state = 0;
    let lastDigit = -2;
    for (let position = 0; position < text.length; ) {
      const stop = Math.min(text.length, position + step);
      for (; position < stop; position++) {
        const code = text.charCodeAt(position);
        const symbol = code < 128 ? (symbolOf[code] as number) : 0;
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
