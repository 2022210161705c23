import { bytesAsText } from './memo';
import { append, brand, getPrototypeOf, getters, uncurry } from './pristine';
import type { Entry, Wire } from './wire';

/** The platform's bodies as they were before page code ran; see pristine.ts. */

const NativeParams = URLSearchParams;
const paramsText = uncurry<URLSearchParams, [], string>(URLSearchParams.prototype.toString);
const isParams = brand(paramsText);

const NativeForm = FormData;
const formEach = uncurry<FormData, [(value: FormDataEntryValue, key: string) => void], void>(
  FormData.prototype.forEach,
);
const formAppend = uncurry<FormData, [string, string | Blob], void>(FormData.prototype.append);
export const isForm = brand((value: FormData) => formEach(value, () => {}));

export const isBlob = brand(getters(Blob.prototype)('size'));

const NativeBytes = Uint8Array;
const ofTyped = getters(getPrototypeOf(Uint8Array.prototype) as Uint8Array<ArrayBuffer>);
const typedBuffer = ofTyped('buffer');
const typedOffset = ofTyped('byteOffset');
const typedLength = ofTyped('byteLength');
const isTyped = brand(typedLength);
const ofView = getters(DataView.prototype as DataView<ArrayBuffer>);
const viewBuffer = ofView('buffer');
const viewOffset = ofView('byteOffset');
const viewLength = ofView('byteLength');
const isView = brand(viewLength);
const isBuffer = brand(getters(ArrayBuffer.prototype)('byteLength'));

/** A body that stays what it is while it's held, whatever the page does with the object it came from. */
export type Sealed = string | URLSearchParams | FormData | Blob | Uint8Array<ArrayBuffer>;

/** Copies what the page could still change. Anything that isn't a body becomes a string, as the platform does it. */
export function seal(body: unknown): Sealed {
  if (typeof body === 'string') return body;
  if (isBlob(body)) return body;
  if (isForm(body)) return formOf(entriesOf(body));
  if (isParams(body)) return new NativeParams(paramsText(body));
  if (isBuffer(body)) return new NativeBytes(new NativeBytes(body));
  if (isTyped(body)) {
    return new NativeBytes(new NativeBytes(typedBuffer(body), typedOffset(body), typedLength(body)));
  }
  if (isView(body)) {
    return new NativeBytes(new NativeBytes(viewBuffer(body), viewOffset(body), viewLength(body)));
  }
  return `${body as string}`;
}

export const URLENCODED = 'application/x-www-form-urlencoded';

/** A body as it crosses the port, where forms and parameters can't. */
export function toWire(body: Sealed): Wire {
  if (isParams(body)) return paramsText(body);
  return isForm(body) ? entriesOf(body) : (body as Wire);
}

/** A body that came back, of the kind that was sent. */
export function fromWire(wire: Wire, sent: Sealed): Sealed {
  if (isParams(sent)) return new NativeParams(wire as string);
  return isForm(sent) ? formOf(wire as Entry[]) : (wire as Sealed);
}

export const isUrlencoded = isParams;

export function entriesOf(form: FormData): Entry[] {
  const entries: Entry[] = [];
  formEach(form, (value, name) => append(entries, { name, value }));
  return entries;
}

function formOf(entries: readonly Entry[]): FormData {
  const form = new NativeForm();
  for (let i = 0; i < entries.length; i++) {
    const { name, value } = entries[i] as Entry;
    formAppend(form, name, value);
  }
  return form;
}

/** Longer bodies have no key, in bytes. */
const LONGEST_KEY = 65_536;

/** A text that no other body has; null for what can't be read at once. Its first letter keeps kinds apart. */
export function keyOf(body: Sealed): string | null {
  if (typeof body === 'string') return `s${body}`;
  if (isParams(body)) return `p${paramsText(body)}`;
  if (isForm(body)) return formKey(entriesOf(body));
  if (!isTyped(body) || typedLength(body) > LONGEST_KEY) return null;
  return `b${bytesAsText(body)}`;
}

function formKey(entries: readonly Entry[]): string | null {
  let key = 'f';
  for (let i = 0; i < entries.length; i++) {
    const { name, value } = entries[i] as Entry;
    if (typeof value !== 'string') return null;
    key += `${name.length},${value.length}:${name}${value}`;
  }
  return key;
}
