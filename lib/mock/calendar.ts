import type { Random } from './random';

/** The order in which a date's numbers stand. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /^(\d{1,4})([-/. ])(\d{1,2}|[A-Za-z]{3})([-/. ])(\d{1,4})(?!\d)/;

interface Parts {
  readonly order: DateOrder;
  readonly fields: readonly [string, string, string];
  readonly separators: readonly [string, string];
  readonly rest: string;
}

function split(value: string, dayFirst: boolean): Parts | null {
  const [whole, a, first, b, second, c] = DATE.exec(value) ?? [];
  if (!whole || !a || !b || !c || !first || !second) return null;
  const order = a.length === 4 ? 'ymd' : dayFirst || !/^\d/.test(b) ? 'dmy' : 'mdy';
  if (order === 'ymd' ? c.length > 2 : a.length > 2) return null;
  return { order, fields: [a, b, c], separators: [first, second], rest: value.slice(whole.length) };
}

/** Whether the column writes the day before the month: some first number is above 12. */
export const isDayFirst = (values: readonly string[]): boolean =>
  values.some((value) => {
    const [, first, separator] = /^(\d{1,2})([-/. ])/.exec(value) ?? [];
    return separator === '.' || Number(first ?? 0) > 12;
  });

/** Days since 1970; null when it's not a day of the calendar, such as 31 February. */
export function dayOf(value: string, dayFirst: boolean): number | null {
  const parts = split(value, dayFirst);
  if (!parts) return null;
  const [a, b, c] = parts.fields;
  const month = /^\d/.test(b) ? b : String(MONTHS.indexOf(b.toLowerCase()) + 1);
  const [year, monthNumber, day] = (
    parts.order === 'ymd' ? [a, month, c] : parts.order === 'dmy' ? [c, month, a] : [c, a, month]
  ).map(Number);
  if (year === undefined || monthNumber === undefined || day === undefined) return null;
  const full = year < 100 ? year + (year > 50 ? 1900 : 2000) : year;
  const time = Date.UTC(full, monthNumber - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === monthNumber - 1 && back.getUTCDate() === day ? time / DAY : null;
}

/** Writes another day in the layout of a value; what stands behind the date is returned as it is. */
export function inLayoutOf(
  value: string,
  day: number,
  dayFirst: boolean,
): { date: string; rest: string } | null {
  const parts = split(value, dayFirst);
  if (!parts) return null;
  const date = new Date(day * DAY);
  const [a, b, c] = parts.fields;
  const year = (model: string) => String(date.getUTCFullYear()).slice(model.length === 2 ? 2 : 0);
  const number = (model: string, value: number) => String(value).padStart(model.length, '0');
  const month = (model: string) => {
    const index = date.getUTCMonth();
    if (/^\d/.test(model)) return number(model, index + 1);
    const name = MONTHS[index] ?? model;
    return model === model.toUpperCase() ? name.toUpperCase() : name.charAt(0).toUpperCase() + name.slice(1);
  };
  const written = {
    ymd: () => [year(a), month(b), number(c, date.getUTCDate())],
    dmy: () => [number(a, date.getUTCDate()), month(b), year(c)],
    mdy: () => [month(a), number(b, date.getUTCDate()), year(c)],
  }[parts.order]();
  const [first, second] = parts.separators;
  return { date: `${written[0]}${first}${written[1]}${second}${written[2]}`, rest: parts.rest };
}

/**
 * Moves all days of a text to others that the text doesn't have, in the same order and with similar gaps: what was
 * created before it was updated still is.
 */
export function reschedule(days: ReadonlySet<number>, random: Random): ReadonlyMap<number, number> {
  const sorted = [...days].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let [before, last] = [sorted[0] ?? 0, (sorted[0] ?? 0) - 15 - random.below(45)];
  for (const day of sorted) {
    const gap = Math.round((day - before) * (0.8 + random.next() * 0.35));
    let next = moved.size === 0 ? last : Math.max(last + 1, last + gap);
    while (days.has(next)) next++;
    moved.set(day, next);
    before = day;
    last = next;
  }
  return moved;
}
