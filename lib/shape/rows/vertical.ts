import type { Lines } from './lines';
import { type Found, toTable, trimmedCell } from './recogniser';
import type { Cell } from './table';

/** `mysql> … \G` and `psql -x` write a field a line below a line that numbers the row. */
const MYSQL = /^\*{10,40} \d{1,9}\. row \*{10,40}$/;
const PSQL = /^-\[ RECORD \d{1,9} \]-*(?:\+-*)?$/;
const SEPARATORS = { mysql: ':', psql: '|' } as const;

/** Code units. */
const LONGEST_NAME = 128;

/** Rows that are written down a field a line. One is enough: nothing else looks like it. */
export function recogniseVertical(lines: Lines, line: number): Found | null {
  const first = lines.text.charAt(lines.start(line));
  const tool = first === '*' ? 'mysql' : first === '-' ? 'psql' : null;
  if (tool === null) return null;
  const isHead = (at: number): boolean => (tool === 'mysql' ? MYSQL : PSQL).test(lines.slice(at).trimEnd());
  if (!isHead(line)) return null;
  const columns = new Map<string, number>();
  const rows: (Cell | null)[][] = [];
  let next = line;
  let last = line;
  for (; next < lines.count; next++) {
    const start = lines.start(next);
    const end = lines.end(next);
    if (isHead(next)) {
      rows.push([]);
      last = next;
      continue;
    }
    const length = lines.text.slice(start, Math.min(end, start + LONGEST_NAME)).indexOf(SEPARATORS[tool]);
    if (length < 0) break;
    const sign = start + length;
    const name = lines.text.slice(start, sign).trim();
    if (name === '') break;
    if (!columns.has(name)) columns.set(name, columns.size);
    const cell = trimmedCell(lines.text, sign + 1, end);
    const row = rows.at(-1);
    if (row) row[columns.get(name) ?? 0] = cell.text === 'NULL' || cell.text === '' ? null : cell;
    last = next;
  }
  // Read once, even where it turns out to be nothing: else every row would be read to the end again.
  if (columns.size < 2) return { tables: [], next: last + 1 };
  const width = columns.size;
  const table = toTable({
    format: 'vertical',
    names: [...columns.keys()],
    width,
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
    start: lines.start(line),
    end: lines.end(last),
  });
  return { tables: [table], next: last + 1 };
}
