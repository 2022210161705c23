import type { Cell } from '@/lib/shape/rows/table';
import { dayOf, isDayFirst, reschedule } from './calendar';
import type { Column } from './column';
import { generate } from './generators';
import { commonPrefix } from './generators/codes';
import type { Setting } from './generators/generator';
import { rangesOf } from './generators/numbers';
import { staysItself } from './keep';
import type { Pseudonyms } from './pseudonyms';
import type { Random } from './random';
import { retell } from './reshape';

export type Synthesise = (cell: Cell, column: Column) => string;

/** A JSON object or list in a cell, and its pieces: strings (a colon behind makes them keys) and numbers. */
const NESTED = /^(?:\{[\s\S]*\}|\[[\s\S]*\])$/;
const PIECE = /"((?:[^"\\]|\\.)*)"(\s*:)?|-?\d+(?:\.\d+)?/g;

/** Gives the synthetic text for a cell: by the generator of its column's meaning, between the spaces that stood around. */
export function synthesiser(columns: readonly Column[], pseudonyms: Pseudonyms, random: Random): Synthesise {
  const dayFirst = new Map(columns.map((column) => [column, isDayFirst(column.values)]));
  const days = reschedule(daysOf(dayFirst), random);
  const settings = new Map(
    columns.map((column): [Column, Setting] => [
      column,
      {
        pseudonyms,
        columnName: column.name,
        ranges: rangesOf(column.values),
        prefix: commonPrefix(column.values),
        dayFirst: dayFirst.get(column) === true,
        days,
      },
    ]),
  );

  return ({ text }, column) => {
    const value = text.trim();
    const setting = settings.get(column);
    if (!setting || column.decision === 'kept' || staysItself(value)) return text;
    const made = NESTED.test(value) ? nested(value, pseudonyms) : generate(column.semantic, value, setting);
    const from = text.indexOf(value);
    return text.slice(0, from) + made + text.slice(from + value.length);
  };
}

function daysOf(columns: ReadonlyMap<Column, boolean>): ReadonlySet<number> {
  const days = new Set<number>();
  for (const [{ semantic, values }, dayFirst] of columns) {
    if (semantic !== 'date' && semantic !== 'timestamp') continue;
    for (const value of values) {
      const day = dayOf(value, dayFirst);
      if (day !== null) days.add(day);
    }
  }
  return days;
}

/** Keeps the keys and the structure, so that it still parses. */
const nested = (value: string, pseudonyms: Pseudonyms): string =>
  pseudonyms.of('nested', value, (random) =>
    value.replace(PIECE, (whole, inner?: string, colon?: string) => {
      if (colon !== undefined) return whole;
      return inner === undefined
        ? retell(whole, random)
        : `"${inner.includes('\\') ? '' : retell(inner, random)}"`;
    }),
  );
