import type { Departure, Gate } from '../gate';
import { absolute, listen } from '../page';
import { bare, isObject, NativePromise, NativeTypeError, settle } from '../pristine';
import {
  aborted,
  abortReason,
  besideOf,
  cloneRequest,
  deleteHeader,
  headerOf,
  isStream,
  NativeRequest,
  requestBlob,
  requestHeaders,
  requestMethod,
  requestReferrer,
  requestReferrerPolicy,
  requestSignal,
  requestUrl,
} from '../requests';
import { isBlob, isForm, type Sealed, seal } from '../sealed';
import { at, replace } from './disguise';
import { withMember } from './with-member';

/**
 * A request is made at once, by the platform, so that its own checks and copies are those of a fetch that isn't held; it's
 * fetched when it was judged. One whose address and headers say nothing new isn't held.
 */
export function wrapFetch(target: Window, gate: Gate): void {
  replace(target, 'fetch', (self, args, forward) => {
    try {
      const input = at(args, 0) as RequestInfo;
      const given = at(args, 1);
      const options = isObject(given) ? (given as RequestInit) : null;
      const body = options?.body ?? null;
      if (typeof input === 'string' && options === null && gate.knows(plain(input)))
        return forward(self, args);
      const sealed = body === null || isStream(body) ? null : seal(body);
      const init = options ? withMember(options, 'body', sealed ?? body ?? undefined) : (given as undefined);
      const request = new NativeRequest(input, init);
      const signal = requestSignal(request);
      const without = isBare(request);
      if (aborted(signal) || (without && gate.knows(departing(request, '')))) return forward(self, [request]);
      return new NativePromise((resolve, reject) => {
        listen(signal, 'abort', () => reject(abortReason(signal)));
        hold(gate, request, without ? '' : sealed, (ready) => {
          if (aborted(signal)) return;
          if (ready) resolve(forward(self, [ready]));
          else reject(new NativeTypeError('Failed to fetch'));
        });
      });
    } catch (error) {
      return new NativePromise((_, reject) => reject(error));
    }
  });
}

const plain = (input: string): Departure => ({
  via: 'fetch',
  url: absolute(input),
  method: 'GET',
  format: '',
  body: '',
});

function isBare(request: Request): boolean {
  const method = requestMethod(request);
  return method === 'GET' || method === 'HEAD';
}

const departing = (request: Request, body: Sealed): Departure => ({
  via: 'fetch',
  url: requestUrl(request),
  method: requestMethod(request),
  format: headerOf(requestHeaders(request), 'content-type') ?? '',
  body,
  beside: besideOf(request),
});

/**
 * Calls back with the request that may go, null if none may. A body that's inside the request is read from a copy, and what was
 * read is what goes: a stream may give the copy other bytes, and a `then` on `Blob.prototype` another blob.
 */
function hold(
  gate: Gate,
  request: Request,
  sealed: Sealed | null,
  done: (request: Request | null) => void,
): void {
  const judge = (body: Sealed) =>
    gate.judge(departing(request, body), (ready) =>
      done(ready === null ? null : ready === sealed ? request : remade(request, ready)),
    );
  if (sealed !== null) return judge(sealed);
  settle(
    requestBlob(cloneRequest(request)),
    (read) => (isBlob(read) ? judge(read) : done(null)),
    () => done(null),
  );
}

/** The same request with another body. Options given to a copy reset its referrer, so that is given too. */
function remade(request: Request, body: Sealed): Request {
  // The type of a form names its boundary, and the new one has its own.
  if (isForm(body)) deleteHeader(requestHeaders(request), 'content-type');
  const referrer = requestReferrer(request);
  const referrerPolicy = requestReferrerPolicy(request);
  return new NativeRequest(request, bare({ body, referrer, referrerPolicy }));
}
