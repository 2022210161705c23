import { isTelling, type Slot } from './slot';

/** The values of an `application/x-www-form-urlencoded` text, under their names; a name twice gives its path twice. */
export function urlencodedSlots(raw: string): Slot[] {
  const slots: Slot[] = [];
  let start = 0;
  for (const piece of raw.split('&')) {
    const end = start + piece.length;
    const equals = piece.indexOf('=');
    const middle = equals < 0 ? end : start + equals;
    const path = decode(raw.slice(start, middle));
    // What has no value is itself the text.
    if (equals < 0 ? path !== '' : isTelling(path)) {
      slots.push({ path, text: path, start, end: middle, write: encode });
    }
    if (middle + 1 < end) {
      slots.push({ path, text: decode(raw.slice(middle + 1, end)), start: middle + 1, end, write: encode });
    }
    start = end + 1;
  }
  return slots;
}

/** By the platform's own parser, which never fails on a broken escape. */
const decode = (piece: string): string => new URLSearchParams(`=${piece}`).get('') ?? '';

const encode = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);
