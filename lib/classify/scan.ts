import type { CharSet } from '@/lib/core/char-set';
import type { Finding } from '@/lib/core/finding';
import type { Anchor, Detector, Hit } from '@/lib/detectors/detector';
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
  if ('back' in how && how.back !== undefined) {
    const floor = Math.max(0, anchor - how.back.max, last);
    while (from > floor && how.back.over(text.charCodeAt(from - 1))) from--;
    if (anchor - from < (how.back.min ?? 0)) return;
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

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const BACKSLASH = 92;
const PERCENT = 37;
const SMALL_M = 109;

/** Whether a token can't begin here, as START says, at the price of a comparison or two. In doubt the pattern decides. */
function insideWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return (
    isWord(before) &&
    before !== SMALL_M &&
    text.charCodeAt(at - 2) !== BACKSLASH &&
    text.charCodeAt(at - 3) !== PERCENT
  );
}

const isLetter = (code: number): boolean => isWord(code) && !isDigit(code);

/** How far behind a keyword what it needs may begin. Code units. */
const REACH = 160;

/** Whether a run of at least so many of these characters begins near: a look at each, where a pattern would have to be compiled. */
function holdsRun(text: string, from: number, { over, run }: { over: CharSet; run: number }): boolean {
  const stop = Math.min(text.length, from + REACH + run);
  for (let at = from, length = 0; at < stop; at++) {
    length = over(text.charCodeAt(at)) ? length + 1 : 0;
    if (length >= run) return true;
  }
  return false;
}

/** What the engine knows of a keyword, by its index. */
interface Keywords {
  readonly texts: readonly string[];
  readonly lengths: Uint16Array;
  /** Index of its detector. */
  readonly owners: Uint16Array;
  /** The code unit that it begins with in exactly this case; 0 where case doesn't matter. */
  readonly firsts: Uint16Array;
  /** 1: not inside of a word. */
  readonly edges: Uint8Array;
}

type KeywordAnchor = Extract<Anchor, { readonly keywords: readonly string[] }>;

/** Whether a keyword is the end of a word, or the middle of one; a short one, also its beginning. */
const isPart = (text: string, start: number, end: number, whole: number): boolean =>
  whole > 0 &&
  (isLetter(text.charCodeAt(start - 1)) || (end - start <= whole && isLetter(text.charCodeAt(end))));

const keywordAnchors = (anchor: KeywordAnchor, index: number) =>
  anchor.keywords.map((text) => ({ text, index, anchor }));

function keywordsOf(detectors: readonly Detector[]): Keywords {
  const all = detectors.flatMap((detector, index) =>
    'keywords' in detector.anchor ? keywordAnchors(detector.anchor, index) : [],
  );
  return {
    texts: all.map(({ text }) => text),
    lengths: Uint16Array.from(all, ({ text }) => text.length),
    owners: Uint16Array.from(all, ({ index }) => index),
    firsts: Uint16Array.from(all, ({ text, anchor }) => (anchor.token === true ? text.charCodeAt(0) : 0)),
    edges: Uint8Array.from(all, ({ anchor }) => Number(anchor.token === true)),
  };
}

/**
 * Builds the one engine that runs detectors. The text is read once; a detector's pattern is paid for at its anchors only.
 * Steps share the automaton's state, so that they find what one pass would.
 */
export function compileDetectors(detectors: readonly Detector[]): Scan {
  const { texts, lengths, owners, firsts, edges } = keywordsOf(detectors);
  const numeric = detectors.flatMap(({ anchor }, index) =>
    'digits' in anchor ? [{ index, min: anchor.digits }] : [],
  );
  const capitalised = detectors.flatMap(({ anchor }, index) =>
    'capitals' in anchor ? [{ index, isListed: anchor.capitals }] : [],
  );
  const fewest = Math.min(...numeric.map(({ min }) => min));
  const { symbolOf, next, width, shift, beyond, firstOutput, outputs } = compileKeywords(texts);
  const anchors = detectors.map(({ anchor }) => anchor);
  const endsFrom = firstOutput < 0 ? Infinity : firstOutput;

  /** The one loop over the characters: a plain function, because the compiler keeps its variables in registers. */
  function advance(
    text: string,
    from: number,
    stop: number,
    before: number,
    atNumber: (at: number) => void,
    atKeywords: (ending: Int32Array, end: number) => void,
  ): number {
    let state = before;
    for (let position = from; position < stop; position++) {
      const symbol = symbolOf[text.charCodeAt(position)] as number;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      if (symbol <= 10 && (position === 0 || !isDigit(text.charCodeAt(position - 1)))) atNumber(position);
      state = symbol < width ? (next[(state << shift) | symbol] as number) : beyond(state, symbol);
      if (state >= endsFrom) atKeywords(outputs[state - endsFrom] as Int32Array, position + 1);
    }
    return state;
  }

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
    const atKeywords = (ending: Int32Array, end: number): void => {
      for (let i = 0; i < ending.length; i++) {
        const keyword = ending[i] as number;
        const at = end - (lengths[keyword] as number);
        const first = firsts[keyword] as number;
        if (first !== 0 && text.charCodeAt(at) !== first) continue;
        if (edges[keyword] === 1 && insideWord(text, at)) continue;
        const owner = owners[keyword] as number;
        const { behind, needs } = anchors[owner] as KeywordAnchor;
        if (needs !== undefined && !holdsRun(text, end, needs)) continue;
        if (behind === undefined) attempt(owner, at);
        else if (!isPart(text, at, end, behind.whole)) attempt(owner, end);
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
    for (let position = 0; position < text.length; ) {
      const stop = Math.min(text.length, position + step);
      state = advance(text, position, stop, state, atNumber, atKeywords);
      for (; pair < stop; pair = nextPair(text, pair + 1)) atPair(pair);
      position = stop;
      yield position;
    }
    return resolveOverlaps(findings);
  };
}
