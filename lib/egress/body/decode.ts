import { bare, only, settle } from '../pristine';
import {
  blobBuffer,
  blobType,
  bytesOf,
  isBlob,
  isBytes,
  isFormData,
  isParams,
  NativeBlob,
  NativeBytes,
  NativeParams,
  paramsText,
} from '../web';
import { decodeBytes } from './bytes';
import type { Done } from './done';
import { copyForm, decodeForm } from './form-data';
import { type Slot, splice, type Texts } from './slot';
import { textSlots } from './text';

/** A body as a page hands it over, streams apart. */
export type Body = Sealed | ArrayBuffer | ArrayBufferView;

/** A body that stays what it is while it's held, whatever the page does with the object it came from. */
export type Sealed = string | URLSearchParams | FormData | Blob | Uint8Array<ArrayBuffer>;

export interface Decoded {
  readonly slots: readonly Slot[];
  /** A body of the same kind with new texts in place of the leaves; null when it can't be written. */
  readonly rebuild: (texts: Texts, done: Done<Sealed>) => void;
}

/** Anything that isn't a body becomes a string, as the platform does it. */
export function bodyOf(value: unknown): Body {
  const isBody = isBytes(value) || isFormData(value) || isParams(value) || isBlob(value);
  return isBody ? value : `${value as string}`;
}

/** Copies what the page could still change. */
export function seal(body: Body): Sealed {
  if (typeof body === 'string' || isBlob(body)) return body;
  if (isBytes(body)) return new NativeBytes(bytesOf(body));
  return isFormData(body) ? copyForm(body) : new NativeParams(paramsText(body));
}

/**
 * Finds the leaves of a body. Whatever of it can change is read before this returns; strings, parameters, bytes that
 * aren't compressed and forms without files answer at once.
 * @param type the content type that the sender set, '' when it left that to the body.
 */
export function decode(body: Body, type: string, done: Done<Decoded>): void {
  if (typeof body === 'string') return done(ofText(body, type, (text) => text));
  if (isBytes(body)) return decodeBytes(bytesOf(body), (text) => textSlots(text, type), done);
  if (isFormData(body)) return decodeForm(body, done);
  if (isBlob(body)) return decodeBlob(body, type, done);
  done(ofText(paramsText(body), URLENCODED, (text) => new NativeParams(text)));
}

const URLENCODED = 'application/x-www-form-urlencoded';

function ofText(raw: string, type: string, build: (text: string) => Sealed): Decoded {
  const slots = textSlots(raw, type);
  return {
    slots,
    rebuild: (texts, done) => {
      const fresh = splice(raw, slots, texts);
      done(fresh === null ? null : build(fresh));
    },
  };
}

function decodeBlob(blob: Blob, type: string, done: Done<Decoded>): void {
  const own = blobType(blob);
  const read = (buffer: ArrayBuffer) =>
    decodeBytes(
      bytesOf(buffer),
      (text) => textSlots(text, type || own),
      (inner) =>
        done(
          inner && {
            slots: inner.slots,
            rebuild: (texts, rebuilt) =>
              inner.rebuild(texts, (bytes) =>
                rebuilt(bytes && new NativeBlob(only(bytes), bare({ type: own }))),
              ),
          },
        ),
    );
  settle(blobBuffer(blob), read, () => done(null));
}
