import { readTuple, skipBlank, type Tuple } from './insert-values';
import { firstOf, type Lines } from './lines';
import { type Found, toTable } from './recogniser';
import type { Table } from './table';

const MIN_ROWS = 2;
const START = /^\s*(?:INSERT|REPLACE)\s/i;
const NAME = '(?:[`"\\[]?[\\w$-]{1,128}[`"\\]]?\\.){0,2}[`"\\[]?[\\w$-]{1,128}[`"\\]]?';
const HEAD = new RegExp(
  `\\s*(?:INSERT|REPLACE)\\s+(?:IGNORE\\s+)?INTO\\s+(${NAME})\\s*(?:\\(([^()']{1,8000})\\)\\s*)?VALUES?\\s*(?=\\()`,
  'iy',
);

/** Makes a letter of ASCII small. */
const SMALL = 32;
const opensStatement = (code: number): boolean => code === 105 || code === 114;

interface Statement {
  readonly name: string;
  readonly columns: readonly string[] | null;
  readonly rows: readonly Tuple[];
  readonly start: number;
  readonly end: number;
}

/** INSERT statements that follow one another; those into the same columns of the same table become one. */
export function recogniseInsert(lines: Lines, line: number): Found | null {
  if (!opensStatement(lines.text.charCodeAt(firstOf(lines, line)) | SMALL)) return null;
  if (!START.test(lines.slice(line).slice(0, 200))) return null;
  const statements: Statement[] = [];
  let at = lines.start(line);
  for (let read = readStatement(lines.text, at); read; read = readStatement(lines.text, at)) {
    statements.push(read);
    at = skipBlank(lines.text, read.end);
  }
  const last = statements.at(-1);
  if (!last || statements.reduce((sum, { rows }) => sum + rows.length, 0) < MIN_ROWS) return null;
  return { tables: merge(statements).map(tableOf), next: lines.at(Math.max(0, last.end - 1)) + 1 };
}

function readStatement(text: string, start: number): Statement | null {
  HEAD.lastIndex = start;
  const head = HEAD.exec(text);
  if (!head?.[1]) return null;
  const rows: Tuple[] = [];
  let end = HEAD.lastIndex;
  for (let at = end; ; ) {
    const tuple = readTuple(text, at);
    if (!tuple) break;
    rows.push(tuple);
    end = tuple.end;
    at = skipBlank(text, end);
    if (text.charAt(at) !== ',') {
      if (text.charAt(at) === ';') end = at + 1;
      break;
    }
    at = skipBlank(text, at + 1);
  }
  if (rows.length === 0) return null;
  const begin = start + (head[0].length - head[0].trimStart().length);
  return {
    name: unquote(head[1]),
    columns: head[2]?.split(',').map(unquote) ?? null,
    rows,
    start: begin,
    end,
  };
}

const unquote = (name: string): string => name.replace(/[`"[\]]/g, '').trim();

function merge(statements: readonly Statement[]): readonly Statement[] {
  const merged: Statement[] = [];
  for (const statement of statements) {
    const before = merged.at(-1);
    const same =
      before && before.name === statement.name && before.columns?.join() === statement.columns?.join();
    if (same)
      merged[merged.length - 1] = {
        ...before,
        rows: [...before.rows, ...statement.rows],
        end: statement.end,
      };
    else merged.push(statement);
  }
  return merged;
}

function tableOf({ name, columns, rows, start, end }: Statement): Table {
  const width = Math.max(columns?.length ?? 0, ...rows.map(({ cells }) => cells.length));
  return toTable({
    format: 'insert',
    name,
    names: columns,
    width,
    rows: rows.map(({ cells }) => cells),
    start,
    end,
  });
}
