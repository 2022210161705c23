import { type Body, bodyOf, type Sealed } from '../body/decode';
import { listen } from '../events';
import type { Gate } from '../gate';
import { bare, NativePromise, settle } from '../pristine';
import {
  aborted,
  abortReason,
  bytesOf,
  cloneRequest,
  deleteHeader,
  headerOf,
  isFormData,
  isRequest,
  isStream,
  NativeRequest,
  requestBuffer,
  requestHeaders,
  requestMethod,
  requestReferrer,
  requestReferrerPolicy,
  requestSignal,
  requestUrl,
} from '../web';
import { at, replace } from './disguise';
import { withInit } from './init';

type Send = (request: Request) => unknown;

/**
 * A request with a body is made at once, by the platform, so that its own checks and copies are those of a fetch that
 * isn't held; it's fetched when it was judged. Without a body nothing is held.
 */
export function wrapFetch(target: Window, gate: Gate): void {
  replace(target, 'fetch', (self, args, forward) => {
    try {
      const input = at(args, 0) as RequestInfo;
      const given = at(args, 1);
      const options = typeof given === 'object' && given !== null ? (given as RequestInit) : null;
      const body = options?.body ?? null;
      if (body === null && !isRequest(input)) {
        return forward(self, options ? [input, withInit(options, undefined)] : args);
      }
      const known = body === null || isStream(body) ? null : bodyOf(body);
      const init = options ? withInit(options, known ?? body ?? undefined) : (given as undefined);
      const request = new NativeRequest(input, init);
      const method = requestMethod(request);
      const send: Send = (ready) => forward(self, [ready]);
      if (method === 'GET' || method === 'HEAD' || aborted(requestSignal(request))) return send(request);
      return new NativePromise((resolve, reject) => {
        const signal = requestSignal(request);
        listen(signal, 'abort', () => reject(abortReason(signal)));
        hold(gate, request, known, (ready) => {
          if (aborted(signal)) return;
          if (ready) resolve(send(ready));
          else reject(new TypeError('Failed to fetch'));
        });
      });
    } catch (error) {
      return new NativePromise((_, reject) => reject(error));
    }
  });
}

/** Calls back with the request that may go, null if none may. */
function hold(
  gate: Gate,
  request: Request,
  known: Body | null,
  done: (request: Request | null) => void,
): void {
  const judge = (body: Body) =>
    gate.judge(
      {
        via: 'fetch',
        url: requestUrl(request),
        method: requestMethod(request),
        type: headerOf(requestHeaders(request), 'content-type') ?? '',
        body,
      },
      (leave) => done(leave && (leave.rewritten === null ? request : withBody(request, leave.rewritten))),
    );
  if (known !== null) return judge(known);
  settle(
    requestBuffer(cloneRequest(request)),
    (buffer) => judge(bytesOf(buffer)),
    () => done(null),
  );
}

/** The same request with another body. Options given to a copy reset its referrer, so that is given too. */
function withBody(request: Request, body: Sealed): Request {
  // The type of a form names its boundary, and the new one has its own.
  if (isFormData(body)) deleteHeader(requestHeaders(request), 'content-type');
  const referrer = requestReferrer(request);
  const referrerPolicy = requestReferrerPolicy(request);
  return new NativeRequest(request, bare({ body, referrer, referrerPolicy }));
}
