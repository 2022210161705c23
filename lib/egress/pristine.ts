/**
 * The language as it was before page code ran. Whatever the page replaces later (`Array.prototype.push`, a getter on
 * `Object.prototype`, `window.Promise`), the tripwire neither calls nor reads. The rules that follow from it for all that
 * runs in the page's world: no method call on a value, no global after the start, no `for…of`, no spread of a list, no
 * regular expression, no `await`; an object whose missing fields are read has no prototype.
 */

export const {
  apply,
  construct,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  setPrototypeOf,
} = Reflect;
export const asJson = JSON.stringify;
export const fromJson = JSON.parse as (
  text: string,
  made: (name: string, value: unknown) => unknown,
) => unknown;
export const isArray = Array.isArray;
const NativeObject = Object;
export const NativePromise = Promise;
export const NativeProxy = Proxy;
export const NativeTypeError = TypeError;

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

/** What the platform takes for a list of options: functions, too, and `document.all`, whose `typeof` is `undefined`. */
export const isObject = (value: unknown): value is object => NativeObject(value) === value;

/** Adds to a list; a setter on `Array.prototype` would see a plain assignment. */
export function append<T>(list: T[], item: T): void {
  element.value = item;
  defineProperty(list, list.length, element);
  element.value = undefined;
}

/** The platform goes through a list by a method that the page can replace, unless it has one of its own. */
export function ownList<T>(list: T[]): T[] {
  const walk = () => {
    let at = 0;
    return bare({
      next: () =>
        bare(at < list.length ? { done: false, value: list[at++] } : { done: true, value: undefined }),
    });
  };
  defineProperty(list, ITERATOR, bare({ value: walk }));
  return list;
}
const ITERATOR = Symbol.iterator;

/** With a text to look for and nothing else: a pattern would be asked for methods that the page can replace. */
export const indexOf = uncurry<string, [string, number?], number>(String.prototype.indexOf);
export const slice = uncurry<string, [number, number?], string>(String.prototype.slice);
export const upperCase = uncurry(String.prototype.toUpperCase);
export const lowerCase = uncurry(String.prototype.toLowerCase);

const then = uncurry(Promise.prototype.then) as unknown as <T>(
  promise: Promise<T>,
  done: (value: T) => void,
  fail: (reason: unknown) => void,
) => unknown;
const owns = uncurry<object, [PropertyKey], boolean>(Object.prototype.hasOwnProperty);
const root = Object.prototype;

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
    then(promise, (value: T) => (owns(root, 'then') ? fail(undefined) : done(value)), fail);
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
