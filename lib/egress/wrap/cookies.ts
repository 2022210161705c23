import { addHeader } from '../beside';
import type { Departure, Gate } from '../gate';
import { append, indexOf, isObject, NativePromise, NativeTypeError, slice } from '../pristine';
import type { Entry } from '../wire';
import { at, replace, replaceAccessor } from './disguise';
import { withMember } from './with-member';

/** A cookie that is being judged, or waits for one that was set before it. */
interface Held {
  /** What of it goes with each request. */
  readonly pair: string;
  /** Undefined until it was judged, null when it was refused. */
  set: (() => void) | null | undefined;
}

const departureOf = (pair: string): Departure => {
  const beside: Entry[] = [];
  addHeader(beside, 'cookie', pair);
  return { via: 'fetch', url: 'about:blank', method: 'GET', format: '', body: '', beside };
};

/**
 * Cookies, which go with every request by themselves. One that says something unknown is set when it was judged. The page finds
 * it among the others at once, and what it sends after that waits until it goes along.
 */
export function wrapCookies(target: Window & typeof globalThis, gate: Gate): void {
  let helds: Held[] = [];

  replaceAccessor(target.Document.prototype, 'cookie', {
    get: (self, forward) => {
      let cookies = forward(self) as string;
      for (let i = 0; i < helds.length; i++) cookies = withCookie(cookies, (helds[i] as Held).pair);
      return cookies;
    },
    set: (self, value, forward) => {
      const text = `${value as string}`;
      const end = indexOf(text, ';');
      const pair = end < 0 ? text : slice(text, 0, end);
      if (helds.length === 0 && gate.knows(departureOf(pair))) return forward(self, text);
      const held: Held = { pair, set: undefined };
      append(helds, held);
      gate.judgeFirst(departureOf(pair), (ready) => {
        held.set = ready === null ? null : () => forward(self, text);
        helds = advance(helds);
      });
    },
  });

  const store = target.CookieStore?.prototype;
  if (!store) return;
  replace(store, 'set', (self, args, forward) => {
    const options = isObject(at(args, 0)) ? (args[0] as CookieInit) : null;
    const name = `${options ? options.name : (args[0] as string)}`;
    const value = `${options ? options.value : (at(args, 1) as string)}`;
    const ready = options
      ? [withMember(withMember(options, 'name', name), 'value', value)]
      : args.length < 2
        ? args
        : [name, value];
    const departure = departureOf(`${name}=${value}`);
    if (gate.knows(departure)) return forward(self, ready);
    return new NativePromise((resolve, reject) =>
      gate.judgeFirst(departure, (pass) =>
        pass === null
          ? reject(new NativeTypeError('The cookie could not be set.'))
          : resolve(forward(self, ready)),
      ),
    );
  });
}

/** Sets those that were judged, up to the first that wasn't. */
function advance(helds: readonly Held[]): Held[] {
  const left: Held[] = [];
  for (let i = 0; i < helds.length; i++) {
    const held = helds[i] as Held;
    if (left.length > 0 || held.set === undefined) append(left, held);
    else held.set?.();
  }
  return left;
}

const nameOf = (pair: string): string => slice(pair, 0, indexOf(pair, '=') + 1);

/** What a page reads when it has one more, in the place of an older one of that name. */
function withCookie(cookies: string, pair: string): string {
  const name = nameOf(pair);
  let left = '';
  for (let start = 0; start < cookies.length; ) {
    const next = indexOf(cookies, '; ', start);
    const end = next < 0 ? cookies.length : next;
    const one = slice(cookies, start, end);
    if (nameOf(one) !== name) left += `${one}; `;
    start = end + 2;
  }
  return left + pair;
}
