import type { Finding, Span } from '@/lib/core/finding';
import { lateRegExp } from '@/lib/core/late-reg-exp';
import { assignment } from '@/lib/detectors/secret/assignment';
import { roleOf } from '@/lib/detectors/secret/secret-name';
import { weighAssigned } from '@/lib/detectors/secret/secret-value';
import type { Table } from '@/lib/shape/rows/table';

/** A cell of a short table: its text, and where it stands without quotes and padding. */
interface Cell extends Span {
  readonly text: string;
}

function judge(name: string, { start, end, text }: Cell): Finding[] {
  const confidence = weighAssigned({ name, value: text, quoted: true, alone: true, literal: true });
  const { id, kind, entityType, severity } = assignment;
  return confidence === 0 ? [] : [{ start, end, kind, entityType, severity, confidence, detectorId: id }];
}

/** A line of nothing but names, apart by one sign: the head of a table, even of one with a single row. */
const header = lateRegExp(
  String.raw`^[ \t>]{0,8}\|?[ \t]{0,4}["']?[\p{L}\w .-]{1,32}["']?(?:[ \t]{0,4}([,;|\t])[ \t]{0,4}["']?[\p{L}\w .-]{1,32}["']?){1,40}[ \t]{0,4}\|?[ \t]{0,4}$`,
  'gmu',
);
/** The line between head and rows in Markdown. */
const RULE = /^[\s|:+-]+$/;
/** How many rows below a head are looked at; longer tables are recognised as such. */
const ROWS = 12;

function cellsOf(line: string, offset: number, sign: string): Cell[] {
  let at = offset;
  return line.split(sign).map((part) => {
    const before = /^[\s"'>]*/.exec(part)?.[0].length ?? 0;
    const text = part.trim().replace(/^["'> ]+|["' ]+$/g, '');
    const cell = { start: at + before, end: at + before + text.length, text };
    at += part.length + sign.length;
    return cell;
  });
}

/** Values below the names of secrets in the lines after a head. */
function inShortTables(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: head, 1: sign = ',', index } of text.matchAll(header())) {
    const names = cellsOf(head, index, sign).map((cell) => cell.text);
    const secret = names.flatMap((name, column) => (roleOf(name) === null ? [] : [column]));
    let at = index + head.length + 1;
    for (let row = 0; secret.length > 0 && row < ROWS && at < text.length; row++) {
      const newline = text.indexOf('\n', at);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(at, end);
      const cells = cellsOf(line, at, sign);
      if (cells.length !== names.length) break;
      if (!RULE.test(line)) {
        for (const column of secret) found.push(...judge(names[column] ?? '', cells[column] as Cell));
      }
      at = end + 1;
    }
  }
  return found;
}

/**
 * Cells below a column whose name is a secret's: there the name and the value stand apart, and no pattern sees both.
 * May overlap with other findings.
 */
export function columnSecrets(text: string, tables: readonly Table[]): Finding[] {
  const inTables = tables.flatMap(({ columns, rows }) =>
    columns.flatMap((name, column) =>
      roleOf(name) === null
        ? []
        : rows.flatMap((row) => {
            const cell = row[column];
            return cell ? judge(name, cell) : [];
          }),
    ),
  );
  return [...inTables, ...inShortTables(text)];
}
