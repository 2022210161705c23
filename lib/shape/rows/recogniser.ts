import type { Lines } from './lines';
import type { Cell, Table, TableFormat } from './table';

/** What a recogniser found, and the first line that it did not read. */
export interface Found {
  readonly tables: readonly Table[];
  readonly next: number;
}

/** Tries to read a block of rows that begins at a line. Cheap to refuse; never throws. */
export type Recogniser = (lines: Lines, line: number) => Found | null;

export const MIN_ROWS = 3;

export type Row = readonly (Cell | null)[];

interface Draft {
  readonly format: TableFormat;
  readonly name?: string | null;
  /** The header's cells as they stand; without one the columns get numbers. */
  readonly names: readonly string[] | null;
  readonly width: number;
  readonly rows: readonly Row[];
  readonly start: number;
  readonly end: number;
}

/** Brings every row to the table's width; a header's empty or missing names get numbers. */
export function toTable({ format, name = null, names, width, rows, start, end }: Draft): Table {
  return {
    format,
    name,
    start,
    end,
    header: names !== null,
    columns: Array.from({ length: width }, (_, at) => names?.[at] || `column_${at + 1}`),
    rows: rows.map((row) =>
      row.length === width ? row : Array.from({ length: width }, (_, at) => row[at] ?? null),
    ),
  };
}

/** The cell between two offsets without the spaces around it; an empty one keeps its place. */
export function trimmedCell(text: string, start: number, end: number): Cell {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to, text: text.slice(from, to) };
}

const isBlank = (code: number) => code === 32 || code === 9;
