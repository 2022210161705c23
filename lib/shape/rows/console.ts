import type { Lines } from './lines';
import { type Found, MIN_ROWS, type Row, toTable, trimmedCell } from './recogniser';
import type { Cell } from './table';

const PSQL_RULE = /^-+(?:\+-+)+$/;
const MYSQL_RULE = /^\+(?:-+\+){2,}$/;

/** What psql prints: a header, a rule of `-` and `+`, rows. */
export function recognisePsql(lines: Lines, line: number): Found | null {
  if (lines.delimiters(line, '|') === 0) return null;
  const { text } = lines;
  const ruleStart = lines.start(line + 1);
  if (text.charAt(ruleStart) !== '-' || line + 1 >= lines.count) return null;
  const rule = lines.slice(line + 1).trimEnd();
  if (!PSQL_RULE.test(rule)) return null;
  const bars = barsOf(rule);
  const header = cut(lines, line, bars);
  if (!header) return null;
  const rows: Row[] = [];
  let next = line + 2;
  for (; next < lines.count && lines.delimiters(next, '|') > 0; next++) {
    const row = cut(lines, next, bars);
    if (!row) break;
    rows.push(row);
  }
  return finish('psql', lines, line, next - 1, next, header, rows);
}

/** What mysql prints: rules of `+---+` above, below the header and at the end. */
export function recogniseMysql(lines: Lines, line: number): Found | null {
  if (lines.text.charAt(lines.start(line)) !== '+') return null;
  const rule = lines.slice(line).trimEnd();
  if (!MYSQL_RULE.test(rule) || lines.slice(line + 2).trimEnd() !== rule) return null;
  const bars = barsOf(rule);
  const header = cut(lines, line + 1, bars)?.slice(1, -1);
  if (!header) return null;
  const rows: Row[] = [];
  let next = line + 3;
  for (; next < lines.count && lines.text.charAt(lines.start(next)) === '|'; next++) {
    const row = cut(lines, next, bars)?.slice(1, -1);
    if (!row) break;
    rows.push(row.map((cell) => (cell.text === 'NULL' ? null : cell)));
  }
  const last = lines.slice(next).trimEnd() === rule ? next : next - 1;
  return finish('mysql', lines, line, last, last + 1, header, rows);
}

function finish(
  format: 'psql' | 'mysql',
  lines: Lines,
  first: number,
  last: number,
  next: number,
  header: readonly Cell[],
  rows: readonly Row[],
): Found | null {
  if (rows.length < MIN_ROWS) return null;
  const names = header.map((cell) => cell.text);
  const table = toTable({
    format,
    names,
    width: names.length,
    rows,
    start: lines.start(first),
    end: lines.end(last),
  });
  return { tables: [table], next };
}

function barsOf(rule: string): readonly number[] {
  const bars: number[] = [];
  for (let at = rule.indexOf('+'); at !== -1; at = rule.indexOf('+', at + 1)) bars.push(at);
  return bars;
}

/**
 * Cuts a line at the rule's bars. Wide characters move the bars, so a line that has none there is cut at every bar
 * instead, provided that the count is right.
 */
function cut(lines: Lines, line: number, bars: readonly number[]): readonly Cell[] | null {
  const { text } = lines;
  const [start, end] = [lines.start(line), lines.end(line)];
  const at = bars.every((bar) => text.charAt(start + bar) === '|' && start + bar < end)
    ? bars.map((bar) => start + bar)
    : barsIn(text, start, end);
  if (at.length !== bars.length) return null;
  const edges = [start - 1, ...at, end];
  return edges.slice(1).map((edge, index) => trimmedCell(text, (edges[index] ?? 0) + 1, edge));
}

function barsIn(text: string, start: number, end: number): readonly number[] {
  const bars: number[] = [];
  for (let at = text.indexOf('|', start); at !== -1 && at < end; at = text.indexOf('|', at + 1))
    bars.push(at);
  return bars;
}
