import type { Lines } from './lines';
import { type Found, type Row, toTable } from './recogniser';
import type { Cell } from './table';

const HEAD = /^COPY\s+([\w."$]{1,128})\s*\(([^()]{1,8000})\)\s+FROM\s+stdin\b/i;

/** `COPY name (columns) FROM stdin;` and tab-separated rows up to `\.`, as pg_dump writes them. `\N` is null. */
export function recogniseCopy(lines: Lines, line: number): Found | null {
  if (!/[Cc]/.test(lines.text.charAt(lines.start(line)))) return null;
  const head = HEAD.exec(lines.slice(line).slice(0, 9000));
  if (!head?.[1] || !head[2]) return null;
  const names = head[2].split(',').map((name) => name.replaceAll('"', '').trim());
  const rows: Row[] = [];
  let next = line + 1;
  let last = line;
  for (; next < lines.count; next++) {
    const raw = lines.slice(next);
    if (raw === '\\.') {
      last = next++;
      break;
    }
    if (raw === '' && names.length > 1) break;
    rows.push(cut(raw, lines.start(next), names.length));
    last = next;
  }
  if (rows.length === 0) return null;
  const table = toTable({
    format: 'tsv',
    name: head[1].replaceAll('"', ''),
    names,
    width: names.length,
    rows,
    start: lines.start(line),
    end: lines.end(last),
  });
  return { tables: [table], next };
}

function cut(raw: string, offset: number, width: number): Row {
  const cells: (Cell | null)[] = [];
  let from = 0;
  while (from <= raw.length) {
    const tab = cells.length === width - 1 ? -1 : raw.indexOf('\t', from);
    const to = tab === -1 ? raw.length : tab;
    const value = raw.slice(from, to);
    cells.push(value === '\\N' ? null : { start: offset + from, end: offset + to, text: unescape(value) });
    from = to + 1;
  }
  return cells;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescape = (raw: string): string =>
  raw.includes('\\') ? raw.replace(/\\(.)/g, (_, char: string) => ESCAPES[char] ?? char) : raw;
