import type { Finding } from '@/lib/core/finding';
import { lineHash } from '@/lib/core/line-hash';
import { isPlaceholder } from '@/lib/detectors/dummy';
import { isReserved } from '@/lib/detectors/reserved';
import type { Table } from '@/lib/shape/rows/table';

/** Columns that describe somebody or something of a customer's. */
const PERSONAL =
  /name|e?mail|phone|mobile|address|street|city|zip|postal|birth|dob|ssn|gender|salary|account|customer|client|user|patient|member|employee|card|iban|balance|amount|diagnos|passport|licen[cs]e|contact|\bip\b|ip_?addr/i;
/** Columns of measurements and of documentation. */
const AGGREGATE =
  /^(?:#|n|count|total|sum|avg|mean|median|min|max|p\d\d|std(?:dev)?|%|percent(?:age)?|ratio|rate|score|accuracy|precision|recall|f1|loss|ms|ns|us|sec(?:onds)?|ops?(?:\/s)?|mb\/?s?|kb|size|memory|cpu|time|duration|latency|throughput|speed(?:up)?|iterations?|runs?|version|benchmark|name|library|package|model|method|test|suite|language|year|month|quarter|week|day|date|category|region|metric|value|change|rank|average|[a-z]{1,12}[_ ](?:count|total|sum|avg|ms|pct|rate|mb|kb|ops))$/i;
const FIGURE = /^[-+]?[\d.,]+\s?(?:%|ms|s|ns|µs|us|kb|mb|gb|x|k|m)?$|^-?$/i;

const cells = ({ rows }: Table): string[] =>
  rows.flat().flatMap((cell) => (cell === null || cell.text === '' ? [] : [cell.text]));

/** One label and figures, or documentation: nothing in it belongs to somebody. */
function isAggregate({ columns, rows, format }: Table): boolean {
  // x,y or a,b over figures: a toy.
  if (columns.every((column) => column.length <= 2 && !/id/i.test(column))) return true;
  if (columns.every((column) => AGGREGATE.test(column.trim()))) {
    const figures = rows.flat().filter((cell) => cell !== null && FIGURE.test(cell.text)).length;
    return figures * 2 >= rows.length * (columns.length - 1);
  }
  // Tables in Markdown are how people explain; without a personal column they are no result set.
  return format === 'markdown' && !columns.some((column) => PERSONAL.test(column));
}

/** Rows that we made ourselves, or that anybody makes who knows which values are reserved. */
function isSynthetic(
  table: Table,
  text: string,
  findings: readonly Finding[],
  ledger: ReadonlySet<string>,
): boolean {
  const values = cells(table).filter((value) => !/^(?:true|false|null|\\N|t|f)$/i.test(value));
  if (values.every(isPlaceholder)) return true;
  if (table.rows.every((row) => released(row, text, ledger))) return true;
  const held = findings.some(
    ({ start, end, kind }) =>
      start < table.end && end > table.start && kind !== 'pii.person' && !kind.startsWith('log.'),
  );
  if (held) return false;
  return table.columns.some((_, column) => {
    const filled = table.rows.flatMap((row) => row[column]?.text ?? []).filter((value) => value !== '');
    return filled.length > 0 && filled.length * 2 >= table.rows.length && filled.every(isReserved);
  });
}

function released(row: Table['rows'][number], text: string, ledger: ReadonlySet<string>): boolean {
  const filled = row.filter((cell) => cell !== null);
  const first = filled.at(0);
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return true;
  const from = text.lastIndexOf('\n', first.start - 1) + 1;
  const newline = text.indexOf('\n', last.end);
  return text
    .slice(from, newline < 0 ? text.length : newline)
    .split('\n')
    .every((line) => ledger.has(lineHash(line)));
}

export interface HeldTable {
  readonly table: Table;
  /** Enough rows to be a result set; fewer can still be somebody's record. */
  readonly many: boolean;
}

/** The tables of a text that hold real data, as far as one can tell: everything that isn't evidently something else. */
export function heldTables(
  tables: readonly Table[],
  text: string,
  findings: readonly Finding[],
  ledger: ReadonlySet<string>,
): HeldTable[] {
  return tables
    .filter(({ columns, rows }) => columns.length >= 2 && rows.length > 0)
    .filter((table) => !isAggregate(table) && !isSynthetic(table, text, findings, ledger))
    .map((table) => ({ table, many: table.rows.length >= 3 }))
    .filter(({ table, many }) => many || table.columns.filter((column) => PERSONAL.test(column)).length >= 2);
}
