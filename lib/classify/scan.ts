import type { Finding } from '@/lib/core/finding';
import type { Detector } from '@/lib/detectors/detector';
import { attempt, progressPool, type Runner, runnerOf } from './attempt';
import { compileKeywords } from './automaton';
import { capitalisedBefore, isPair } from './capitals';
import { holdsRun, insideWord, isPart, type KeywordAnchor, keywordsOf } from './keyword';
import { CAPITAL, DIGIT, markSymbols, SYMBOL } from './marked-symbols';
import { digitsFrom, goesOn, isDigit, numbersOf } from './number';
import { resolveOverlaps } from './resolve-overlaps';

const BLANK = 32;

/** Reads a text in steps. Each `next()` reads on and tells how far it came; the last one returns the findings. */
export type Scan = (text: string, step: number) => Generator<number, Finding[]>;

/**
 * Builds the one engine that runs detectors. The text is read once; a detector's pattern is paid for at its anchors only.
 * Steps share the automaton's state, so that they find what one pass would.
 */
export function compileDetectors(detectors: readonly Detector[]): Scan {
  const { texts, owners, firsts, edges } = keywordsOf(detectors);
  const numeric = numbersOf(detectors);
  const capitalised = detectors.flatMap(({ anchor }, index) =>
    'capitals' in anchor ? [{ index, isListed: anchor.capitals }] : [],
  );
  const fewest = Math.min(...numeric.map(({ min }) => min));
  const automaton = compileKeywords(texts);
  const marked = markSymbols(automaton.symbolOf, automaton.symbols);
  const anchors = detectors.map(({ anchor }) => anchor);
  const pool = progressPool(detectors.length);
  const runners = detectors.map(runnerOf);

  /** The one loop over the characters: a plain function, because the compiler keeps its variables in registers. */
  function advance(
    text: string,
    from: number,
    stop: number,
    before: number,
    at: {
      readonly number: (at: number) => void;
      readonly blank: (at: number) => void;
      readonly keywords: (ending: Int32Array, end: number) => void;
    },
  ): number {
    const { number, blank, keywords } = at;
    const { next, width, shift, follow, lastOutput, outputs } = automaton;
    let last = lastOutput();
    let state = before;
    for (let position = from; position < stop; position++) {
      const sign = marked[text.charCodeAt(position)] as number;
      if (sign >= CAPITAL) {
        if (sign < DIGIT) {
          if (text.charCodeAt(position - 1) === BLANK && isPair(text, position - 1)) blank(position - 1);
        } else if (goesOn(text.charCodeAt(position + 1)) && !isDigit(text.charCodeAt(position - 1)))
          number(position);
        // Whatever is called may read a text itself, and meet states that are new.
        last = lastOutput();
      }
      const symbol = sign & SYMBOL;
      const known = symbol < width ? (next[(state << shift) | symbol] as number) : 0;
      if (known > last) {
        state = known;
        continue;
      }
      state = known === 0 ? follow(state, symbol) : known;
      last = lastOutput();
      if (state <= last) keywords(outputs[state] as Int32Array, position + 1);
    }
    return state;
  }

  return function* scan(text, step) {
    const progress = pool.take();
    const findings: Finding[] = [];
    const tryAt = (index: number, at: number): void => {
      attempt(runners[index] as Runner, index, progress, text, at, findings);
    };

    const atNumber = (at: number): void => {
      const digits = digitsFrom(text, at);
      if (digits < fewest) return;
      for (const { min, guard, owners } of numeric)
        if (digits >= min && guard(text, at)) for (const index of owners) tryAt(index, at);
    };
    const atKeywords = (ending: Int32Array, end: number): void => {
      for (let i = 0; i < ending.length; i++) {
        const keyword = ending[i] as number;
        const at = end - (texts[keyword] as string).length;
        const first = firsts[keyword] as number;
        if (first !== 0 && text.charCodeAt(at) !== first) continue;
        if (edges[keyword] === 1 && insideWord(text, at)) continue;
        const owner = owners[keyword] as number;
        const { behind, needs } = anchors[owner] as KeywordAnchor;
        if (needs !== undefined && !holdsRun(text, end, needs)) continue;
        if (behind === undefined) tryAt(owner, at);
        else if (!isPart(text, at, end, behind.whole)) tryAt(owner, end);
      }
    };

    const atPair = (blank: number): void => {
      const word = capitalisedBefore(text, blank);
      if (word === null) return;
      const written = text.slice(word.start, word.end);
      for (const { index, isListed } of capitalised) if (isListed(written)) tryAt(index, word.start);
    };

    let state = automaton.root;
    for (let position = 0; position < text.length; ) {
      const stop = Math.min(text.length, position + step);
      state = advance(text, position, stop, state, { number: atNumber, blank: atPair, keywords: atKeywords });
      position = stop;
      yield position;
    }
    // A reading that is given up keeps its arrays: they are simply not lent again.
    pool.giveBack(progress);
    return resolveOverlaps(findings);
  };
}
