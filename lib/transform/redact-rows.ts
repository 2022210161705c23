import type { Edit } from '@/lib/core/edit';
import type { Table } from '@/lib/shape/rows/table';
import type { Vault } from '@/lib/vault/vault';

/** Carry no value of anybody's. */
const EMPTY = /^(?:|true|false|null|\\N|t|f|yes|no|y|n|-)$/i;
const BARE = /[\d.eE+-]/;

/**
 * Every cell becomes a placeholder named for its column, the same for the same value: joins and repetitions stay visible,
 * values don't. A bare number in JSON or SQL is put in quotes, so that the block still parses.
 */
export function redactRows(text: string, table: Table, vault: Vault): Edit[] {
  const quote =
    table.format === 'insert' ? "'" : table.format === 'json' || table.format === 'ndjson' ? '"' : '';
  return table.rows.flatMap((row) =>
    row.flatMap((cell, column): Edit[] => {
      if (cell === null || EMPTY.test(cell.text)) return [];
      const placeholder = vault.placeholderFor(table.columns[column] ?? 'VALUE', cell.text);
      const bare =
        quote !== '' && BARE.test(text.charAt(cell.start)) && !/["']/.test(text.charAt(cell.start - 1));
      return [{ start: cell.start, end: cell.end, text: bare ? quote + placeholder + quote : placeholder }];
    }),
  );
}
