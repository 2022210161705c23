import { dayOf, inLayoutOf } from '../calendar';
import type { Generator, Setting } from './generator';

/** Dates and timestamps in their own layout, on the day to which the calendar moved theirs. */
export const moment: Generator = (value, { pseudonyms, dayFirst, days }) => {
  const day = dayOf(value, dayFirst);
  if (day === null) return impossible(value, pseudonyms);
  const moved = days.get(day);
  if (moved === undefined) return null;
  const written = inLayoutOf(value, moved, dayFirst);
  if (!written) return null;
  const { date, rest } = written;
  return pseudonyms.of(
    'moment',
    value,
    (random) => date + (isMidnight(rest) ? rest : clock(rest, random.below)),
  );
};

/** A day that no calendar has, such as 31 February: it stays impossible, in another year. */
function impossible(value: string, pseudonyms: Setting['pseudonyms']): string | null {
  const year = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(value)?.[0];
  if (year === undefined) return null;
  return pseudonyms.of('impossible', value, (random, attempt) =>
    value.replace(year, String(Number(year) - 1 - random.below(3 + attempt))),
  );
}

const isMidnight = (rest: string): boolean => !/[1-9]/.test(rest.replace(/[+-]\d\d:?\d\d$/, ''));

/** Other minutes, seconds and fractions; the hour and the zone stay, so that the order of a day roughly holds. */
function clock(rest: string, below: (n: number) => number): string {
  return rest.replace(
    /^(\D*\d{1,2}):(\d{2})(?::(\d{2}))?(\.\d+)?/,
    (_, hour: string, ...parts: (string | undefined)[]) => {
      const [, seconds, fraction] = parts;
      const two = () => String(below(60)).padStart(2, '0');
      const digits = (model: string) => model.replace(/\d/g, () => String(below(10)));
      return `${hour}:${two()}${seconds === undefined ? '' : `:${two()}`}${fraction === undefined ? '' : digits(fraction)}`;
    },
  );
}
