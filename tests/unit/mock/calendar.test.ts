import { describe, expect, it } from 'vitest';
import { dayOf, inLayoutOf, isDayFirst, reschedule } from '@/lib/mock/calendar';
import { randomOf } from '@/lib/mock/random';

describe('the calendar', () => {
  it.each([1, 2, 3, 4, 5])(
    'moves the days of a whole quarter to others, in their order (seed %i)',
    (seed) => {
      const days = new Set(Array.from({ length: 90 }, (_, at) => 19_000 + at));
      const moved = [...reschedule(days, randomOf(seed)).values()];
      expect(moved).toHaveLength(90);
      expect(moved.filter((day) => days.has(day))).toEqual([]);
      expect(moved).toEqual([...new Set(moved)].sort((a, b) => a - b));
    },
  );

  it.each([
    ['2024-03-01', '2024-04-09'],
    ['2024/03/01', '2024/04/09'],
    ['01.03.2024', '09.04.2024'],
    ['1-Mar-24', '9-Apr-24'],
    ['01 MAR 2024', '09 APR 2024'],
  ])('writes %s in its own layout: %s', (value, expected) => {
    const day = dayOf(value, true);
    expect(inLayoutOf(value, (day ?? 0) + 39, true)).toEqual({ date: expected, rest: '' });
  });

  it.each(['31/02/2024', '2024-13-01', 'soon', '12:30'])('knows no day for %s', (value) => {
    expect(dayOf(value, true)).toBeNull();
  });

  it.each([
    [['01/02/2024', '13/02/2024'], true],
    [['01/02/2024', '02/13/2024'], false],
    [['01.02.2024'], true],
  ])('tells from %j whether the day comes first: %s', (values, expected) => {
    expect(isDayFirst(values)).toBe(expected);
  });
});
