import type { Finding, Span } from '@/lib/core/finding';
import { overlapping } from '@/lib/core/sorted-spans';
import { isPlaceholder } from '@/lib/detectors/dummy';
import { isReserved } from '@/lib/detectors/reserved';
import type { Table } from '@/lib/shape/rows/table';
import { natureOf, PERSONAL, type TableNature } from './table-nature';

const cells = ({ rows }: Table): string[] =>
  rows.flat().flatMap((cell) => (cell === null || cell.text === '' ? [] : [cell.text]));

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

export interface Sorted {
  /** The tables that hold real data, as far as one can tell: everything that isn't evidently something else. */
  readonly held: readonly HeldTable[];
  /** Rows that were made up: who is named in them is nobody. */
  readonly synthetic: readonly Table[];
  /** What the others show. */
  readonly natures: ReadonlySet<TableNature>;
}

/** @param findings sorted, apart */
export function sortTables(
  tables: readonly Table[],
  findings: readonly Finding[],
  isReleased: (span: Span) => boolean,
): Sorted {
  const natures = new Set<TableNature>();
  const synthetic: Table[] = [];
  const held: HeldTable[] = [];
  for (const table of tables) {
    if (table.columns.length < 2 || table.rows.length === 0) continue;
    const nature = natureOf(table);
    const many = table.rows.length >= 3;
    if (nature !== 'data') natures.add(nature);
    else if (isSynthetic(table, findings, isReleased)) synthetic.push(table);
    else if (many || table.columns.filter((column) => PERSONAL.test(column)).length >= 2)
      held.push({ table, many });
  }
  return { held, synthetic, natures };
}
