import { append, indexOf, lowerCase } from '../pristine';
import { jsonSlots } from './json';
import { boundaryOf, multipartSlots } from './multipart';
import { type Slot, wholeText } from './slot';
import { urlencodedSlots } from './urlencoded';

/** The leaves of a text body. The content type decides for forms only: JSON is often sent as plain text. */
export function textSlots(raw: string, type: string): Slot[] {
  if (indexOf(lowerCase(type), 'application/x-www-form-urlencoded') === 0) return urlencodedSlots(raw);
  const boundary = boundaryOf(type);
  return (
    (boundary === null ? null : multipartSlots(raw, boundary)) ??
    jsonSlots(raw, 0, raw.length, '') ??
    lineSlots(raw) ??
    wholeText(raw)
  );
}

/** The longest run of digits before a value that is framing; more could be the data itself. */
const FRAMING = 6;

/**
 * One JSON value per line, the line's number first in the path: NDJSON, and the framing of socket libraries, which put
 * digits before the value. Null when a line is anything else.
 */
function lineSlots(raw: string): Slot[] | null {
  const slots: Slot[] = [];
  for (let at = 0, line = 0; at < raw.length; line++) {
    const stop = indexOf(raw, '\n', at);
    const end = stop < 0 ? raw.length : stop;
    const blank = end === at || (end === at + 1 && raw[at] === '\r');
    if (!blank) {
      let start = at;
      while (start < at + FRAMING && isDigit(raw[start])) start++;
      const found = jsonSlots(raw, start, end, `${line}`);
      if (!found) return null;
      for (let i = 0; i < found.length; i++) append(slots, found[i] as Slot);
    }
    at = end + 1;
  }
  return slots;
}

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';
