import { append, indexOf, lowerCase, slice } from '../pristine';
import { isTelling, type Slot } from './slot';

/** The boundary that a content type names, else null. The type is given as it was written: boundaries have case. */
export function boundaryOf(type: string): string | null {
  const lower = lowerCase(type);
  if (indexOf(lower, 'multipart/') !== 0) return null;
  const at = indexOf(lower, 'boundary=');
  if (at < 0) return null;
  const value = slice(type, at + 9);
  const quoted = value[0] === '"';
  const stop = indexOf(value, quoted ? '"' : ';', 1);
  return slice(value, quoted ? 1 : 0, stop < 0 ? value.length : stop);
}

/**
 * The contents of a multipart text under their field's name, and file names under `name.filename`. Null when anything
 * stands outside the fields as a browser writes them: the text is inspected as a whole then.
 */
export function multipartSlots(raw: string, boundary: string): Slot[] | null {
  const mark = `--${boundary}`;
  const slots: Slot[] = [];
  const content = (text: string) => (indexOf(text, mark) < 0 ? text : null);
  let at = 0;
  while (slice(raw, at, at + mark.length + 2) === `${mark}\r\n`) {
    const head = at + mark.length + 2;
    const start = indexOf(raw, '\r\n\r\n', head) + 4;
    const end = indexOf(raw, `\r\n${mark}`, start - 2);
    if (start < 4 || end < 0 || !isPlainHead(raw, head, start - 4)) return null;
    const name = parameter(raw, ' name="', head, start);
    const file = parameter(raw, ' filename="', head, start);
    const path = name ? name.text : '';
    if (name && isTelling(path)) append(slots, { ...name, path, write: escapeName });
    if (file) append(slots, { ...file, path: `${path}.filename`, write: escapeName });
    if (start < end) append(slots, { path, text: slice(raw, start, end), start, end, write: content });
    at = end + 2;
  }
  const tail = slice(raw, at);
  return tail === `${mark}--\r\n` || tail === `${mark}--` ? slots : null;
}

/** Whether a part has no header but the two that browsers write. */
function isPlainHead(raw: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const stop = indexOf(raw, '\r\n', at);
    const line = lowerCase(slice(raw, at, stop));
    if (
      indexOf(line, 'content-disposition: form-data; name="') !== 0 &&
      indexOf(line, 'content-type: ') !== 0
    ) {
      return false;
    }
    at = stop + 2;
  }
  return true;
}

function parameter(raw: string, key: string, from: number, to: number) {
  const at = indexOf(raw, key, from);
  const start = at + key.length;
  const end = indexOf(raw, '"', start);
  return at < 0 || end < 0 || end > to ? null : { text: slice(raw, start, end), start, end };
}

/** The escapes that browsers use: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    out += c === '"' ? '%22' : c === '\r' ? '%0D' : c === '\n' ? '%0A' : c;
  }
  return out;
}
