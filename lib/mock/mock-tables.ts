import { applyEdits, type Edit } from '@/lib/core/edit';
import { findTables } from '@/lib/shape/rows/find-tables';
import type { Cell, Table } from '@/lib/shape/rows/table';
import { type Column, readColumns } from './column';
import { defectsOf } from './defects';
import { Pseudonyms } from './pseudonyms';
import { randomOf } from './random';
import { renderTable } from './render/render';
import type { MockReport } from './report';
import { type Sources, sourcesOf } from './sources';
import { synthesiser } from './synthesise';

export interface Mock {
  readonly edits: Edit[];
  readonly report: MockReport;
}

/**
 * More cells than this aren't mocked: the stock of synthetic values wears thin, and the search for unused ones grows faster
 * than the table (24,000 cells: 0.9 s, 48,000: 23 s). Whoever pastes that much gets placeholders.
 */
const CELLS = 30_000;

/** Seeds that are tried when the proof fails by chance, for example where two cells happen to read like a source value. */
const SEEDS = 3;

/**
 * Replaces the rows of every table in a text by synthetic ones of the same schema, constraints and failure shape; the
 * same original becomes the same synthetic value everywhere, also where the text around the tables mentions it.
 * @returns null when there is no table, when there are too many cells, or when a source value couldn't be
 * proved to be absent from the output
 */
export function mockTables(text: string, { seed }: { readonly seed: number }): Mock | null {
  const tables = findTables(text);
  if (tables.length === 0) return null;
  const cells = tables.reduce((sum, { rows, columns }) => sum + rows.length * columns.length, 0);
  if (cells > CELLS) return null;
  const columns = readColumns(tables);
  // Keys that are addresses or ids are data in the place of names; the header is kept, so they would cross.
  if (columns.some(({ name }) => name.includes('@') || /\d{5}/.test(name))) return null;
  const sources = sourcesOf(columns);
  for (let salt = 0; salt < SEEDS; salt++) {
    const mock = attempt(text, tables, columns, sources, seed + salt * 0x9e3779b1);
    if (mock) return mock;
  }
  return null;
}

function attempt(
  text: string,
  tables: readonly Table[],
  columns: readonly Column[],
  sources: Sources,
  seed: number,
): Mock | null {
  const pseudonyms = new Pseudonyms(seed, sources.all);
  const synthesise = synthesiser(columns, pseudonyms, randomOf(seed, 'calendar'));
  const bySource = new Map<string, string>();
  const edits: Edit[] = [];
  let first = 0;
  for (const table of tables) {
    const own = columns.slice(first, first + table.columns.length);
    first += table.columns.length;
    const values = new Map<Cell, string>();
    for (const row of table.rows) {
      row.forEach((cell, at) => {
        const column = own[at];
        if (!cell || !column) return;
        const value = synthesise(cell, column);
        if (value === cell.text) return;
        values.set(cell, value);
        note(bySource, cell.text.trim(), value.trim(), column);
      });
    }
    for (const value of new Set(values.values())) if (sources.all.isIn(value)) return null;
    edits.push(...renderTable(text, table, values));
  }
  const mentions = mentionEdits(text, tables, sources, bySource);
  edits.push(...mentions);

  const output = applyEdits(text, edits);
  if (!sources.distinctive.mentions(output).next().done) return null;
  const proof = {
    sourceValues: sources.all.size,
    checkedCharacters: output.length,
    mended: pseudonyms.mended,
    mentions: mentions.length,
  };
  return { edits, report: { ...describe(tables, columns), proof } };
}

/** Remembers what a value became, and for names what each of their words became. */
function note(bySource: Map<string, string>, source: string, made: string, { semantic }: Column): void {
  const keep = (from: string, to: string) => {
    if (!bySource.has(from.toLowerCase())) bySource.set(from.toLowerCase(), to);
  };
  keep(source, made);
  if (semantic === 'email')
    keep(source.slice(source.lastIndexOf('@') + 1), made.slice(made.lastIndexOf('@') + 1));
  if (semantic !== 'person') return;
  const words = made.split(/[\s,]+/);
  source.split(/[\s,]+/).forEach((word, at) => {
    keep(word, words[at] ?? made);
  });
}

function mentionEdits(
  text: string,
  tables: readonly Table[],
  { distinctive }: Sources,
  bySource: ReadonlyMap<string, string>,
): Edit[] {
  const edits: Edit[] = [];
  let table = 0;
  for (const { start, end, value } of distinctive.mentions(text)) {
    while ((tables[table]?.end ?? text.length) <= start) table++;
    const within = tables[table];
    const made = bySource.get(value);
    if (made !== undefined && !(within && within.start < end)) edits.push({ start, end, text: made });
  }
  return edits;
}

function describe(tables: readonly Table[], columns: readonly Column[]): Omit<MockReport, 'proof'> {
  return {
    tables: tables.map(({ format, name, rows }, index) => ({
      format,
      name,
      rows: rows.length,
      columns: columns
        .filter(({ table }) => table === index)
        .map(({ values: _values, table: _table, at: _at, ...report }) => report),
    })),
    defects: tables.flatMap((table, index) =>
      columns.filter((column) => column.table === index).flatMap((column) => defectsOf(table, column)),
    ),
  };
}
