/**
 * The language as it was before page code ran. Whatever the page replaces later (`Array.prototype.push`, `JSON.parse`,
 * a getter on `Object.prototype`), the tripwire neither calls nor reads. The rules that follow from it, in all of this
 * folder: no method call on a value, no `for…of`, no spread, no regular expression, no `await`; objects whose missing
 * fields are read by the platform have no prototype.
 */

export const {
  apply,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  setPrototypeOf,
} = Reflect;
export const isArray = Array.isArray;
export const NativePromise = Promise;
export const NativeProxy = Proxy;

type Uncurry = <T, A extends readonly unknown[], R>(
  method: (this: T, ...args: A) => R,
) => (self: T, ...args: A) => R;

/** Turns a method into a function that takes `this` first. */
export const uncurry = Function.prototype.bind.bind(Function.prototype.call) as Uncurry;

/** Takes the getters of a prototype: `getters(Request.prototype)('url')` is a function of a request. */
export function getters<T extends object>(prototype: T): <K extends keyof T>(name: K) => (self: T) => T[K] {
  return <K extends keyof T>(name: K) => {
    const get = getOwnPropertyDescriptor(prototype, name)?.get;
    if (!get) throw new TypeError(`no getter ${String(name)}`);
    return uncurry<T, [], T[K]>(get);
  };
}

/** Whether a value has the internals that a method needs: what `instanceof` claims and a page can't forge. */
export function brand<T>(probe: (value: T) => unknown): (value: unknown) => value is T {
  return (value): value is T => {
    try {
      probe(value as T);
      return true;
    } catch {
      return false;
    }
  };
}

/** The same object without a prototype. */
export function bare<T extends object>(value: T): T {
  setPrototypeOf(value, null);
  return value;
}

const element: PropertyDescriptor = bare({
  value: undefined,
  writable: true,
  enumerable: true,
  configurable: true,
});

/** Adds to a list; a setter on `Array.prototype` would see a plain assignment. */
export function append<T>(list: T[], item: T): void {
  element.value = item;
  defineProperty(list, list.length, element);
  element.value = undefined;
}

/** A sequence of one for a platform constructor that iterates. */
export function only<T>(item: T): T[] {
  const list = [item];
  const iterate = () => {
    let done = false;
    const next = () => {
      const step = bare({ done, value: item });
      done = true;
      return step;
    };
    return bare({ next });
  };
  defineProperty(list, Symbol.iterator, bare({ value: iterate }));
  return list;
}

export const parseJson = JSON.parse;
export const quote: (text: string) => string = JSON.stringify;

export const slice = uncurry<string, [number, number?], string>(String.prototype.slice);
export const indexOf = uncurry<string, [string, number?], number>(String.prototype.indexOf);
export const lowerCase = uncurry(String.prototype.toLowerCase);
export const upperCase = uncurry(String.prototype.toUpperCase);

const then = uncurry(Promise.prototype.then) as unknown as <T>(
  promise: Promise<T>,
  done: (value: T) => void,
  fail: (reason: unknown) => void,
) => unknown;
const owns = uncurry<object, [PropertyKey], boolean>(Object.prototype.hasOwnProperty);

/**
 * Waits for a promise of the platform. A `then` on `Object.prototype` would let the page answer in its place, so the
 * value isn't believed while there is one.
 */
export function settle<T>(
  promise: Promise<T>,
  done: (value: T) => void,
  fail: (reason: unknown) => void,
): void {
  try {
    then(promise, (value: T) => (owns(Object.prototype, 'then') ? fail(undefined) : done(value)), fail);
  } catch (reason) {
    fail(reason);
  }
}

export const NativeWeakMap = WeakMap;
export const weakGet = uncurry(WeakMap.prototype.get) as <K extends object, V>(
  map: WeakMap<K, V>,
  key: K,
) => V | undefined;
export const weakSet = uncurry(WeakMap.prototype.set) as <K extends object, V>(
  map: WeakMap<K, V>,
  key: K,
  value: V,
) => unknown;
