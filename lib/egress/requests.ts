import { brand, getters, uncurry } from './pristine';

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
export const isRequest = brand(requestUrl);
export const isStream = brand(getters(ReadableStream.prototype)('locked'));

export const headerOf = uncurry(Headers.prototype.get);
export const deleteHeader = uncurry(Headers.prototype.delete);

const ofSignal = getters(AbortSignal.prototype);
export const aborted = ofSignal('aborted');
export const abortReason = ofSignal('reason');
