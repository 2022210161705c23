import * as z from 'zod';

/** How many tests of a stage held and how many didn't. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const count = z.number().check(z.int(), z.nonnegative());

const vitest = z.object({
  success: z.boolean(),
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
});

const playwright = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
});

const fuzz = z.object({ tried: count, failed: count });

/** A test that was left out has not held. A report that isn't a success names at least one failure. */
export function tallyOfVitest(json: unknown): Tally {
  const report = vitest.parse(json);
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.success ? failed : Math.max(1, failed) };
}

/** A test that held only at the second try has not held either. */
export function tallyOfPlaywright(json: unknown): Tally {
  const { errors, stats } = playwright.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** Each text that was tried is a test. */
export function tallyOfFuzz(json: unknown): Tally {
  const { tried, failed } = fuzz.parse(json);
  return { passed: Math.max(0, tried - failed), failed };
}

/** What a stage proved: a run that ended badly or found no test counts as one failure at least. */
export const judged = (tally: Tally, endedWell: boolean): Tally =>
  endedWell && tally.passed + tally.failed > 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) };

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
});

export const inWords = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
