import { isHeader, isKnownColumn, wordsOf } from './column-names';
import { type DelimitedRecord, readRecord } from './delimited-record';
import { DELIMITERS, type Delimiter, firstOf, type Lines } from './lines';
import { commonLiteral, literalOf } from './literal';
import { type Found, MIN_ROWS, toTable } from './recogniser';
import type { Cell } from './table';

/** Rows of another width that a block survives when it goes on as before: the defects that somebody is looking for. */
const RAGGED_RUN = 2;
/** Records by which a block is judged. Few, because each line that could begin a block pays for them. */
const SAMPLE = 10;
/** No row begins so: closing brackets, comments, decorators, list items of code. */
const NOT_A_ROW: ReadonlySet<number> = new Set(Array.from(")]}*/@&'`.|", (sign) => sign.charCodeAt(0)));

/** CSV with `,` `;` or `|`, and tab-separated cells as spreadsheets paste them. */
export function recogniseDelimited(lines: Lines, line: number): Found | null {
  if (NOT_A_ROW.has(lines.text.charCodeAt(firstOf(lines, line)))) return null;
  for (const delimiter of DELIMITERS) {
    if (!mayBegin(lines, line, delimiter)) continue;
    const found = readBlock(lines, line, delimiter);
    if (found) return found;
  }
  return null;
}

/** Compares the counts of delimiters, which needs no look at the text: two of the next three lines have as many. */
function mayBegin(lines: Lines, line: number, delimiter: Delimiter): boolean {
  const count = lines.delimiters(line, delimiter);
  if (count === 0 || lines.delimiters(line + 1, delimiter) === 0) return false;
  // An empty last cell opens no block: most lines of code end so.
  if (lines.text.charAt(lines.end(line) - 1) === delimiter) return false;
  let agreeing = lines.quoted(line) ? 2 : 0;
  for (let next = line + 1; next <= line + 3 && agreeing < 2; next++) {
    // Behind a quote the counts mean nothing, and the value may go on over the next lines.
    if (lines.quoted(next)) agreeing = 2;
    else if (lines.delimiters(next, delimiter) === count) agreeing++;
  }
  return agreeing >= 2 && lines.text.charAt(lines.start(line)) !== delimiter;
}

function readBlock(lines: Lines, line: number, delimiter: Delimiter): Found | null {
  const { text } = lines;
  const endOfLine = (offset: number) => lines.end(lines.at(offset));
  const read = (at: number) => readRecord(text, lines.start(at), lines.end(at), delimiter, endOfLine);

  const first = read(line);
  const width = first.cells.length;
  if (width < 2 || first.code || first.cells.at(-1)?.text === '' || first.end > lines.end(line)) return null;

  const records: DelimitedRecord[] = [first];
  let ragged: DelimitedRecord[] = [];
  let next = line + 1;
  for (let at = next; at < lines.count && lines.delimiters(at, delimiter) > 0; ) {
    const record = read(at);
    if (record.code) break;
    at = record.end > lines.end(at) ? lines.at(record.end) + 1 : at + 1;
    if (record.cells.length === width) {
      records.push(...ragged, record);
      ragged = [];
      next = at;
      if (records.length === SAMPLE && judge(text, records, delimiter) === null) return null;
    } else {
      ragged.push(record);
      if (ragged.length > RAGGED_RUN) break;
    }
  }
  if (records.length < MIN_ROWS) return null;

  const header = judge(text, records, delimiter);
  if (header === null) return null;
  const rows = records.slice(header ? 1 : 0).map(({ cells }) => fold(text, cells, width));
  if (rows.length < MIN_ROWS) return null;
  const table = toTable({
    format: delimiter === '\t' ? 'tsv' : 'csv',
    names: header ? first.cells.map((cell) => cell.text.trim()) : null,
    width,
    rows,
    start: lines.start(line),
    end: records.at(-1)?.end ?? first.end,
  });
  return { tables: [table], next };
}

/** True: rows under a header; false: rows without one; null: not rows at all. */
function judge(text: string, records: readonly DelimitedRecord[], delimiter: Delimiter): boolean | null {
  const [first, ...rest] = records.slice(0, SAMPLE);
  if (!first) return null;
  const names = first.cells.map((cell) => cell.text.trim());
  const spaced = first.cells.every((cell, at) => at === 0 || /["\s]/.test(text.charAt(cell.start - 1)));
  const columnTypes = names.map((_, at) => commonLiteral(rest.map(({ cells }) => cells[at]?.text ?? '')));
  const typed = columnTypes.filter((type) => type !== 'text' && type !== 'empty');

  if (isHeader(names) && !names.some((name) => literalOf(name) !== 'text')) {
    const terse = names.every((name) => wordsOf(name).length <= 3);
    if (typed.length > 0 && (!spaced || (terse && (names.length > 2 || names.some(isKnownColumn)))))
      return true;
    const known = names.filter(isKnownColumn).length;
    if (delimiter === '\t' || first.cells.some((cell) => text.charAt(cell.start - 1) === '"'))
      return known > 0 ? true : null;
    return !spaced && known * 2 >= names.length ? true : null;
  }
  // Log lines with a comma before the milliseconds: 2024-01-01 10:00:00,123 INFO
  if (literalOf(names[0] ?? '') === 'timestamp' && /^\d{3}\s/.test(names[1] ?? '')) return null;
  const own = names.map(literalOf);
  const agreeing = own.filter((type, at) => type === columnTypes[at] && type !== 'text' && type !== 'empty');
  const kinds = new Set(columnTypes.filter((type) => type !== 'empty'));
  const loose = spaced && delimiter !== '\t';
  return !loose && names.length > 2 && agreeing.length > 0 && kinds.size > 1 ? false : null;
}

/** What a ragged row has too much belongs to its last cell, so that no value is left outside the table. */
function fold(text: string, cells: readonly Cell[], width: number): readonly (Cell | null)[] {
  const last = cells[width - 1];
  const end = cells[cells.length - 1]?.end;
  if (cells.length <= width || !last || end === undefined) return cells;
  return [...cells.slice(0, width - 1), { start: last.start, end, text: text.slice(last.start, end) }];
}
