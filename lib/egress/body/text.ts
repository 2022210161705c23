import { jsonSlots } from './json';
import { boundaryOf, multipartSlots } from './multipart';
import { type Slot, wholeText } from './slot';
import { urlencodedSlots } from './urlencoded';

/** The leaves of a text body. The content type decides for forms only: JSON is often sent as plain text. */
export function textSlots(raw: string, type: string): Slot[] {
  if (/^application\/x-www-form-urlencoded/i.test(type)) return urlencodedSlots(raw);
  const boundary = boundaryOf(type);
  return (
    (boundary === null ? null : multipartSlots(raw, boundary)) ??
    jsonSlots(raw, 0, '') ??
    lineSlots(raw) ??
    wholeText(raw)
  );
}

/** Digits before a value are framing when they're few; more could be the data itself. */
const FRAMING = /^\d{0,6}/;
const JSON_LINE = /^[\r\n]*\d{0,6}[ \t]*[{["]/;

/**
 * One JSON value per line, the line's number first in the path: NDJSON, and the framing of socket libraries, which put
 * digits before the value. Null when a line is anything else.
 */
function lineSlots(raw: string): Slot[] | null {
  if (!JSON_LINE.test(raw)) return null;
  const slots: Slot[] = [];
  let start = 0;
  for (const [number, line] of raw.split('\n').entries()) {
    const framing = FRAMING.exec(line)?.[0].length ?? 0;
    const found =
      line === '' || line === '\r' ? [] : jsonSlots(line.slice(framing), start + framing, `${number}`);
    if (!found) return null;
    for (const slot of found) slots.push(slot);
    start += line.length + 1;
  }
  return slots;
}
