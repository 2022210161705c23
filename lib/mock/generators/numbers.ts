import type { Random } from '../random';
import type { Generator, Range } from './generator';

const NUMBER = /^([^\d]{0,6})([\d,.' ]*\d)([^\d]{0,6})$/;

interface Written {
  readonly before: string;
  readonly digits: string;
  readonly decimals: number;
  readonly after: string;
}

function parse(value: string): Written | null {
  const [, before, body, after] = NUMBER.exec(value) ?? [];
  if (before === undefined || body === undefined || after === undefined) return null;
  const decimals =
    /[.,](\d{1,2}|\d{4,})$/.exec(body)?.[1]?.length ?? /^[^.]*\.(\d{3})$/.exec(body)?.[1]?.length ?? 0;
  return { before, digits: body.replace(/\D/g, ''), decimals, after };
}

const magnitudeOf = (value: string): string => {
  const written = parse(value);
  return written ? `${written.before}|${written.digits.length}|${written.decimals}` : '';
};

/** The lowest and the highest digits of a column's numbers, for each size and notation that occurs. */
export function rangesOf(values: readonly string[]): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const value of values) {
    const digits = Number(parse(value)?.digits ?? Number.NaN);
    if (Number.isNaN(digits)) continue;
    const key = magnitudeOf(value);
    const [low, high] = ranges.get(key) ?? [digits, digits];
    ranges.set(key, [Math.min(low, digits), Math.max(high, digits)]);
  }
  return ranges;
}

/**
 * Another number with as many digits and decimals, the same sign, currency and separators, around the range that the
 * column has for numbers of this size. An outlier stays one, because its size is its own.
 */
export const number: Generator = (value, { pseudonyms, columnName, ranges }) => {
  const written = parse(value);
  const range = ranges.get(magnitudeOf(value));
  if (!written || !range || written.digits.length > 15) return null;
  const { length } = written.digits;
  const [floor, ceiling] = [length === 1 ? 0 : 10 ** (length - 1), 10 ** length - 1];
  return pseudonyms.of(`number:${columnName.toLowerCase()}`, value, (random, attempt) => {
    const slack = (range[1] - range[0]) * 0.1 + range[1] * (0.2 + attempt * 0.1) + attempt;
    const from = Math.max(Math.min(floor, range[0]), Math.floor(range[0] - slack));
    const to = Math.min(ceiling, Math.ceil(range[1] + slack));
    return rewrite(value, String(from + random.below(to - from + 1)).padStart(length, '0'));
  });
};

/** Puts digits in the places of a value's digits. */
function rewrite(value: string, digits: string): string {
  let at = 0;
  return value.replace(/\d/g, () => digits.charAt(at++));
}

/** Digits in place of digits, from a pattern with `#` for a free one. */
export function fillDigits(value: string, pattern: string, random: Random): string {
  return rewrite(
    value,
    pattern.replace(/#/g, () => String(random.below(10))),
  );
}
