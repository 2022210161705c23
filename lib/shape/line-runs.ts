import type { Span } from '@/lib/core/finding';
import { type LineKind, lineKind } from './line-kind';
import type { Lines } from './rows/lines';

/** Neighbouring lines that belong together. `table`: rows; the others are told by their lines. */
export interface Run {
  /** First line, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly nature: 'table' | 'log' | 'diff' | 'fenced' | 'block';
  /** How many lines of each kind, blank ones aside. */
  readonly kinds: Readonly<Record<LineKind, number>>;
}

/** So many lines are looked at one by one; of what follows a share, the others count as the one before them. */
const FIRST = 2500;
const SAMPLED = 2500;
/** Lines of other kinds that a log goes on behind: values that run over several lines. */
const INTERRUPTION = 4;

const DIFF_LINE =
  /^(?:[ +\-@\\]|diff |index |new file|deleted file|old mode|new mode|rename |similarity |Binary )/;
const DIFF_HEAD = /^(?:diff --git |Index: \S|--- \S|@@ -\d)/;
const EVENT_HEAD = /^\s{0,4}(?:Log Name|Event ID|EventID|EventCode):?\s{1,20}\S/;

/** `Computer:      MF-DC01`, as the event viewer of Windows copies it. */
const EVENT_FIELD = /^[A-Z][\w ]{2,40}:(?:\t| {2,}|\s*$)/;

type Nature = Run['nature'];

/** Cuts a text into runs of lines. Linear; of long texts it looks at a share of the lines only. */
export function lineRuns(lines: Lines, tables: readonly Span[]): Run[] {
  const stride = Math.max(1, Math.ceil((lines.count - FIRST) / SAMPLED));
  const cutter = new Cutter();
  let table = 0;
  for (let line = 0; line < lines.count; line++) {
    const [start, end] = [lines.start(line), lines.end(line)];
    while ((tables[table]?.end ?? Number.POSITIVE_INFINITY) <= start) table++;
    const behind = end === start ? line : behindTable(lines, line, end, tables[table]);
    if (behind > line) {
      cutter.table(line, behind);
      line = behind - 1;
    } else if (end === start) cutter.blank(line);
    else if (line < FIRST || line % stride === 0) cutter.read(lines, line);
    else cutter.same();
  }
  return cutter.finish(lines.count);
}

/** The line behind the table that a line belongs to; the line itself when it doesn't. @param table the first that ends behind it */
function behindTable(lines: Lines, line: number, end: number, table: Span | undefined): number {
  if (table === undefined || table.start >= end) return line;
  return Math.max(line + 1, lines.at(Math.max(table.end - 1, lines.start(line))) + 1);
}

/** Where it stands in the text: the run that is open, and what it holds so far. */
class Cutter {
  readonly #runs: Run[] = [];
  #kinds = none();
  #from = 0;
  #nature: Nature = 'block';
  #last: LineKind = 'prose';
  #looked = false;

  table(line: number, behind: number): void {
    this.#close(line, 'table');
    this.#close(behind, 'block');
  }

  /** Paragraphs end at a blank line; logs, changes, fenced blocks and what wasn't looked at go on. */
  blank(line: number): void {
    if (this.#nature === 'block' && this.#looked) this.#close(line + 1, 'block');
  }

  /** A line that isn't looked at counts as the one before it. */
  same(): void {
    this.#kinds[this.#last]++;
  }

  read(lines: Lines, line: number): void {
    const fence = lines.text.startsWith('```', lines.start(line));
    if (fence) {
      if (this.#nature === 'fenced') this.#close(line + 1, 'block');
      else this.#close(line, 'fenced');
      return;
    }
    this.#looked = true;
    const text = lines.slice(line);
    const kind = lineKind(text);
    const nature = this.#natureOf(lines, line, text, kind);
    if (nature !== this.#nature) this.#close(line, nature);
    this.#last = nature === 'diff' ? 'diff' : kind === 'blank' ? 'prose' : kind;
    this.#kinds[this.#last]++;
  }

  finish(count: number): Run[] {
    this.#close(count, 'block');
    return this.#runs;
  }

  #natureOf(lines: Lines, line: number, text: string, kind: LineKind): Nature {
    if (this.#nature === 'fenced') return 'fenced';
    if (this.#nature === 'diff' && DIFF_LINE.test(text)) return 'diff';
    if (kind === 'diff' && DIFF_HEAD.test(text)) return 'diff';
    if (kind === 'log' || EVENT_HEAD.test(text)) return 'log';
    return this.#nature === 'log' && goesOn(lines, line, kind) ? 'log' : 'block';
  }

  #close(to: number, next: Nature): void {
    if (to > this.#from && (this.#nature === 'table' || total(this.#kinds) > 0)) {
      this.#runs.push({ from: this.#from, to, nature: this.#nature, kinds: this.#kinds });
      this.#kinds = none();
      this.#from = to;
      this.#looked = false;
    }
    this.#nature = next;
  }
}

/** A log goes on over a stack trace, over what is indented, and over a few lines before it speaks again. */
function goesOn(lines: Lines, line: number, kind: LineKind): boolean {
  if (kind === 'trace' || isIndented(lines, line) || EVENT_FIELD.test(lines.slice(line))) return true;
  for (let next = line + 1; next <= line + INTERRUPTION && next < lines.count; next++) {
    const following = lineKind(lines.slice(next));
    if (following === 'log' || following === 'trace') return true;
    if (following === 'blank') return false;
    if (lines.text.charAt(lines.start(next)) === '\t') return true;
  }
  return false;
}

const isIndented = (lines: Lines, line: number): boolean =>
  ' \t'.includes(lines.text.charAt(lines.start(line)));

const none = (): Record<LineKind, number> => ({
  blank: 0,
  log: 0,
  trace: 0,
  diff: 0,
  schema: 0,
  config: 0,
  code: 0,
  prose: 0,
});

/** How many lines count. */
export const total = (kinds: Readonly<Record<LineKind, number>>): number =>
  Object.values(kinds).reduce((sum, count) => sum + count, 0) - kinds.blank;
