import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/edit';
import { mockTables } from '@/lib/mock/mock-tables';
import { findTables } from '@/lib/shape/rows/find-tables';

const WORD = fc.stringMatching(/^[A-Z][a-z]{5,9}$/);
const ROW = fc.record({
  id: fc.integer({ min: 10_000, max: 999_999 }),
  name: fc.tuple(WORD, WORD).map((words) => words.join(' ')),
  email: fc
    .tuple(fc.stringMatching(/^[a-z]{5,9}$/), fc.stringMatching(/^[a-z]{5,9}$/))
    .map(([a, b]) => `${a}@${b}.io`),
  note: fc.option(fc.stringMatching(/^[A-Za-z]{6,9}(?: [a-z,'"]{3,9}){0,3}$/)),
  amount: fc.integer({ min: 100_000, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  day: fc
    .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
});
type Row = typeof ROW extends fc.Arbitrary<infer T> ? T : never;
const ROWS = fc.array(ROW, { minLength: 3, maxLength: 12 });
const KEYS = ['id', 'name', 'email', 'note', 'amount', 'day'] as const;

const csv = (value: Row[keyof Row]) =>
  value === null ? '' : /[",]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`;
const sql = (value: Row[keyof Row]) =>
  value === null ? 'NULL' : typeof value === 'number' ? `${value}` : `'${value.replaceAll("'", "''")}'`;

const WRITERS = {
  csv: (rows: readonly Row[]) =>
    [KEYS.join(','), ...rows.map((row) => KEYS.map((key) => csv(row[key])).join(','))].join('\n'),
  json: (rows: readonly Row[]) => JSON.stringify(rows, null, 2),
  ndjson: (rows: readonly Row[]) => rows.map((row) => JSON.stringify(row)).join('\n'),
  insert: (rows: readonly Row[]) =>
    `INSERT INTO t (${KEYS.join(', ')}) VALUES\n${rows.map((row) => `(${KEYS.map((key) => sql(row[key])).join(', ')})`).join(',\n')};`,
  markdown: (rows: readonly Row[]) =>
    [
      KEYS.join(' | '),
      KEYS.map(() => '---').join(' | '),
      ...rows.map((row) => KEYS.map((key) => row[key] ?? '').join(' | ')),
    ]
      .map((line) => `| ${line} |`)
      .join('\n'),
};
const FORMAT = fc.constantFrom(...(Object.keys(WRITERS) as (keyof typeof WRITERS)[]));

describe('mockTables', () => {
  it('lets no value of a sensitive column through, in any notation', () => {
    fc.assert(
      fc.property(ROWS, FORMAT, fc.nat(), (rows, format, seed) => {
        const text = `Question\n\n${WRITERS[format](rows)}\n`;
        const mock = mockTables(text, { seed });
        expect(mock).not.toBeNull();
        const output = applyEdits(text, mock?.edits ?? []).toLowerCase();
        for (const row of rows) {
          for (const value of [row.name, ...row.name.split(' '), row.email, row.note, row.amount, row.day]) {
            if (value) expect(output).not.toContain(value.toLowerCase());
          }
          expect(output).not.toMatch(new RegExp(`\\b${row.id}\\b`));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the tables: format, columns, rows, empty cells, equal and different values', () => {
    fc.assert(
      fc.property(ROWS, FORMAT, fc.nat(), (rows, format, seed) => {
        const text = WRITERS[format](rows);
        const [before] = findTables(text);
        const [after] = findTables(applyEdits(text, mockTables(text, { seed })?.edits ?? []));
        expect(after?.format).toBe(before?.format);
        expect(after?.columns).toEqual(before?.columns);
        const pattern = (table: typeof before) =>
          table?.columns.map((_, at) => {
            const seen = new Map<string, number>();
            return table.rows.map((row) => {
              const value = row[at]?.text ?? '';
              if (value === '') return -1;
              if (!seen.has(value)) seen.set(value, seen.size);
              return seen.get(value);
            });
          });
        expect(pattern(after)).toEqual(pattern(before));
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same output for the same seed, and edits that fit the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(ROWS.map(WRITERS.csv), ROWS.map(WRITERS.insert), fc.string({ unit: 'binary' })),
        fc.nat(),
        (text, seed) => {
          const mock = mockTables(text, { seed });
          expect(mockTables(text, { seed })).toEqual(mock);
          expect(() => applyEdits(text, mock?.edits ?? [])).not.toThrow();
        },
      ),
    );
  });
});
