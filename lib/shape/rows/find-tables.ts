import { once } from '@/lib/core/once';
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

/**
 * The surest first: a psql header would also pass for a row of cells between bars. Some know by a line's first character that
 * they have no business there.
 */
const RECOGNISERS: readonly (readonly [recogniser: Recogniser, opens?: string])[] = [
  [recogniseCopy, 'Cc'],
  [recogniseVertical, '*-'],
  [recogniseInsert],
  [recogniseMysql, '+'],
  [recognisePsql],
  [recogniseMarkdown],
  [recogniseNdjson, '{'],
  [recogniseDelimited],
  [recogniseFixedWidth],
];

const ASCII = 128;

/** Those to be asked about a line that begins with a character of ASCII, by its code; the last ones about any other line. */
const asked = once((): readonly (readonly Recogniser[])[] =>
  Array.from({ length: ASCII + 1 }, (_, code) =>
    RECOGNISERS.flatMap(([recogniser, opens]) =>
      opens === undefined || (code < ASCII && opens.includes(String.fromCharCode(code))) ? [recogniser] : [],
    ),
  ),
);

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
  const first = lines.text.charCodeAt(lines.start(line));
  for (const recogniser of asked()[first < ASCII ? first : ASCII] as readonly Recogniser[]) {
    const found = recogniser(lines, line);
    if (found) return found;
  }
  return null;
}
