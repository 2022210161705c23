import type { Lines } from './lines';
import { type Found, MIN_ROWS, type Row, toTable, trimmedCell } from './recogniser';
import type { Cell } from './table';

const RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/** A Markdown table: a header, a rule with as many cells, rows. `\|` doesn't separate. */
export function recogniseMarkdown(lines: Lines, line: number): Found | null {
  if (lines.delimiters(line, '|') === 0 || lines.delimiters(line + 1, '|') === 0) return null;
  if (!lines.text.startsWith('-', firstOf(lines, line + 1)) || !RULE.test(lines.slice(line + 1))) return null;
  const names = cut(lines, line).map((cell) => cell.text);
  const width = cut(lines, line + 1).length;
  if (width < 2 || names.length !== width) return null;
  const rows: Row[] = [];
  let next = line + 2;
  for (; next < lines.count && lines.delimiters(next, '|') > 0; next++) {
    const row = cut(lines, next);
    const last = row[width - 1];
    const end = row.at(-1)?.end;
    if (row.length > width && last && end !== undefined) {
      rows.push([...row.slice(0, width - 1), { ...last, end, text: lines.text.slice(last.start, end) }]);
    } else rows.push(row);
  }
  if (rows.length < MIN_ROWS) return null;
  const table = toTable({
    format: 'markdown',
    names,
    width,
    rows,
    start: lines.start(line),
    end: lines.end(next - 1),
  });
  return { tables: [table], next };
}

/** Offset of the first character that is neither blank, bar nor colon. */
function firstOf(lines: Lines, line: number): number {
  let at = lines.start(line);
  while (at < lines.end(line) && ' \t|:'.includes(lines.text.charAt(at))) at++;
  return at;
}

function cut(lines: Lines, line: number): readonly Cell[] {
  const { text } = lines;
  const outer = trimmedCell(text, lines.start(line), lines.end(line));
  const cells: Cell[] = [];
  let from = outer.text.startsWith('|') ? outer.start + 1 : outer.start;
  for (let at = from; at < outer.end; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '|') {
      cells.push(unescaped(trimmedCell(text, from, at)));
      from = at + 1;
    }
  }
  if (from < outer.end) cells.push(unescaped(trimmedCell(text, from, outer.end)));
  return cells;
}

const unescaped = (cell: Cell): Cell =>
  cell.text.includes('\\|') ? { ...cell, text: cell.text.replaceAll('\\|', '|') } : cell;
