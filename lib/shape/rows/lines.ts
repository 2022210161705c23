/** The delimiters that rows are written with, in the order in which they are tried. */
export const DELIMITERS = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const RETURN = 13;
const QUOTE = '"';
const NEWLINE = '\n';

/** A line's record: where it begins, then how often each of these stands in it. */
const COUNTED = [...DELIMITERS, QUOTE] as const;
const RECORD = 1 + COUNTED.length;
const BREAK = RECORD;

/** Where a character is counted in the record; 0: nowhere. */
const PLACES = new Uint8Array(128);
COUNTED.forEach((character, index) => {
  PLACES[character.charCodeAt(0)] = 1 + index;
});
PLACES[NEWLINE.charCodeAt(0)] = BREAK;
const LAST = Math.max(...[...COUNTED, NEWLINE].map((character) => character.charCodeAt(0)));

const placeOf = (character: Delimiter | typeof QUOTE): number => PLACES[character.charCodeAt(0)] as number;

/**
 * A text cut into lines, with what the recognisers need to refuse a line without reading it again: how often each
 * delimiter stands in it. One pass over the text, 24 bytes a line.
 */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** Offset of the line's first character. */
  start(line: number): number;
  /** Offset behind its last character; a carriage return doesn't belong to the line. */
  end(line: number): number;
  slice(line: number): string;
  delimiters(line: number, delimiter: Delimiter): number;
  /** Whether the line holds a double quote, behind which delimiters don't count. */
  quoted(line: number): boolean;
  /** The line that holds this offset. */
  at(offset: number): number;
}

/** The records of all lines, one behind another. */
function recordsOf(text: string): Int32Array {
  let records = new Int32Array(RECORD * 64);
  let record = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > LAST) continue;
    const place = PLACES[code] as number;
    if (place === 0) continue;
    if (place !== BREAK) {
      records[record + place] = (records[record + place] as number) + 1;
      continue;
    }
    record += RECORD;
    if (record === records.length) {
      const grown = new Int32Array(records.length * 2);
      grown.set(records);
      records = grown;
    }
    records[record] = at + 1;
  }
  return records.subarray(0, record + RECORD);
}

export function readLines(text: string): Lines {
  const records = recordsOf(text);
  const count = records.length / RECORD;
  const startOf = (line: number): number => records[line * RECORD] ?? text.length;
  const endOf = (line: number): number => {
    const next = records[(line + 1) * RECORD];
    const end = next === undefined ? text.length : next - 1;
    return end > startOf(line) && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  };
  const quotes = placeOf(QUOTE);
  return {
    text,
    count,
    start: startOf,
    end: endOf,
    slice: (line) => text.slice(startOf(line), endOf(line)),
    delimiters: (line, delimiter) => records[line * RECORD + placeOf(delimiter)] ?? 0,
    quoted: (line) => (records[line * RECORD + quotes] ?? 0) > 0,
    at(offset) {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Offset of a line's first character that is neither a blank nor a tab; of its end when there is none. */
export function firstOf({ text, start }: Lines, line: number): number {
  let at = start(line);
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
