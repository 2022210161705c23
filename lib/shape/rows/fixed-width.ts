import { isHeader } from './column-names';
import type { Lines } from './lines';
import { type Found, MIN_ROWS, type Row, toTable, trimmedCell } from './recogniser';

const RULE = /^(?:[-=]{2,}[ \t]+)+[-=]{2,}[ \t]*$/;
/** A header whose names stand at least two spaces apart. Names may hold single spaces. */
const SPREAD = /^\S+(?: \S+)*(?: {2,}\S+(?: \S+)*){2,}[ \t]*$/;
/** A frame of pandas or R: nothing above the row labels, names close together. */
const FRAME = /^ {2,}\S+(?: +\S+)+[ \t]*$/;
const CODE = /[{}();=]/;
const LINE_LIMIT = 1000;

/** Where columns begin, as offsets in a line; the last one goes to the line's end. */
type Edges = readonly number[];

/** Columns that spaces keep apart: consoles, mainframes, data frames. Cheap to refuse: two characters tell most lines. */
export function recogniseFixedWidth(lines: Lines, line: number): Found | null {
  if (line + MIN_ROWS >= lines.count) return null;
  const { text } = lines;
  const start = lines.start(line);
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  const below = text.charCodeAt(lines.start(line + 1));
  if (below === 45 || below === 61) return ruled(lines, line);
  // A frame's header is indented and its rows aren't.
  if (first === 32 && second === 32 && below > 32) return frame(lines, line);
  // `NAME  READY  STATUS`: consoles write their headers in capitals.
  if (isCapital(first) && (isCapital(second) || second === 32)) return spread(lines, line);
  return null;
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** A rule below the header shows the columns: `------ -------`. */
function ruled(lines: Lines, line: number): Found | null {
  const rule = lines.slice(line + 1);
  if (rule.length > LINE_LIMIT || !RULE.test(rule)) return null;
  const edges = [...rule.matchAll(/[-=]+/g)].map(({ index }) => index);
  return read(lines, line, line + 2, edges, (row) => fits(row, edges));
}

function spread(lines: Lines, line: number): Found | null {
  const header = lines.slice(line);
  if (header.length > LINE_LIMIT || !header.includes('  ') || CODE.test(header) || !SPREAD.test(header))
    return null;
  const edges = [...header.matchAll(/\S+(?: \S+)*/g)].map(({ index }) => index);
  return read(lines, line, line + 1, edges, (row) => !CODE.test(row.slice(0, 1)) && fits(row, edges));
}

/** Each cell begins at its column, behind a space, or is empty. */
const fits = (row: string, edges: Edges): boolean =>
  edges.filter((edge) => edge < row.length && row.charAt(edge) !== ' ').length >= 2 &&
  edges.every((edge) => edge === 0 || edge >= row.length || row.charAt(edge - 1) === ' ');

/** Names and values end at the same places, the label of each row stands before the first of them. */
function frame(lines: Lines, line: number): Found | null {
  const header = lines.slice(line);
  if (header.length > LINE_LIMIT || CODE.test(header) || !FRAME.test(header)) return null;
  const ends = [...header.matchAll(/\S+/g)].map(({ index, 0: name }) => index + name.length);
  const rightAligned = (row: string): boolean =>
    /^\S/.test(row) &&
    ends.every((end) => row.charAt(end - 1) > ' ' && (row.charAt(end) === ' ' || end >= row.length)) &&
    row.trimEnd().length <= (ends.at(-1) ?? 0);
  const body: string[] = [];
  for (let at = line + 1; at < lines.count && rightAligned(lines.slice(at)); at++) body.push(lines.slice(at));
  if (body.length < MIN_ROWS) return null;
  // A column begins where every line has a space, at the latest where its name begins.
  const edges = ends.map((end, index) => {
    const before = index === 0 ? 0 : (ends[index - 1] ?? 0);
    for (let at = before; at < end; at++) {
      if ([header, ...body].every((row) => row.charAt(at) === ' ')) return at + 1;
    }
    return end;
  });
  return read(lines, line, line + 1, edges, rightAligned, '');
}

/** @param label the name of what stands before the first column; undefined when nothing does */
function read(
  lines: Lines,
  line: number,
  body: number,
  edges: Edges,
  isRow: (row: string) => boolean,
  label?: string,
): Found | null {
  const all = label === undefined ? edges : [0, ...edges];
  const names = cut(lines, line, all).map((cell) => cell?.text ?? '');
  if (!isHeader(label === undefined ? names : names.slice(1))) return null;
  const rows: Row[] = [];
  let next = body;
  for (; next < lines.count; next++) {
    const row = lines.slice(next);
    if (row.length > LINE_LIMIT * 4 || row.trim() === '' || /^[-=]{3}/.test(row) || !isRow(row)) break;
    rows.push(cut(lines, next, all));
  }
  if (rows.length < MIN_ROWS) return null;
  const table = toTable({
    format: 'fixed',
    names: label === undefined ? names : [label, ...names.slice(1)],
    width: all.length,
    rows,
    start: lines.start(line),
    end: lines.end(next - 1),
  });
  return { tables: [table], next };
}

function cut(lines: Lines, line: number, edges: Edges): Row {
  const [start, end] = [lines.start(line), lines.end(line)];
  return edges.map((edge, index) => {
    const from = Math.min(start + edge, end);
    const to = Math.min(start + (edges[index + 1] ?? end - start), end);
    const cell = trimmedCell(lines.text, from, Math.max(from, to));
    return cell.text === '' ? null : cell;
  });
}
