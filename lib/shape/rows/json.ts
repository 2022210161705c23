import { type JsonList, type JsonObject, readJson } from './json-values';
import type { Lines } from './lines';
import { type Found, MIN_ROWS, type Row, toTable } from './recogniser';
import type { Table, TableFormat } from './table';

const BLANK = /\s/;

/** Behind blanks and line breaks. */
function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if ((code > 32 && code < 0x80) || !BLANK.test(text.charAt(at))) break;
    at++;
  }
  return at;
}

/** Where the next list begins that holds an object with members; -1 when there is none. Searching for its bracket is fastest. */
function nextList(text: string, from: number): number {
  for (let list = text.indexOf('[', from); list >= 0; list = text.indexOf('[', list + 1)) {
    const object = skipBlanks(text, list + 1);
    if (text.charCodeAt(object) === OPEN && text.charCodeAt(skipBlanks(text, object + 1)) === QUOTE)
      return list;
  }
  return -1;
}

const QUOTE = 34;
const OPEN = 123;

/**
 * JSON lists of objects anywhere in the text, the outermost that are rows. A reading that fails is not begun again
 * before the place where it failed, so that the cost stays linear.
 */
export function findJsonTables(text: string): Table[] {
  const tables: Table[] = [];
  for (let hit = nextList(text, 0); hit >= 0; ) {
    const { lists, end } = readJson(text, hit);
    let covered = hit;
    const outermost = [...lists].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const list of outermost) {
      if (list.start < covered || !isRows(list.objects)) continue;
      tables.push(tableOf('json', list));
      covered = list.end;
    }
    hit = nextList(text, Math.max(end, hit + 1));
  }
  return tables;
}

/** One JSON object on each line. Structured log lines are a log, not rows. */
export function recogniseNdjson(lines: Lines, line: number): Found | null {
  const objects: JsonObject[] = [];
  let next = line;
  for (; next < lines.count && lines.text.charAt(lines.start(next)) === '{'; next++) {
    const { complete, object, end } = readJson(lines.text, lines.start(next));
    if (!complete || !object || lines.text.slice(end, Math.max(end, lines.end(next))).trim() !== '') break;
    if (end > lines.end(next)) break;
    objects.push(object);
  }
  if (!isRows(objects) || objects.every(isLogLine)) return null;
  const list = { start: lines.start(line), end: lines.end(next - 1), objects };
  return { tables: [tableOf('ndjson', list)], next };
}

/** Three objects or more that share keys, at least two columns between them. */
function isRows(objects: readonly JsonObject[]): boolean {
  if (objects.length < MIN_ROWS) return false;
  const uses = new Map<string, number>();
  for (const { keys } of objects) for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + 1);
  const shared = [...uses.values()].filter((count) => count * 2 > objects.length).length;
  return shared >= 2 || (shared === 1 && objects.every(({ cells }) => cells.size >= 2));
}

const LEVELS = ['level', 'severity', 'lvl', 'log.level'];
const MESSAGES = ['msg', 'message', 'event'];
const isLogLine = ({ keys }: JsonObject) =>
  LEVELS.some((key) => keys.has(key)) && MESSAGES.some((key) => keys.has(key));

function tableOf(format: TableFormat, { objects, start, end }: JsonList): Table {
  const columns = new Map<string, number>();
  for (const { cells } of objects) {
    for (const path of cells.keys()) if (!columns.has(path)) columns.set(path, columns.size);
  }
  const rows: Row[] = objects.map(({ cells }) => [...columns.keys()].map((path) => cells.get(path) ?? null));
  return toTable({ format, names: [...columns.keys()], width: columns.size, rows, start, end });
}
