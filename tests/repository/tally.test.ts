import { describe, expect, test } from 'vitest';
import { inWords, judged, sum, tallyOfPlaywright, tallyOfVitest } from '../run/tally';

const unit = { success: true, numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 0 };

describe('unit tests', () => {
  test.each([
    ['all that held', unit, { passed: 7, failed: 0 }],
    [
      'one that failed',
      { ...unit, success: false, numPassedTests: 6, numFailedTests: 1 },
      { passed: 6, failed: 1 },
    ],
    ['one that was skipped', { ...unit, numPendingTests: 1 }, { passed: 7, failed: 1 }],
    ['one that is still to be written', { ...unit, numTodoTests: 1 }, { passed: 7, failed: 1 }],
    ['a file that could not be loaded', { ...unit, success: false }, { passed: 7, failed: 1 }],
  ])('count %s', (_what, report, tally) => {
    expect(tallyOfVitest(report)).toEqual(tally);
  });
});

describe('browser tests', () => {
  test.each([
    ['all that held', { errors: [], stats }, { passed: 5, failed: 0 }],
    ['one that failed', { errors: [], stats: { ...stats, unexpected: 1 } }, { passed: 5, failed: 1 }],
    [
      'one that held at the second try',
      { errors: [], stats: { ...stats, flaky: 1 } },
      { passed: 5, failed: 1 },
    ],
    ['one that was skipped', { errors: [], stats: { ...stats, skipped: 1 } }, { passed: 5, failed: 1 }],
    ['a set-up that broke', { errors: [{ message: 'no browser' }], stats }, { passed: 5, failed: 1 }],
  ])('count %s', (_what, report, tally) => {
    expect(tallyOfPlaywright(report)).toEqual(tally);
  });
});

test.each([
  ['ran nothing', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
  ['ended badly without naming a failure', { passed: 4, failed: 0 }, false, { passed: 4, failed: 1 }],
  ['ended badly and says why', { passed: 4, failed: 2 }, false, { passed: 4, failed: 2 }],
  ['ended well', { passed: 4, failed: 0 }, true, { passed: 4, failed: 0 }],
])('a stage that %s', (_what, tally, endedWell, expected) => {
  expect(judged(tally, endedWell)).toEqual(expected);
});

test('a report of an unknown form is an error, not a success', () => {
  expect(() => tallyOfVitest({})).toThrow();
  expect(() => tallyOfPlaywright({})).toThrow();
});

test('the last line sums the stages', () => {
  expect(
    inWords(
      sum([
        { passed: 7, failed: 1 },
        { passed: 5, failed: 0 },
      ]),
    ),
  ).toBe('12 passed, 1 failed');
});
