import type { Delimiter } from './lines';
import { trimmedCell } from './recogniser';
import type { Cell } from './table';

export interface DelimitedRecord {
  readonly cells: readonly Cell[];
  /** Offset behind the record's last character, line break excluded. */
  readonly end: number;
  /** A cell without quotes has brackets that don't match, braces or an arrow: this line is code. */
  readonly code: boolean;
}

/** A quoted value may run over lines, but no further than this: an unmatched quote must not cost the rest of the text. */
const LONGEST_QUOTED = 16_000;

/**
 * Reads one record. A quote that is never closed, or closed in the middle of a value, is an ordinary character.
 * @param lineEnd the end of the line in which the record begins, as an offset
 * @param endOfLine tells the end of the line that holds an offset, for quoted values with line breaks
 */
export function readRecord(
  text: string,
  start: number,
  lineEnd: number,
  delimiter: Delimiter,
  endOfLine: (offset: number) => number,
): DelimitedRecord {
  const cells: Cell[] = [];
  let at = start;
  let end = lineEnd;
  for (;;) {
    const quoted = readQuoted(text, at, delimiter);
    if (quoted) {
      cells.push(quoted.cell);
      if (quoted.next > end) end = endOfLine(quoted.next);
      at = quoted.next;
    } else {
      const next = text.indexOf(delimiter, at);
      const to = next === -1 || next > end ? end : next;
      const cell =
        delimiter === '\t' ? { start: at, end: to, text: text.slice(at, to) } : trimmedCell(text, at, to);
      cells.push(cell);
      // Nobody reads on: the record is no row.
      if (looksLikeCode(cell.text)) return { cells, end, code: true };
      at = to;
    }
    if (at >= end) return { cells, end, code: false };
    at++;
  }
}

function readQuoted(text: string, start: number, delimiter: Delimiter): { cell: Cell; next: number } | null {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  if (text.charAt(at) !== '"') return null;
  const from = at + 1;
  let escaped = false;
  for (let close = text.indexOf('"', from); close !== -1; close = text.indexOf('"', close + 1)) {
    if (close - from > LONGEST_QUOTED) return null;
    if (text.charAt(close + 1) === '"') {
      escaped = true;
      close++;
      continue;
    }
    let next = close + 1;
    while (text.charCodeAt(next) === 32) next++;
    const follower = text.charAt(next);
    if (follower !== delimiter && follower !== '\n' && follower !== '\r' && follower !== '') return null;
    const raw = text.slice(from, close);
    return { cell: { start: from, end: close, text: escaped ? raw.replaceAll('""', '"') : raw }, next };
  }
  return null;
}

const SUSPECT = /[()[\]{}`'=<>\\#]/;
const CODE =
  /[{}`]|=>|^'|[^<]=[^=]*$|\\$|^\/\/|^#(?:\s|define|include|if|undef)|^\/\*|\*\/$|^(?:import|from|const|let|var|return|export)\b/;

/** An unquoted value that only source code would have: halves of calls and lists, braces, arrows, quotes of its own. */
function looksLikeCode(value: string): boolean {
  if (value.length > 400) return false;
  if (!SUSPECT.test(value) && !value.startsWith('//') && !value.startsWith('import ')) return false;
  if (CODE.test(value) && !/^https?:/.test(value)) return true;
  let [round, square] = [0, 0];
  for (const char of value) {
    if (char === '(') round++;
    else if (char === ')') round--;
    else if (char === '[') square++;
    else if (char === ']') square--;
    if (round < 0 || square < 0) return true;
  }
  return round !== 0 || square !== 0;
}
