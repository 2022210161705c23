import type { Table } from '@/lib/shape/rows/table';
import { mayKeep } from './keep';
import type { ColumnReport, Decision } from './report';
import { semanticOf } from './semantic';

/** A column with what was inferred about it and what will be done. */
export interface Column extends ColumnReport {
  readonly table: number;
  readonly at: number;
  readonly decision: Decision;
  /** Filled values without the spaces around them, in their order. */
  readonly values: readonly string[];
}

export function readColumns(tables: readonly Table[]): readonly Column[] {
  const columns = tables.flatMap((table, index) =>
    table.columns.map((name, at) => readColumn(table, index, name, at)),
  );
  // Keys are kept only when all of them may be: a key that changed in one table and stayed in another joins nothing.
  const keys = columns.filter(({ semantic, type }) => semantic === 'identifier' && type === 'int');
  if (keys.every(({ decision }) => decision === 'kept')) return columns;
  return columns.map((column) => (keys.includes(column) ? { ...column, decision: 'synthesised' } : column));
}

function readColumn(table: Table, index: number, name: string, at: number): Column {
  const cells = table.rows.map((row) => row[at] ?? null);
  const values = cells.flatMap((cell) => (cell && cell.text.trim() !== '' ? cell.text.trim() : []));
  const { type, semantic } = semanticOf(name, values);
  const distinct = new Set(values).size;
  const lengths = values.map((value) => value.length);
  return {
    table: index,
    at,
    name,
    type,
    semantic,
    decision: mayKeep(name, semantic, values) ? 'kept' : 'synthesised',
    rows: cells.length,
    nulls: cells.filter((cell) => cell === null).length,
    empty: cells.filter((cell) => cell?.text.trim() === '').length,
    distinct,
    unique: values.length > 1 && distinct === values.length,
    length: lengths.reduce<readonly [number, number]>(
      ([low, high], length) => [Math.min(low, length), Math.max(high, length)],
      [lengths[0] ?? 0, lengths[0] ?? 0],
    ),
    values,
  };
}
