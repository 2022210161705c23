import { addHeader } from '../beside';
import type { Departure, Gate } from '../gate';
import { absolute, exception } from '../page';
import { append, asJson, bare, fromJson, isArray, isObject, NativePromise, ownList } from '../pristine';
import type { Entry } from '../wire';
import { at, replace, replaceConstructor } from './disguise';
import { withMember } from './with-member';

/**
 * Services of the browser that ask at an address which a page gives them: payments
 * (https://www.w3.org/TR/payment-method-manifest/) and identities (https://www.w3.org/TR/fedcm/).
 */
export function wrapServices(target: Window & typeof globalThis, gate: Gate): void {
  if (target.PaymentRequest)
    replaceConstructor(target, 'PaymentRequest', (args, forward) => {
      if (args.length < 2) return forward(args);
      const methods: PaymentMethodData[] = [];
      // The page's own way to go through its list: what comes of it is what is judged and asked at.
      for (const method of args[0] as Iterable<PaymentMethodData>) {
        const name = `${method.supportedMethods}`;
        // It asks at once, so that nobody can wait.
        if (!gate.knows({ via: 'fetch', url: absolute(name), method: 'GET', format: '', body: '' })) {
          gate.refused('fetch', absolute(name));
          throw exception("Failed to construct 'PaymentRequest': Invalid payment method.", 'SecurityError');
        }
        append(methods, withMember(method, 'supportedMethods', name));
      }
      return forward([ownList(methods), args[1], at(args, 2)]);
    });

  if (!target.CredentialsContainer) return;
  replace(target.CredentialsContainer.prototype, 'get', (self, args, forward) => {
    const given = at(args, 0);
    const asked: unknown = isObject(given) ? (given as { readonly identity?: unknown }).identity : undefined;
    if (asked === undefined) return forward(self, args);
    const identity = asJson(asked);
    const options = withMember(given as { identity: unknown }, 'identity', fromJson(identity, ownMembers));
    return new NativePromise((resolve, reject) =>
      gate.judge(departureOf(identity), (ready) =>
        ready === null
          ? reject(exception('Error retrieving a token.', 'NetworkError'))
          : resolve(forward(self, [options])),
      ),
    );
  });
}

/** So that what a page adds to all objects isn't read with them. */
const ownMembers = (_: string, value: unknown): unknown =>
  isArray(value) ? ownList(value as unknown[]) : isObject(value) ? bare(value) : value;

function departureOf(said: string): Departure {
  const beside: Entry[] = [];
  addHeader(beside, 'identity', said);
  return { via: 'fetch', url: 'about:blank', method: 'GET', format: '', body: '', beside };
}
