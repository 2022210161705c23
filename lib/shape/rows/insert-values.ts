import type { Cell } from './table';

export interface Tuple {
  readonly cells: readonly (Cell | null)[];
  readonly end: number;
}

const BLANK = /(?:\s|--[^\n]*\n|\/\*[^*]{0,2000}\*\/)*/y;
const LITERAL = /^(?:[eEnN]|_utf8\w*\s*)?'([\s\S]*)'(?:::[\w ]{1,40}(?:\(\d+\))?)?$/;

export function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.test(text);
  return BLANK.lastIndex;
}

/** Most characters outside quotes, and most parentheses, that one expression has; what has more is no list of values. */
const MOST_BARE = 2_000;
const DEEPEST = 8;

/**
 * Reads `(1, 'a', NULL)` at an offset; null when it's not a list of values. MySQL escapes with a backslash, PostgreSQL
 * doesn't (`'C:\'`): the second is tried when the first leads nowhere.
 */
export function readTuple(text: string, start: number): Tuple | null {
  if (text.charAt(start) !== '(') return null;
  return readValues(text, start, true) ?? readValues(text, start, false);
}

function readValues(text: string, start: number, backslashes: boolean): Tuple | null {
  const cells: (Cell | null)[] = [];
  let depth = 0;
  let from = start + 1;
  let bare = 0;
  for (let at = from; at < text.length && bare++ < MOST_BARE && depth <= DEEPEST; at++) {
    const char = text.charAt(at);
    if (char === "'") {
      const close = closingQuote(text, at, backslashes);
      if (close === -1) return null;
      at = close;
    } else if (char === '(') depth++;
    else if (char === ';' || char === '{' || char === '}') return null;
    else if (depth > 0 && char === ')') depth--;
    else if (depth === 0 && (char === ',' || char === ')')) {
      const cell = readExpression(text, from, at);
      if (cell === undefined) return null;
      cells.push(cell);
      if (char === ')') return { cells, end: at + 1 };
      from = at + 1;
      bare = 0;
    }
  }
  return null;
}

/** A doubled quote stays inside. */
function closingQuote(text: string, open: number, backslashes: boolean): number {
  for (let at = open + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\' && backslashes) at++;
    else if (char === "'") {
      if (text.charAt(at + 1) !== "'") return at;
      at++;
    }
  }
  return -1;
}

/** Null for a SQL null, undefined for an empty expression, which no list of values has. */
function readExpression(text: string, start: number, end: number): Cell | null | undefined {
  const from = skipBlank(text, start);
  let to = end;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from >= to) return undefined;
  const raw = text.slice(from, to);
  if (/^null$/i.test(raw)) return null;
  const inner = LITERAL.exec(raw)?.[1];
  if (inner === undefined) return { start: from, end: to, text: raw };
  const open = from + raw.indexOf("'") + 1;
  return { start: open, end: open + inner.length, text: unescape(inner) };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' };

const unescape = (raw: string): string =>
  /['\\]/.test(raw)
    ? raw.replace(/''|\\([\s\S])/g, (_, char?: string) =>
        char === undefined ? "'" : (ESCAPES[char] ?? char),
      )
    : raw;
