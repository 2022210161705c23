import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { View } from './view';

/** How much around a mark is read with it. Code units: the longest secret that stands in a line, and its name. */
const AROUND = 120;

const MARK =
  /%[0-9A-Fa-f]{2}|&#x[0-9A-Fa-f]{1,6};|&#\d{1,7};|&(?:amp|lt|gt|quot|apos);|\\u\{[0-9A-Fa-f]{1,6}\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\\r?\n[ \t]*|["'`][ \t]{0,8}(?:\+|\\|\.|&|\|\|)?\s{0,60}["'`]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[^\x00-\x7f]/y;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Letters of other scripts that nobody can tell from Latin ones (Unicode, confusables.txt), as far as names and tokens use them. */
const LOOK_ALIKES = new Map(
  [
    ...'аaвbеeіiјjкkмmнhоoрpсcтtуyхxѕsԁdԛqԝwАAВBЕEІIЈJКKМMНHОOРPСCТTУYХXЅSαaοoνvρpυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX',
  ].reduce<[string, string][]>(
    (pairs, letter, index, all) => (index % 2 === 0 ? [...pairs, [letter, all[index + 1] ?? letter]] : pairs),
    [],
  ),
);

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const decimal = lateRegExp(String.raw`^\p{Nd}$`);

/** What a mark stands for. Percent escapes are read byte by byte: tokens are ASCII. */
function meaning(mark: string): string {
  const [first = '', second = ''] = mark;
  if (first === '%') return String.fromCharCode(Number.parseInt(mark.slice(1), 16));
  if (first === '&') {
    if (second !== '#') return NAMED[mark.slice(1, -1)] ?? mark;
    return character(mark[2] === 'x' ? Number.parseInt(mark.slice(3, -1), 16) : Number(mark.slice(2, -1)));
  }
  if (first === '\\')
    return /^\\[ux]/.test(mark) ? character(Number.parseInt(mark.replace(/[^0-9A-Fa-f]/g, ''), 16)) : '';
  if (first === '"' || first === "'" || first === '`') return mark.length > 2 || first === second ? '' : mark;
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(first)) return '';
  const alike = LOOK_ALIKES.get(mark);
  if (alike !== undefined) return alike;
  const plain = mark.normalize('NFKC');
  return decimal().test(plain) ? String(digitOf(plain)) : plain;
}

/** Blocks of digits begin at a zero, and each is ten long (Unicode, section 4.6). */
function digitOf(digit: string): number {
  const code = digit.charCodeAt(0);
  let zero = code;
  while (code - zero < 9 && decimal().test(String.fromCharCode(zero - 1))) zero--;
  return code - zero;
}

/**
 * What stands around marks, spelled out: escapes decoded, invisible characters gone, look-alikes and other scripts' digits as
 * ASCII, joined strings in one piece. Null when there are no marks. Linear in the number of marks.
 */
export function unescaped(text: string, places: readonly number[]): View | null {
  if (places.length === 0) return null;
  const pieces: string[] = [];
  /** For each code unit of the view, where it stands in the original. */
  const starts: number[] = [];
  const push = (piece: string, from: number, each: number) => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) starts.push(from + i * each);
  };
  let done = 0;
  /** The first mark that isn't spelled out yet. */
  let here = 0;
  for (let next = 0; next < places.length; ) {
    const from = Math.max(done, (places[next] as number) - AROUND);
    let to = (places[next] as number) + AROUND;
    while (next < places.length && (places[next] as number) < to) to = (places[next++] as number) + AROUND;
    to = Math.min(text.length, to);
    if (from > done) push('\n', from, 0);
    let at = from;
    for (; here < places.length && (places[here] as number) < to; here++) {
      const start = places[here] as number;
      MARK.lastIndex = start;
      const [mark = ''] = MARK.exec(text) ?? [];
      if (start < at || mark === '') continue;
      push(text.slice(at, start), at, 1);
      push(meaning(mark), start, 0);
      at = start + mark.length;
    }
    to = Math.max(at, to);
    push(text.slice(at, to), at, 1);
    done = to;
  }
  return {
    text: pieces.join(''),
    origin: ({ start, end }) => {
      const first = starts[start] ?? text.length;
      const last = starts[end - 1] ?? first;
      // The mark that the last code unit came from ends where the next one begins.
      const after = starts[end];
      return {
        start: first,
        end: Math.max(last + 1, after !== undefined && after > last && after - last <= 12 ? after : 0),
      };
    },
  };
}
