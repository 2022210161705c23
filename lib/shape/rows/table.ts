import type { Span } from '@/lib/core/finding';

/** How rows can be written down. */
export type TableFormat =
  | 'csv'
  | 'tsv'
  | 'json'
  | 'ndjson'
  | 'psql'
  | 'mysql'
  | 'markdown'
  | 'insert'
  | 'fixed'
  | 'vertical';

/** One value. The span covers its raw text (quotes and padding excluded where the format allows to edit in place). */
export interface Cell extends Span {
  /** Decoded: unquoted, unescaped, trimmed of a table's padding. */
  readonly text: string;
}

/** Rows found inside a text. The span covers the whole block, header included. */
export interface Table extends Span {
  readonly format: TableFormat;
  /** The name that the text gives (INSERT INTO orders …), else null. */
  readonly name: string | null;
  /** From the header, else `column_1` … */
  readonly columns: readonly string[];
  readonly header: boolean;
  /** One array per row, as long as `columns`; null is a SQL or JSON null, or a cell that a ragged row lacks. */
  readonly rows: readonly (readonly (Cell | null)[])[];
}
