import type { Span } from '@/lib/core/finding';
import { once } from '@/lib/core/once';
import { openings } from '@/lib/detectors/openings';
import { literal } from '@/lib/detectors/secret/format';
import { SECRET_NAMES } from '@/lib/detectors/secret/secret-name';
import { mergeSpans } from './merge-spans';

/**
 * Requests that a site makes while its user types see secrets before they are whole, when no pattern knows them yet. So
 * a draft loses what is being written at this moment, and whatever could be a piece of a secret. It costs a site's
 * autocompletion some words, and costs the user nothing: what is sent is inspected whole, by itself.
 */

const alternatives = (literals: readonly string[]): string => literals.map(literal).join('|');

/** What opens as a vendor's value does. The dashes of a key block have a rule of their own. */
const opened = once(() => {
  const telling = openings().filter((keyword) => !keyword.startsWith('-'));
  return new RegExp(String.raw`(?<![A-Za-z0-9])(?:${alternatives(telling)})\S*`, 'g');
});

const BLOCK_BEGIN = /-----BEGIN/gi;
const BLOCK = /^-----BEGIN [^-\n]{1,60}-----(?:[^-]|-(?!----))*-----END [^-\n]{1,60}-----/i;
const LONGEST_BLOCK = 64 * 1024;

/** The rest of a line after a name that promises a secret. */
const assigned = once(
  () =>
    new RegExp(
      String.raw`(?:${alternatives(SECRET_NAMES)}|bearer|basic)[\w.-]{0,40}["'\`\]\\]{0,3}(?:[ \t]{0,8}[:=>]{1,3}|[ \t]{1,8}(?:is\b)?)(?<rest>[^\r\n]*)`,
      'gid',
    ),
);

/** Long enough to be a piece of a number that identifies somebody, or of a token. */
const NUMBER = /\d(?:[ .\-/()\u00a0]{0,2}\d){5,}/g;
const MIXED = /(?<!\S)(?=\S{0,400}\d)(?=\S{0,400}[A-Za-z])\S{8,}/g;

/** A group of a number that is written with blanks, like a card's or an IBAN's. */
const GROUP = /^[(+"'`]?(?:[A-Z]{1,5}|[A-Za-z0-9().+/-]{0,24}\d[A-Za-z0-9().+/-]{0,24})$/;
const GROUPS_BACK = 12;

const isBlank = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** The token that touches a position; empty between blanks. */
function tokenAt(text: string, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && !isBlank(text, start - 1)) start--;
  while (end < text.length && !isBlank(text, end)) end++;
  return { start, end };
}

/** The token at a caret together with the groups of a number that stand beside it. */
function writtenAt(text: string, at: number): Span {
  let { start, end } = tokenAt(text, at);
  if (start < end && !GROUP.test(text.slice(start, end))) return { start, end };
  for (let i = 0; i < GROUPS_BACK && start > 1; i++) {
    const before = tokenAt(text, start - 1);
    if (before.end > start || !GROUP.test(text.slice(before.start, before.end))) break;
    start = before.start;
  }
  for (let i = 0; i < GROUPS_BACK && end < text.length - 1; i++) {
    const after = tokenAt(text, end + 1);
    if (after.start < end || !GROUP.test(text.slice(after.start, after.end))) break;
    end = after.end;
  }
  return { start, end };
}

/** Where the caret may stand: at the end, and at both ends of what changed since the draft before. */
function carets(text: string, previous: string | null): readonly number[] {
  if (previous === null || previous === text) return [text.length];
  const shorter = Math.min(text.length, previous.length);
  let front = 0;
  while (front < shorter && text.charCodeAt(front) === previous.charCodeAt(front)) front++;
  let back = 0;
  while (
    back < shorter - front &&
    text.charCodeAt(text.length - 1 - back) === previous.charCodeAt(previous.length - 1 - back)
  ) {
    back++;
  }
  return [text.length, front, text.length - back];
}

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const [start, end] = match.indices?.groups?.['rest'] ?? [match.index, match.index + match[0].length];
    return { start, end };
  });

/** A key block whose end doesn't follow before the next one begins runs to the end of the text. */
function unfinishedBlocks(text: string): Span[] {
  return matches(text, BLOCK_BEGIN)
    .filter(({ start }) => !BLOCK.test(text.slice(start, start + LONGEST_BLOCK)))
    .map(({ start }) => ({ start, end: text.length }))
    .slice(0, 1);
}

/** What a draft loses. @param previous the draft before; null when there was none */
export function draftCuts(text: string, previous: string | null): Span[] {
  return mergeSpans([
    ...carets(text, previous).map((at) => writtenAt(text, at)),
    ...unfinishedBlocks(text),
    ...[opened(), assigned(), NUMBER, MIXED].flatMap((pattern) => matches(text, pattern)),
  ]);
}
