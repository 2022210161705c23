import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPiece } from '@/lib/composer/changed-piece';

const LINES = Array.from({ length: 2_000 }, (_, at) => `line ${at} of a long text`);
const LONG = LINES.join('\n');

const withLine = (at: number, line: string): string => LINES.with(at, line).join('\n');

describe('changedPiece', () => {
  it('is the whole of a text that is short or new', () => {
    expect(changedPiece('', 'hello')).toBe('hello');
    expect(changedPiece('hell', 'hello')).toBe('hello');
    expect(changedPiece('', LONG)).toBe(LONG);
  });

  it('is the changed line with whole lines around it', () => {
    const piece = changedPiece(LONG, withLine(1_000, 'another line'));
    expect(piece.split('\n')).toContain('another line');
    expect(piece.split('\n')).toContain('line 990 of a long text');
    expect(piece.split('\n')).toContain('line 1010 of a long text');
    expect(piece.length).toBeLessThan(2_200);
    expect(LONG).toContain(piece.split('\n')[0]);
  });

  it('is what stands round a place from which something was taken away', () => {
    const piece = changedPiece(LONG, LINES.toSpliced(1_000, 1).join('\n'));
    expect(piece).toContain('line 999 of a long text\nline 1001 of a long text');
    expect(piece.length).toBeLessThan(2_200);
  });

  it('reads repeated text as what it is', () => {
    const before = 'a'.repeat(10_000);
    expect(changedPiece(before, `${before}a`)).toContain('a'.repeat(1_000));
    expect(changedPiece(`${before}a`, before)).toContain('a'.repeat(1_000));
  });

  it('holds every line that an edit touched, and stands as it is in the text', () => {
    const at = fc.nat({ max: LONG.length });
    fc.assert(
      fc.property(at, fc.nat({ max: 60 }), fc.string({ maxLength: 40 }), (start, removed, added) => {
        const after = LONG.slice(0, start) + added + LONG.slice(start + removed);
        fc.pre(after !== LONG);
        const piece = changedPiece(LONG, after);
        const place = after.indexOf(piece);
        expect(place).toBeGreaterThanOrEqual(0);
        const touched = after.slice(Math.max(0, start - 500), start + added.length + 500);
        expect(piece).toContain(touched);
      }),
    );
  });
});
