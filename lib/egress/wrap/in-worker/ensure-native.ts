/**
 * What the guard takes from the worker's globals, and what stands on their prototype, where a name of the scope's own would
 * hide it.
 */
export const RELIED_ON: readonly string[] = [
  'AbortSignal',
  'Blob',
  'DOMException',
  'Event',
  'EventTarget',
  'Function',
  'Headers',
  'MessageEvent',
  'MessagePort',
  'Object',
  'ProgressEvent',
  'Promise',
  'Proxy',
  'Reflect',
  'Request',
  'Response',
  'TypeError',
  'URL',
  'WeakMap',
  'XMLHttpRequest',
  'caches',
  'fetch',
  'importScripts',
];

/**
 * Ends a script that declares a function by a name that the guard relies on. It stands in one text with the guard, and its
 * functions are there before the first line of either runs
 * (https://tc39.es/ecma262/#sec-globaldeclarationinstantiation); nothing of it has run yet, and nothing will.
 *
 * @throws what the page sees as the worker's error.
 */
export function ensureNative(scope: object, names: readonly string[]): void {
  // By syntax alone: no declaration can stand in for it.
  const { prototype } = (() => undefined).constructor as FunctionConstructor;
  const textOf = prototype.call.bind(prototype.toString) as (made: unknown) => string;
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as keyof typeof scope;
    const value: unknown = scope[name];
    // A guard that stands before this one leaves no name.
    if (typeof value !== 'function' || /^function \w*\(\) \{\s+\[native code\]\s+\}$/.test(textOf(value)))
      continue;
    try {
      // An error without its constructor's name, which may be the script's by now.
      (null as unknown as () => void)();
    } catch (error) {
      (error as Error).message =
        `A function of this worker is named ${name as string}, like one of the browser's that its check needs.`;
      throw error;
    }
  }
}
