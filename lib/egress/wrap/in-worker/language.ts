/**
 * The worker's language as it was before its script ran; what ../../pristine is to the page.
 *
 * @param address what the worker's script believes to be its own address: its code runs from a blob of ours.
 */
export function workerLanguage(scope: Window & typeof globalThis, address: string) {
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const {
    URL: NativeURL,
    DOMException: NativeException,
    Proxy: NativeProxy,
    Object: { setPrototypeOf },
  } = scope;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call) as <T, A extends unknown[], R>(
    method: (this: T, ...args: A) => R,
  ) => (self: T, ...args: A) => R;
  const getter = <T extends object, K extends keyof T>(owner: T, name: K) =>
    uncurry(getOwnPropertyDescriptor(owner, name)?.get as (this: T) => T[K]);
  const bare = <T extends object>(value: T): T => setPrototypeOf(value, null) as T;
  const hrefOf = getter(NativeURL.prototype, 'href');
  const searchOf = getter(NativeURL.prototype, 'search');

  const define = (owner: object, name: PropertyKey, value: unknown) =>
    defineProperty(owner, name, bare({ value, writable: true, enumerable: true, configurable: true }));

  /**
   * Where a name of this scope stands: `fetch`, `importScripts` and `caches` are the prototype's, which the script could ask
   * past a property of the scope's own. A `var` of the script makes such a property before the guard runs, so the last on the
   * way up is the browser's. https://webidl.spec.whatwg.org/#Global
   */
  const ownerOf = (name: string): object => {
    let owner: object = scope;
    for (let above = getPrototypeOf(scope); above !== null; above = getPrototypeOf(above))
      if (getOwnPropertyDescriptor(above, name)) owner = above;
    return owner;
  };

  return {
    scope,
    address,
    uncurry,
    getter,
    bare,
    defineProperty,
    define,
    ownerOf,
    wrap: (
      owner: object,
      name: string,
      run: (self: unknown, args: unknown[], native: (self: unknown, args: unknown[]) => unknown) => unknown,
    ) => {
      const original = (owner as Record<string, unknown>)[name];
      if (typeof original !== 'function') return;
      const native = (self: unknown, args: unknown[]): unknown => apply(original, self, args);
      const handler = bare({
        apply: (_: unknown, self: unknown, args: unknown[]) => run(self, args, native),
      });
      define(owner, name, new NativeProxy(original, handler));
    },
    remove: (name: string) => deleteProperty(ownerOf(name), name),
    absolute: (url: unknown): string => hrefOf(new NativeURL(`${url as string}`, address)),
    /** Whether an address has room for what may not leave, in its query; a version or a flag is shorter. */
    saysMuch: (url: string): boolean => searchOf(new NativeURL(url)).length >= 16,
    failed: () => new NativeException('The network request failed.', 'NetworkError'),
    whenDone: uncurry(scope.Promise.prototype.then),
    listen: uncurry(EventTarget.prototype.addEventListener),
    /** A list that a setter on the script's `Array.prototype` doesn't see grow. */
    listOf: () => {
      const list: (readonly [string, string])[] = [];
      return { list, add: (name: string, value: string) => define(list, list.length, [name, value]) };
    },
  };
}

export type Language = ReturnType<typeof workerLanguage>;
