import { brand, getPrototypeOf, getters, uncurry } from './pristine';

/** The platform's body types as they were before page code ran; see pristine.ts. */

export const NativeRequest = Request;
const ofRequest = getters(Request.prototype);
export const requestUrl = ofRequest('url');
export const requestMethod = ofRequest('method');
export const requestHeaders = ofRequest('headers');
export const requestSignal = ofRequest('signal');
export const requestReferrer = ofRequest('referrer');
export const requestReferrerPolicy = ofRequest('referrerPolicy');
export const cloneRequest = uncurry(Request.prototype.clone);
export const requestBuffer = uncurry(Request.prototype.arrayBuffer);
export const isRequest = brand(requestUrl);
export const isStream = brand(getters(ReadableStream.prototype)('locked'));

export const headerOf = uncurry(Headers.prototype.get);
export const deleteHeader = uncurry(Headers.prototype.delete);

const ofSignal = getters(AbortSignal.prototype);
export const aborted = ofSignal('aborted');
export const abortReason = ofSignal('reason');

const NativeURL = URL;
const hrefOf = getters(URL.prototype)('href');

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
const ofBlob = getters(Blob.prototype);
const ofFile = getters(File.prototype);
export const blobType = ofBlob('type');
export const blobBuffer = uncurry(Blob.prototype.arrayBuffer);
export const fileName = ofFile('name');
export const fileModified = ofFile('lastModified');
export const isBlob = brand(ofBlob('size'));
export const isFile = brand(fileName);

export const NativeBytes = Uint8Array;
const ofTyped = getters(getPrototypeOf(Uint8Array.prototype) as Uint8Array<ArrayBuffer>);
const typedBuffer = ofTyped('buffer');
const typedOffset = ofTyped('byteOffset');
export const sizeOf = ofTyped('byteLength');
const isTyped = brand(ofTyped('length'));
const ofView = getters(DataView.prototype as DataView<ArrayBuffer>);
const viewBuffer = ofView('buffer');
const viewOffset = ofView('byteOffset');
const viewBytes = ofView('byteLength');
const isView = ArrayBuffer.isView;
const isBuffer = brand(getters(ArrayBuffer.prototype)('byteLength'));
export const copyInto = uncurry<Uint8Array, [Uint8Array, number], void>(Uint8Array.prototype.set);

export const isBytes = (value: unknown): value is ArrayBuffer | ArrayBufferView =>
  isView(value) || isBuffer(value);

/** The bytes of a buffer or view, in place. */
export function bytesOf(source: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (isBuffer(source)) return new NativeBytes(source);
  if (!isTyped(source)) {
    const view = source as DataView<ArrayBuffer>;
    return new NativeBytes(viewBuffer(view), viewOffset(view), viewBytes(view));
  }
  return new NativeBytes(typedBuffer(source), typedOffset(source), sizeOf(source));
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
