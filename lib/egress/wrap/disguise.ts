import {
  apply,
  bare,
  construct,
  defineProperty,
  getOwnPropertyDescriptor,
  NativeProxy,
  NativeWeakMap,
  weakGet,
  weakSet,
} from '../pristine';

type Callable = (this: never, ...args: never) => unknown;

/** Runs in place of a function of the platform. `forward` is that function. */
export type Replacement = (
  self: unknown,
  args: readonly unknown[],
  forward: (self: unknown, args: readonly unknown[]) => unknown,
) => unknown;

const originals = new NativeWeakMap<object, object>();

/** What is replaced twice is still the browser's first function. */
const remember = (proxy: object, native: object): void => {
  weakSet(originals, proxy, weakGet(originals, native) ?? native);
};

/**
 * Replaces a method. A proxy keeps name, length, missing prototype and whatever the page hangs on it; libraries look at
 * these, and at the source text, to tell whether a function is still the browser's.
 */
export function replace(owner: object, name: string, replacement: Replacement): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const original: unknown = descriptor?.value;
  if (!descriptor || typeof original !== 'function') return;
  const native = original as Callable;
  const forward = (self: unknown, args: readonly unknown[]): unknown =>
    apply(native, self as never, args as never);
  const proxy = new NativeProxy(
    native,
    bare<ProxyHandler<Callable>>({ apply: (_, self, args) => replacement(self, args, forward) }),
  );
  remember(proxy, native);
  defineProperty(owner, name, { ...descriptor, value: proxy });
}

interface Accessor {
  readonly get?: (self: unknown, forward: (self: unknown) => unknown) => unknown;
  readonly set?: (self: unknown, value: unknown, forward: (self: unknown, value: unknown) => void) => void;
}

/** Replaces what reads or sets a property; see `replace`. */
export function replaceAccessor(owner: object, name: string, { get, set }: Accessor): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const fresh: PropertyDescriptor = { ...descriptor };
  const { get: reads, set: sets } = fresh;
  if (get && reads) {
    const forward = (self: unknown): unknown => apply(reads, self, []);
    const handler = bare<ProxyHandler<typeof reads>>({ apply: (_, self) => get(self, forward) });
    fresh.get = new NativeProxy(reads, handler);
    remember(fresh.get, reads);
  }
  if (set && sets) {
    const forward = (self: unknown, value: unknown): void => apply(sets, self, [value]);
    const handler = bare<ProxyHandler<typeof sets>>({
      apply: (_, self, args) => set(self, at(args, 0), forward),
    });
    fresh.set = new NativeProxy(sets, handler);
    remember(fresh.set, sets);
  }
  if (descriptor) defineProperty(owner, name, fresh);
}

/** Runs in place of a constructor of the platform. `forward` is that constructor, for whatever class was asked for. */
type Construction = (
  args: readonly unknown[],
  forward: (args: readonly unknown[]) => object,
  wanted: { readonly prototype: unknown },
) => object;

/** Replaces a constructor, also where its instances lead to it. Without `new` it complains as the original does. */
export function replaceConstructor(owner: object, name: string, construction: Construction): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  const original: unknown = descriptor?.value;
  if (!descriptor || typeof original !== 'function') return;
  const native = original as new (...args: unknown[]) => object;
  const proxy = new NativeProxy(
    native,
    bare<ProxyHandler<typeof native>>({
      construct: (_, args, wanted) =>
        construction(args, (given) => construct(native, given, wanted), wanted as { prototype: unknown }),
    }),
  );
  remember(proxy, native);
  defineProperty(owner, name, { ...descriptor, value: proxy });
  const { prototype } = native as { prototype: object };
  const named = getOwnPropertyDescriptor(prototype, 'constructor');
  if (named) defineProperty(prototype, 'constructor', { ...named, value: proxy });
}

/** Lets the replaced functions print as the originals do. */
export function disguise(): void {
  replace(Function.prototype, 'toString', (self, args, forward) =>
    forward((typeof self === 'function' && weakGet(originals, self)) || self, args),
  );
}

/** An argument that may be missing; beyond the end of the list a page's `Array.prototype` would answer. */
export const at = (args: readonly unknown[], index: number): unknown =>
  index < args.length ? args[index] : undefined;
