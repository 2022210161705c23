import type { Edit } from '@/lib/core/edit';
import type { Cell, Table } from '@/lib/shape/rows/table';
import { escapeFor } from './escape';
import { renderPadded } from './padded';

/** The edits that put values into the places of cells, in the table's own notation. Cells without a new value stay. */
export function renderTable(text: string, table: Table, values: ReadonlyMap<Cell, string>): Edit[] {
  const escape = escapeFor(table);
  const written = new Map([...values].map(([cell, value]) => [cell, escape(value, cell, text)] as const));
  if (table.format === 'psql' || table.format === 'mysql' || table.format === 'markdown') {
    const padded = renderPadded(text, table, written);
    if (padded) return padded;
  }
  return [...written].map(([{ start, end }, value]) => ({ start, end, text: value }));
}
