import { literalOf } from '@/lib/shape/rows/literal';
import type { Table } from '@/lib/shape/rows/table';
import type { Column } from './column';
import type { Defect } from './report';

type Kind = Defect['kind'];

/** Times the median from which a number counts as an outlier. */
const FAR_OUT = 20;

/** The failure shape of a column: which rows have something that the others haven't. The mock leaves it where it is. */
export function defectsOf(table: Table, column: Column): readonly Defect[] {
  const rows = new Map<Kind, number[]>();
  const seen = new Map<string, number>();
  const mostlyUnique = column.values.length > 2 && column.distinct >= column.values.length * 0.8;
  const median = medianOf(column.values);
  const note = (kind: Kind, row: number) => {
    const list = rows.get(kind);
    if (list) list.push(row);
    else rows.set(kind, [row]);
  };
  table.rows.forEach((cells, row) => {
    const cell = cells[column.at];
    if (!cell) return note('null', row);
    const value = cell.text.trim();
    if (value === '') return note('empty', row);
    if (mostlyUnique && seen.has(value)) note('duplicate', row);
    seen.set(value, row);
    if (value !== cell.text) note('spaces', row);
    if (/[^\x00-\x7f]/.test(value)) note('not-ascii', row);
    if (column.type !== 'text' && isOdd(value, column.type)) note('odd-format', row);
    if (/^-\d/.test(value)) note('negative', row);
    if (median > 0 && Math.abs(Number(value)) > median * FAR_OUT) note('outlier', row);
  });
  return [...rows].map(([kind, list]) => ({ table: column.table, column: column.at, kind, rows: list }));
}

function isOdd(value: string, type: Column['type']): boolean {
  const own = literalOf(value);
  return own !== type && own !== 'empty' && !(type === 'decimal' && own === 'int');
}

function medianOf(values: readonly string[]): number {
  const sorted = values.map((value) => Math.abs(Number(value))).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
