import type { Edit } from '@/lib/core/edit';
import type { Cell, Table } from '@/lib/shape/rows/table';

interface Slot {
  readonly start: number;
  readonly end: number;
}

/**
 * Edits for tables whose columns are aligned by spaces: a cell gets its place filled up to the column's width, and a
 * column that became too narrow is widened in every line. Null when the table isn't aligned.
 */
export function renderPadded(text: string, table: Table, written: ReadonlyMap<Cell, string>): Edit[] | null {
  const lines = linesOf(text, table);
  const rule = lines.find(({ start, end }) => /^[\s|+:-]+$/.test(text.slice(start, end)));
  if (!rule) return null;
  const bars = barsOf(text.slice(rule.start, rule.end));
  const aligned = lines.every(({ start, end }) =>
    bars.every((bar) => start + bar >= end || '|+'.includes(text.charAt(start + bar))),
  );
  if (!aligned || bars.length === 0) return null;

  const cells = [...written].sort(([a], [b]) => a.start - b.start);
  const growth = bars.concat(rule.end - rule.start).map(() => 0);
  const rows = lines.map((line) => slotsOf(line, bars));
  let next = 0;
  const contents = rows.map((slots) =>
    slots.map((slot, column) => {
      const hit = cells[next];
      if (!hit || hit[0].start < slot.start || hit[0].end > slot.end || hit[0].start >= slot.end) return null;
      next++;
      const [cell, value] = hit;
      const room = slot.end - slot.start - 2;
      growth[column] = Math.max(growth[column] ?? 0, value.length - Math.max(room, cell.end - cell.start));
      return { cell, value };
    }),
  );
  return rows.flatMap((slots, row) =>
    slots.flatMap((slot, column): Edit[] => {
      const content = contents[row]?.[column] ?? null;
      const more = growth[column] ?? 0;
      const isLast = column === slots.length - 1;
      if (content) return [{ ...slot, text: fill(text, slot, content, more, isLast) }];
      return more === 0 ? [] : widen(text, slot, more, isLast);
    }),
  );
}

function fill(
  text: string,
  slot: Slot,
  { cell, value }: { cell: Cell; value: string },
  more: number,
  last: boolean,
): string {
  const left = cell.start - slot.start;
  const right = slot.end - cell.end;
  const room = slot.end - slot.start + more;
  if (left > 1 && right <= 1) return `${value.padStart(room - right)}${' '.repeat(right)}`;
  const start = text.slice(slot.start, slot.start + Math.min(left, 1)) + value;
  // The last column of psql isn't filled up.
  return last && right === 0 ? start : start.padEnd(room);
}

/** Rules get longer by their own sign, other cells by spaces; what would end a line in spaces is left alone. */
function widen(text: string, slot: Slot, more: number, last: boolean): Edit[] {
  const raw = text.slice(slot.start, slot.end);
  if (raw.includes('-') && /^[\s:-]*$/.test(raw)) {
    const at = slot.start + raw.lastIndexOf('-');
    return [{ start: at, end: at, text: '-'.repeat(more) }];
  }
  if (last && !raw.endsWith(' ')) return [];
  const right = /^\s\s/.test(raw) && !/\s\s$/.test(raw);
  const at = right ? slot.start : slot.end;
  return [{ start: at, end: at, text: ' '.repeat(more) }];
}

function linesOf(text: string, { start, end }: Table): readonly Slot[] {
  const lines: Slot[] = [];
  for (let at = start; at <= end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 || newline > end ? end : newline;
    lines.push({ start: at, end: text.charAt(stop - 1) === '\r' ? stop - 1 : stop });
    at = stop + 1;
  }
  return lines;
}

function barsOf(rule: string): readonly number[] {
  return [...rule.matchAll(/[|+]/g)].map(({ index }) => index);
}

function slotsOf({ start, end }: Slot, bars: readonly number[]): readonly Slot[] {
  const edges = [start - 1, ...bars.map((bar) => Math.min(start + bar, end)), end];
  return edges.slice(1).map((edge, at) => ({ start: Math.min((edges[at] ?? 0) + 1, edge), end: edge }));
}
