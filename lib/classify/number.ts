import type { Detector } from '@/lib/detectors/detector';

const DIGIT = 1;
const SEPARATOR = 2;
/** Digits, and the single characters that may stand between the groups of a number, by code unit. */
const IN_NUMBERS = new Uint8Array(0x100);
for (const digit of '0123456789') IN_NUMBERS[digit.charCodeAt(0)] = DIGIT;
for (const separator of ' -./()\u00a0') IN_NUMBERS[separator.charCodeAt(0)] = SEPARATOR;

/** The longest number that is looked at; a longer one is data, not somebody's number. Code units. */
const LONGEST = 48;

export const ZERO = 48;
export const isDigit = (code: number): boolean => code >= ZERO && code <= 57;

/** Whether a number of one digit so far may have another one. */
export const goesOn = (code: number): boolean => isDigit(code) || IN_NUMBERS[code] === SEPARATOR;

/** How many digits a number has from its first one on, up to a limit: separators, two at most in a row, belong to it. */
export function digitsFrom(text: string, at: number): number {
  const stop = Math.min(text.length, at + LONGEST);
  let digits = 1;
  let gap = 0;
  for (let i = at + 1; i < stop; i++) {
    const kind = IN_NUMBERS[text.charCodeAt(i)];
    if (kind === DIGIT) {
      digits++;
      gap = 0;
    } else if (kind !== SEPARATOR || ++gap > 2) break;
  }
  return digits;
}

/** Detectors that look at the same numbers, by their indices. */
interface NumberAnchor {
  readonly min: number;
  readonly guard: (text: string, at: number) => boolean;
  readonly owners: number[];
}

/** Those with the same guard share its look: most numbers are nobody's, and each is looked at. */
export function numbersOf(detectors: readonly Detector[]): readonly NumberAnchor[] {
  const anchors: NumberAnchor[] = [];
  detectors.forEach(({ anchor }, index) => {
    if (!('digits' in anchor)) return;
    const { digits: min, guard = anything } = anchor;
    const same = anchors.find((one) => one.min === min && one.guard === guard);
    if (same) same.owners.push(index);
    else anchors.push({ min, guard, owners: [index] });
  });
  return anchors;
}

const anything = (): boolean => true;
