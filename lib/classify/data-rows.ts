import type { Finding, Span } from '@/lib/core/finding';
import { overlapping } from '@/lib/core/sorted-spans';
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
  findings: readonly Finding[],
  isReleased: (span: Span) => boolean,
): boolean {
  const values = cells(table).filter((value) => !/^(?:true|false|null|\\N|t|f)$/i.test(value));
  if (values.every(isPlaceholder) || table.rows.every((row) => isReleased(extent(row)))) return true;
  const real = overlapping(findings, table).some(
    ({ kind }) => kind !== 'pii.person' && !kind.startsWith('log.'),
  );
  if (real) return false;
  return table.columns.some((_, column) => {
    const filled = table.rows.flatMap((row) => row[column]?.text ?? []).filter((value) => value !== '');
    return filled.length > 0 && filled.length * 2 >= table.rows.length && filled.every(isReserved);
  });
}

/** From a row's first cell to its last one. */
function extent(row: Table['rows'][number]): Span {
  const filled = row.filter((cell) => cell !== null);
  return { start: filled.at(0)?.start ?? 0, end: filled.at(-1)?.end ?? 0 };
}

export interface HeldTable {
  readonly table: Table;
  /** Enough rows to be a result set; fewer can still be somebody's record. */
  readonly many: boolean;
}

/**
 * The tables of a text that hold real data, as far as one can tell: everything that isn't evidently something else.
 * @param findings sorted, apart
 */
export function heldTables(
  tables: readonly Table[],
  findings: readonly Finding[],
  isReleased: (span: Span) => boolean,
): HeldTable[] {
  return tables
    .filter(({ columns, rows }) => columns.length >= 2 && rows.length > 0)
    .filter((table) => !isAggregate(table) && !isSynthetic(table, findings, isReleased))
    .map((table) => ({ table, many: table.rows.length >= 3 }))
    .filter(({ table, many }) => many || table.columns.filter((column) => PERSONAL.test(column)).length >= 2);
}
