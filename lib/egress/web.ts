import { brand, getPrototypeOf, getter, uncurry } from './pristine';

/** The platform's body types as they were before page code ran; see pristine.ts. */

export const NativeRequest = Request;
export const requestUrl = getter<Request, string>(Request.prototype, 'url');
export const requestMethod = getter<Request, string>(Request.prototype, 'method');
export const requestHeaders = getter<Request, Headers>(Request.prototype, 'headers');
export const requestSignal = getter<Request, AbortSignal>(Request.prototype, 'signal');
export const requestReferrer = getter<Request, string>(Request.prototype, 'referrer');
export const requestReferrerPolicy = getter<Request, ReferrerPolicy>(Request.prototype, 'referrerPolicy');
export const cloneRequest = uncurry(Request.prototype.clone);
export const requestBuffer = uncurry(Request.prototype.arrayBuffer);
export const isRequest = brand(requestUrl);
export const isStream = brand(getter<ReadableStream, boolean>(ReadableStream.prototype, 'locked'));

export const headerOf = uncurry(Headers.prototype.get);
export const deleteHeader = uncurry(Headers.prototype.delete);

export const aborted = getter<AbortSignal, boolean>(AbortSignal.prototype, 'aborted');
export const abortReason = getter<AbortSignal, unknown>(AbortSignal.prototype, 'reason');

const NativeURL = URL;
const hrefOf = getter<URL, string>(URL.prototype, 'href');

/** An address as the platform would resolve it; what it can't resolve stays as it is, the platform will complain. */
export function absolute(url: string, base: string): string {
  try {
    return hrefOf(new NativeURL(url, base));
  } catch {
    return url;
  }
}

export const NativeParams = URLSearchParams;
export const paramsText = uncurry<URLSearchParams, [], string>(URLSearchParams.prototype.toString);
export const paramsAppend = uncurry(URLSearchParams.prototype.append);
export const paramsEach = uncurry<URLSearchParams, [(value: string, key: string) => void], void>(
  URLSearchParams.prototype.forEach,
);
export const isParams = brand(paramsText);

export const NativeFormData = FormData;
export const formEach = uncurry<FormData, [(value: FormDataEntryValue, key: string) => void], void>(
  FormData.prototype.forEach,
);
export const formAppend = uncurry<FormData, [string, string | Blob], void>(FormData.prototype.append);
export const isFormData = brand((value: FormData) => formEach(value, () => {}));

export const NativeBlob = Blob;
export const NativeFile = File;
export const blobType = getter<Blob, string>(Blob.prototype, 'type');
export const blobBuffer = uncurry(Blob.prototype.arrayBuffer);
export const fileName = getter<File, string>(File.prototype, 'name');
export const fileModified = getter<File, number>(File.prototype, 'lastModified');
export const isBlob = brand(getter<Blob, number>(Blob.prototype, 'size'));
export const isFile = brand(fileName);

export const NativeBytes = Uint8Array;
const typed = getPrototypeOf(Uint8Array.prototype) as object;
const byteLength = getter<ArrayBuffer, number>(ArrayBuffer.prototype, 'byteLength');
const isView = ArrayBuffer.isView;
const isTyped = brand((value: Uint8Array) => typedLength(value));
const typedLength = getter<Uint8Array, number>(typed, 'length');
const typedBuffer = getter<Uint8Array, ArrayBuffer>(typed, 'buffer');
const typedOffset = getter<Uint8Array, number>(typed, 'byteOffset');
const typedBytes = getter<Uint8Array, number>(typed, 'byteLength');
const viewBuffer = getter<DataView, ArrayBuffer>(DataView.prototype, 'buffer');
const viewOffset = getter<DataView, number>(DataView.prototype, 'byteOffset');
const viewBytes = getter<DataView, number>(DataView.prototype, 'byteLength');
const isBuffer = brand(byteLength);
export const sizeOf = typedBytes;
export const copyInto = uncurry<Uint8Array, [Uint8Array, number], void>(Uint8Array.prototype.set);

export const isBytes = (value: unknown): value is ArrayBuffer | ArrayBufferView =>
  isView(value) || isBuffer(value);

/** The bytes of a buffer or view, in place. */
export function bytesOf(source: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (isTyped(source)) return new NativeBytes(typedBuffer(source), typedOffset(source), typedBytes(source));
  if (isView(source)) {
    const view = source as DataView;
    return new NativeBytes(viewBuffer(view), viewOffset(view), viewBytes(view));
  }
  return new NativeBytes(source);
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lossy = new TextDecoder('utf-8');
const wide = new TextDecoder('utf-16le');
const decodeWith = uncurry<TextDecoder, [Uint8Array], string>(TextDecoder.prototype.decode);
const encodeWith = uncurry<TextEncoder, [string], Uint8Array<ArrayBuffer>>(TextEncoder.prototype.encode);
const encoder = new TextEncoder();

/** The text of well-formed UTF-8, else null. Keeps a byte order mark, so that encoding gives the same bytes. */
export function strictText(bytes: Uint8Array): string | null {
  try {
    return decodeWith(strict, bytes);
  } catch {
    return null;
  }
}

/** What can be read of anything else: UTF-16 by its mark, else UTF-8 with the undecodable replaced. */
export function lossyText(bytes: Uint8Array): string {
  return decodeWith(bytes[0] === 0xff && bytes[1] === 0xfe ? wide : lossy, bytes);
}

export const encodeText = (text: string): Uint8Array<ArrayBuffer> => encodeWith(encoder, text);
