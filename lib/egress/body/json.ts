import { longNumber, spelled } from './numbers';
import { isTelling, type Slot } from './slot';

/** An open object or array; `path` is its own, `index` counts in an array and is null in an object. */
interface Frame {
  readonly outer: Frame | null;
  readonly path: string;
  index: number | null;
  key: string;
  /** The next string names a member. */
  naming: boolean;
  readonly start: number;
  /** Its members as long as they're small numbers, else null. */
  numbers: number[] | null;
}

/** A structural character, a number, or a string; unrolled, so that a long string costs no stack. */
const TOKEN = /[{}[\],]|-?\d[\d.eE+-]*|"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * The strings of a JSON text, its long numbers and what lists of small ones spell, with their places in it. Reads the text itself instead of the parsed value, because a
 * parser drops the first of two members with one name, which a server may be the one to take, and because what isn't
 * rewritten must stay byte for byte. Null when the text isn't a JSON object, array or string.
 * @param offset where `json` stands in the raw text.
 */
export function jsonSlots(json: string, offset: number, root: string): Slot[] | null {
  if (!isJson(json)) return null;
  const slots: Slot[] = [];
  let frame = null as Frame | null;
  for (const match of json.matchAll(TOKEN)) {
    const token = match[0];
    const path: string = frame ? here(frame) : root;
    const start = offset + match.index;
    if (token === '{' || token === '[') {
      if (frame) frame.numbers = null;
      const naming = token === '{';
      frame = { outer: frame, path, index: naming ? null : 0, key: '', naming, start, numbers: [] };
    } else if (token === '}' || token === ']') {
      const text = frame?.numbers ? spelled(frame.numbers) : null;
      if (frame && text !== null) slots.push(slot(frame.path, text, frame.start, start + 1));
      frame = frame?.outer ?? null;
    } else if (token === ',') {
      if (frame && frame.index !== null) frame.index += 1;
      else if (frame) frame.naming = true;
    } else if (!token.startsWith('"')) {
      const long = longNumber(token);
      if (long !== null) slots.push(slot(path, long, start, start + token.length));
      if (frame?.numbers) {
        if (long === null) frame.numbers.push(Number(token));
        else frame.numbers = null;
      }
    } else {
      const text = JSON.parse(token) as string;
      const named: Frame | null = frame?.naming ? frame : null;
      if (frame?.numbers && text !== (named ? `${frame.numbers.length}` : null)) frame.numbers = null;
      if (named) {
        named.key = text;
        named.naming = false;
        if (!isTelling(text)) continue;
      }
      slots.push(slot(named ? here(named) : path, text, start, start + token.length));
    }
  }
  return slots;
}

/** Whatever stood there, a string takes its place. */
const slot = (path: string, text: string, start: number, end: number): Slot => ({
  path,
  text,
  start,
  end,
  write: JSON.stringify,
});

function isJson(text: string): boolean {
  if (!/^[ \n\r\t]*[{["]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function here({ path, index, key }: Frame): string {
  const segment = index ?? key;
  return path === '' ? `${segment}` : `${path}.${segment}`;
}
