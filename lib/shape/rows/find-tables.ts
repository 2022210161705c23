import { recogniseMysql, recognisePsql } from './console';
import { recogniseCopy } from './copy';
import { recogniseDelimited } from './delimited';
import { recogniseFixedWidth } from './fixed-width';
import { recogniseInsert } from './insert';
import { findJsonTables, recogniseNdjson } from './json';
import { type Lines, readLines } from './lines';
import { recogniseMarkdown } from './markdown';
import type { Recogniser } from './recogniser';
import type { Table } from './table';
import { recogniseVertical } from './vertical';

/** The surest first: a psql header would also pass for a row of cells between bars. */
const RECOGNISERS: readonly Recogniser[] = [
  recogniseCopy,
  recogniseVertical,
  recogniseInsert,
  recogniseMysql,
  recognisePsql,
  recogniseMarkdown,
  recogniseNdjson,
  recogniseDelimited,
  recogniseFixedWidth,
];

/**
 * Every block of rows in a text, in its order; blocks don't overlap. Linear in the text's length, never throws.
 * Offsets are UTF-16 code units of `text`.
 */
export const findTables = (text: string): Table[] => tablesIn(readLines(text));

/** The same for a text that is cut into lines already. */
export function tablesIn(lines: Lines): Table[] {
  const tables = findJsonTables(lines.text);
  for (let line = 0; line < lines.count; ) {
    const found = recognise(lines, line);
    if (found) tables.push(...found.tables);
    line = found?.next ?? line + 1;
  }
  tables.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return tables.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

function recognise(...[lines, line]: Parameters<Recogniser>): ReturnType<Recogniser> {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(lines, line);
    if (found) return found;
  }
  return null;
}
