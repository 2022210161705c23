import type { Cell, Table } from '@/lib/shape/rows/table';

/** Writes a value into a cell's place so that it reads back as this value. */
export type Escape = (value: string, cell: Cell, text: string) => string;

const quoted = (cell: Cell, text: string, quote: string) =>
  text.charAt(cell.start - 1) === quote && text.charAt(cell.end) === quote;

const csv: Escape = (value, cell, text) => {
  if (quoted(cell, text, '"')) return value.replaceAll('"', '""');
  const raw = text.slice(cell.start, cell.end);
  const gained = /[",;|\t\r\n]/.exec(value)?.[0];
  return gained === undefined || raw.includes(gained) ? value : `"${value.replaceAll('"', '""')}"`;
};

const tsv: Escape = (value, cell, text) =>
  quoted(cell, text, '"')
    ? value.replaceAll('"', '""')
    : value.replace(/[\\\t\n\r]/g, (char) => (text.slice(cell.start, cell.end).includes(char) ? char : ' '));

/** COPY escapes with a backslash. */
const copy: Escape = (value) =>
  value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');

const json: Escape = (value, cell, text) =>
  quoted(cell, text, '"') ? JSON.stringify(value).slice(1, -1) : value;

/** A backslash is dropped: whether it escapes depends on the database. */
const insert: Escape = (value, cell, text) =>
  quoted(cell, text, "'") ? value.replaceAll("'", "''").replaceAll('\\', '/') : value;

const markdown: Escape = (value) => value.replace(/\\?\|/g, '\\|').replace(/[\r\n]+/g, ' ');
/** Kept as wide as it was where it can be: spaces are what keeps these columns apart. */
const fixed: Escape = (value, cell) => value.replace(/\s+/g, ' ').padEnd(cell.end - cell.start);
const vertical: Escape = (value) => value.replace(/\s+/g, ' ');
const console: Escape = (value) => value.replace(/[|\r\n]/g, ' ');

export function escapeFor({ format, name }: Table): Escape {
  if (format === 'tsv') return name === null ? tsv : copy;
  return { csv, json, ndjson: json, insert, markdown, psql: console, mysql: console, fixed, vertical }[
    format
  ];
}
