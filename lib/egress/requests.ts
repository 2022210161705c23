import { addHeader, addMethod } from './beside';
import { brand, getters, uncurry } from './pristine';
import type { Entry } from './wire';

/** Requests as they were before page code ran; see pristine.ts. */

export const NativeRequest = Request;
const ofRequest = getters(Request.prototype);
export const requestUrl = ofRequest('url');
export const requestMethod = ofRequest('method');
export const requestHeaders = ofRequest('headers');
export const requestSignal = ofRequest('signal');
export const requestReferrer = ofRequest('referrer');
export const requestReferrerPolicy = ofRequest('referrerPolicy');
export const cloneRequest = uncurry(Request.prototype.clone);
export const requestBlob = uncurry(Request.prototype.blob);
export const isStream = brand(getters(ReadableStream.prototype)('locked'));

const headersEach = uncurry<Headers, [(value: string, name: string) => void], void>(
  Headers.prototype.forEach,
);

/** What a request says beside its address and its body. */
export function besideOf(request: Request): Entry[] {
  const pieces: Entry[] = [];
  headersEach(requestHeaders(request), (value, name) => addHeader(pieces, name, value));
  addMethod(pieces, requestMethod(request));
  const referrer = requestReferrer(request);
  if (referrer !== '' && referrer !== 'about:client') addHeader(pieces, 'referer', referrer);
  return pieces;
}

export const headerOf = uncurry(Headers.prototype.get);
export const deleteHeader = uncurry(Headers.prototype.delete);

const ofSignal = getters(AbortSignal.prototype);
export const aborted = ofSignal('aborted');
export const abortReason = ofSignal('reason');
