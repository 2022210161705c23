import { isTelling, type Slot } from './slot';

/** An open object or array; `path` is its own, `index` counts in an array and is null in an object. */
interface Frame {
  readonly outer: Frame | null;
  readonly path: string;
  index: number | null;
  key: string;
  /** The next string names a member. */
  naming: boolean;
}

/** A structural character, or a string; unrolled, so that a long string costs no stack. */
const TOKEN = /[{}[\],]|"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * The strings of a JSON text, with their places in it. Reads the text itself instead of the parsed value, because a
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
    if (token === '{' || token === '[') {
      frame = { outer: frame, path, index: token === '[' ? 0 : null, key: '', naming: token === '{' };
    } else if (token === '}' || token === ']') {
      frame = frame?.outer ?? null;
    } else if (token === ',') {
      if (frame && frame.index !== null) frame.index += 1;
      else if (frame) frame.naming = true;
    } else {
      const text = JSON.parse(token) as string;
      const named: Frame | null = frame?.naming ? frame : null;
      if (named) {
        named.key = text;
        named.naming = false;
        if (!isTelling(text)) continue;
      }
      const start = offset + match.index;
      slots.push({
        path: named ? here(named) : path,
        text,
        start,
        end: start + token.length,
        write: JSON.stringify,
      });
    }
  }
  return slots;
}

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
