import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/classify/detect';
import { decodedBase64 } from '@/lib/normalise/decode-base64';
import { findMarks } from '@/lib/normalise/marks';
import { unescaped } from '@/lib/normalise/unescape';

/** Text that is full of beginnings of marks, whole ones, broken ones and halves of characters. */
const PIECES = fc.constantFrom(
  '%',
  '%41',
  '%zz',
  '&',
  '&#65;',
  '&#x41;',
  '&#99999999;',
  '&amp;',
  '\\',
  '\\u0041',
  '\\u{41}',
  '\\u{110000}',
  '\\x41',
  '" + "',
  '"\n"',
  "' . '",
  '\\\n',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\uff21',
  '\u0661',
  '\u0430',
  'a',
  'Z',
  '9',
  '"',
  "'",
  ' ',
  '\ud800',
  '\udc00',
  '\u{1f600}',
  '\u{e0041}',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=',
  '-',
  '_',
  '\n',
  '\r\n',
  '00000000: 6768 705f 6768 705f',
  '746f6b656e3d746f6b656e3d746f6b656e',
);
const text = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('views of a text', () => {
  it('point into the original, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { places, runs } = findMarks(given);
        const views = [unescaped(given, places), ...runs.map((run) => decodedBase64(given, run))];
        for (const view of views) {
          if (view === null) continue;
          let before = 0;
          for (let start = 0; start < view.text.length; start++) {
            const origin = view.origin({ start, end: start + 1 });
            expect(origin.start).toBeGreaterThanOrEqual(before);
            expect(origin.end).toBeGreaterThan(origin.start);
            expect(origin.end).toBeLessThanOrEqual(given.length);
            before = origin.start;
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never make detecting throw, and findings stay in range and apart', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (given) => {
        let end = 0;
        for (const finding of detect(given)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
