import { ROUTES, type Route } from '@/lib/core/vocabulary';

export interface Judged {
  readonly name: string;
  readonly expected: Route;
  readonly actual: Route;
  readonly reasons: readonly string[];
}

/** Rows are what a payload is, columns what it was judged to be. */
export function confusionOf(judged: readonly Judged[]): string {
  const width = Math.max(...ROUTES.map(({ length }) => length)) + 2;
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => String(cell).padEnd(width)).join('');
  return [
    row(['', ...ROUTES]),
    ...ROUTES.map((expected) =>
      row([
        expected,
        ...ROUTES.map(
          (actual) => judged.filter((one) => one.expected === expected && one.actual === actual).length,
        ),
      ]),
    ),
  ].join('\n');
}

export const wrongOnes = (judged: readonly Judged[]): string =>
  judged
    .filter(({ expected, actual }) => expected !== actual)
    .map(
      ({ name, expected, actual, reasons }) =>
        `${name}: ${expected}, judged ${actual} (${reasons.join(' ')})`,
    )
    .join('\n');
