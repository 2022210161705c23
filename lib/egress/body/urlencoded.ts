import { append, indexOf, slice } from '../pristine';
import { NativeParams, paramsAppend, paramsEach, paramsText } from '../web';
import { isTelling, type Slot } from './slot';

/** The values of an `application/x-www-form-urlencoded` text, under their names; a name twice gives its path twice. */
export function urlencodedSlots(raw: string): Slot[] {
  const slots: Slot[] = [];
  for (let at = 0; at <= raw.length; ) {
    const stop = indexOf(raw, '&', at);
    const end = stop < 0 ? raw.length : stop;
    const equals = indexOf(raw, '=', at);
    const middle = equals < 0 || equals > end ? end : equals;
    const path = decode(slice(raw, at, middle));
    if (middle === end ? path !== '' : isTelling(path)) {
      append(slots, { path, text: path, start: at, end: middle, write: encode });
    }
    if (middle + 1 < end) {
      const text = decode(slice(raw, middle + 1, end));
      append(slots, { path, text, start: middle + 1, end, write: encode });
    }
    at = end + 1;
  }
  return slots;
}

/** By the platform's own parser, which never fails on a broken escape. */
function decode(piece: string): string {
  let text = '';
  paramsEach(new NativeParams(`=${piece}`), (value) => {
    text = value;
  });
  return text;
}

function encode(text: string): string {
  const params = new NativeParams();
  paramsAppend(params, '', text);
  return slice(paramsText(params), 1);
}
