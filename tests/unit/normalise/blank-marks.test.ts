import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankMarks } from '@/lib/normalise/blank-marks';

describe('marks that touch values', () => {
  it('blanks the colours of a terminal', () => {
    expect(blankMarks('\x1b[1;32mtoken\x1b[0m')).toBe('       token    ');
  });

  it('blanks the first column of a diff and leaves the names of its files', () => {
    const diff = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new\n same -1';
    expect(blankMarks(diff)).toBe('--- a/x\n+++ b/x\n@@ -1 +1 @@\n old\n new\n same -1');
  });

  it('leaves a list with hyphens', () => expect(blankMarks('- one\n- two')).toBe('- one\n- two'));

  it('never changes the length', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (text, diff) => {
        const given = `${diff ? '@@ -1 +1 @@\n' : ''}\x1b[0m${text}`;
        expect(blankMarks(given)).toHaveLength(given.length);
      }),
    );
  });
});
