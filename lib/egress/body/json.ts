import { append, indexOf, parseJson, quote, slice } from '../pristine';
import { isTelling, type Slot } from './slot';

/** An open object or array; `path` is its own, `index` counts in an array and is -1 in an object. */
interface Frame {
  readonly outer: Frame | null;
  readonly path: string;
  index: number;
  key: string;
  /** The next string names a member. */
  naming: boolean;
}

/**
 * The strings of a JSON text, with their places in it. Reads the text itself instead of the parsed value, because a
 * parser drops the first of two members with one name, which a server may be the one to take, and because what isn't
 * rewritten must stay byte for byte. Null when the text isn't a JSON object, array or string.
 */
export function jsonSlots(raw: string, from: number, to: number, root: string): Slot[] | null {
  if (!isJson(from === 0 && to === raw.length ? raw : slice(raw, from, to))) return null;
  const slots: Slot[] = [];
  let frame: Frame | null = null;
  for (let at = from; at < to; at++) {
    const c = raw[at];
    if (c === '"') {
      const end = closingQuote(raw, at) + 1;
      const text = unquote(slice(raw, at, end));
      const naming: boolean = frame !== null && frame.naming;
      if (naming && frame) {
        frame.key = text;
        frame.naming = false;
      }
      if (!naming || isTelling(text)) {
        append(slots, { path: frame ? here(frame) : root, text, start: at, end, write: quote });
      }
      at = end - 1;
    } else if (c === '{' || c === '[') {
      const path: string = frame ? here(frame) : root;
      frame = { outer: frame, path, index: c === '[' ? 0 : -1, key: '', naming: c === '{' };
    } else if (frame && (c === '}' || c === ']')) {
      frame = frame.outer;
    } else if (frame && c === ',') {
      if (frame.index < 0) frame.naming = true;
      else frame.index++;
    }
  }
  return slots;
}

function isJson(text: string): boolean {
  let at = 0;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  if (text[at] !== '{' && text[at] !== '[' && text[at] !== '"') return false;
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}

function here(frame: Frame): string {
  const segment = frame.index < 0 ? frame.key : `${frame.index}`;
  return frame.path === '' ? segment : `${frame.path}.${segment}`;
}

function closingQuote(raw: string, open: number): number {
  for (let at = indexOf(raw, '"', open + 1); ; at = indexOf(raw, '"', at + 1)) {
    let escapes = 0;
    while (raw[at - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return at;
  }
}

const unquote = (token: string): string =>
  indexOf(token, '\\') < 0 ? slice(token, 1, -1) : (parseJson(token) as string);
