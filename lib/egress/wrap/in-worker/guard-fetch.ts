import type { Asking } from './ask-page';
import type { Language } from './language';

export function guardFetch(language: Language, { ask }: Asking): void {
  const { scope, uncurry, getter, bare, wrap, ownerOf, absolute, whenDone, listen, listOf } = language;
  const { Request: NativeRequest, Promise: NativePromise, TypeError: NativeTypeError } = scope;
  const urlOf = getter(NativeRequest.prototype, 'url');
  const methodOf = getter(NativeRequest.prototype, 'method');
  const headersOf = getter(NativeRequest.prototype, 'headers');
  const signalOf = getter(NativeRequest.prototype, 'signal');
  const referrerOf = getter(NativeRequest.prototype, 'referrer');
  const policyOf = getter(NativeRequest.prototype, 'referrerPolicy');
  const abortedOf = getter(AbortSignal.prototype, 'aborted');
  const reasonOf = getter(AbortSignal.prototype, 'reason');
  const each = uncurry(Headers.prototype.forEach);
  const header = uncurry(Headers.prototype.get);
  const cloneOf = uncurry(NativeRequest.prototype.clone);
  const blobOf = uncurry(NativeRequest.prototype.blob);
  const typeOf = getter(Blob.prototype, 'type');

  /** With the body that was read: the request's own may be another, as a stream's is to each who reads it. */
  const remade = (request: Request, body: Blob): Request =>
    new NativeRequest(
      request,
      bare({ body, referrer: referrerOf(request), referrerPolicy: policyOf(request) }),
    );

  wrap(ownerOf('fetch'), 'fetch', (self, args, native) => {
    const [input, given] = [args[0], args[1]] as [unknown, RequestInit | undefined];
    return new NativePromise((resolve, reject) => {
      const target = typeof input === 'string' ? absolute(input) : (input as Request);
      const request = new NativeRequest(target, given);
      const signal = signalOf(request);
      const method = methodOf(request);
      const headers = listOf();
      each(headersOf(request), (value, name) => headers.add(name, value));
      const judge = (body: Blob | '') =>
        ask(
          urlOf(request),
          method,
          header(headersOf(request), 'content-type') ?? '',
          headers.list,
          body,
          (answer) => {
            if (abortedOf(signal)) return;
            if (!answer.pass) return reject(new NativeTypeError('Failed to fetch'));
            const ready = body === '' ? request : remade(request, answer.body ?? body);
            resolve(native(self, [ready]) as Promise<Response>);
          },
        );
      if (abortedOf(signal)) return reject(reasonOf(signal));
      listen(signal, 'abort', () => reject(reasonOf(signal)));
      const fail = () => reject(new NativeTypeError('Failed to fetch'));
      if (method === 'GET' || method === 'HEAD') judge('');
      else
        void whenDone(
          blobOf(cloneOf(request)),
          (read) => {
            try {
              // Throws for what a `then` of the script's own has put in the blob's place.
              typeOf(read);
            } catch {
              return fail();
            }
            judge(read);
          },
          fail,
        );
    });
  });
}
