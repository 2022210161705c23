import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTables } from '@/lib/shape/rows/find-tables';

/** Pieces that recognisers react to, in any order: nearer to a table than any random text. */
const PIECE = fc.constantFrom(
  'id,name,email\n',
  '1,Ann,a@b.co\n',
  '"a,""b",2\n',
  '"unclosed,\n',
  'a\tb\tc\n',
  '1\t2\t2024-01-01\n',
  '[{"a":',
  '{"a":1,"b":2}',
  ',',
  '}]',
  ']',
  '| a | b |\n',
  '|---|---|\n',
  ' a | b\n',
  '---+---\n',
  '+---+---+\n',
  'INSERT INTO t (a, b) VALUES (',
  "'x''",
  "\\'",
  '),',
  ');\n',
  'NULL',
  'COPY t (a, b) FROM stdin;\n',
  '\\.\n',
  '\n',
  '\r\n',
  ' ',
  '田',
  '\u{1f600}',
);
const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join('')),
);

const VALUE = fc.stringMatching(/^[A-Za-z][A-Za-z "',;|\n]{0,12}$/);
const ROWS = fc.array(fc.tuple(fc.integer({ min: 0, max: 99_999 }), VALUE, fc.emailAddress()), {
  minLength: 3,
  maxLength: 8,
});

describe('findTables', () => {
  it('never throws, and its tables and cells lie inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let at = 0;
        for (const { start, end, rows, columns } of findTables(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
          for (const row of rows) {
            expect(row).toHaveLength(columns.length);
            for (const cell of row) {
              if (cell) expect(start <= cell.start && cell.start <= cell.end && cell.end <= end).toBe(true);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back every value of a CSV that was written by the rules', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const csv = rows.map(([id, name, email]) => `${id},${quote(name)},${quote(email)}`).join('\n');
        const [table, ...others] = findTables(`id,name,email\n${csv}\n`);
        expect(others).toEqual([]);
        expect(table?.rows.map((row) => row.map((cell) => cell?.text))).toEqual(
          rows.map(([id, name, email]) => [String(id), name, email]),
        );
      }),
    );
  });

  it('reads back every value of a JSON list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ id: fc.integer(), s: fc.string({ unit: 'grapheme' }) }), { minLength: 3 }),
        (objects) => {
          const [table] = findTables(`Look:\n${JSON.stringify(objects, null, 1)}`);
          expect(table?.rows.map((row) => row.map((cell) => cell?.text))).toEqual(
            objects.map(({ id, s }) => [String(id), s]),
          );
        },
      ),
    );
  });

  it('reads back every value of INSERT statements', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        const tuples = rows.map(
          ([id, name, email]) => `(${id}, '${name.replaceAll("'", "''")}', '${email.replaceAll("'", "''")}')`,
        );
        const [table] = findTables(`INSERT INTO people (id, name, email) VALUES\n${tuples.join(',\n')};`);
        expect(table?.rows.map((row) => row.map((cell) => cell?.text))).toEqual(
          rows.map(([id, name, email]) => [String(id), name, email]),
        );
      }),
    );
  });

  it.each([
    ['open quotes', '1,"a\n'],
    ['open lists', '[{"a":'],
    ['open statements', "INSERT INTO a VALUES ('x\n"],
    ['rows that are never judged a table', '63: 1,  # e\n'],
    ['header after header', 'id,name\n'],
    ['bars', '|a|b\n'],
    ['dashes', 'a | b\n---+---\n'],
  ])('comes back from a megabyte of %s', (_, piece) => {
    // No clock: a reader whose cost is quadratic needs longer for this than any test is given.
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(findTables(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});
