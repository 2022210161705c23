import { runInNewContext, runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ensureNative, RELIED_ON } from '@/lib/egress/wrap/in-worker/ensure-native';
import { guardText } from '@/lib/egress/wrap/in-worker/guard-text';

const check = `(${ensureNative.toString()})(this, ${JSON.stringify(RELIED_ON)});`;

/** What Node's own globals lack of a worker's; that they are the browser's own isn't checked where they are classes here. */
const LACKING = {
  XMLHttpRequest: class {
    open() {}
    setRequestHeader() {}
    abort() {}
    send() {}
  },
  ProgressEvent: class {},
  importScripts: () => undefined,
  caches: {},
};

describe('the guard of a worker', () => {
  it('knows each name that it takes from the globals', () => {
    const taken = new Set<string>();
    const globals = Object.assign(new EventTarget(), LACKING);
    const names = Reflect.ownKeys(globalThis).filter((name) => typeof name === 'string');
    for (const name of names) Reflect.set(globals, name, Reflect.get(globalThis, name));
    const scope = new Proxy(globals, {
      get: (target, name) => {
        if (typeof name === 'string') taken.add(name);
        return Reflect.get(target, name);
      },
    });
    const text = guardText()('https://site.example/worker.js', 'this').replace(/\[(?:"\w+",?)+\]/, '[]');
    const run: (everything: object) => void = runInThisContext(
      `(everything) => { with (everything) { (function () { ${text} }).call(everything) } }`,
    );
    run(scope);
    // Node asks an EventTarget for its constructor.
    expect([...taken].filter((name) => !RELIED_ON.includes(name) && name !== 'constructor').sort()).toEqual(
      [],
    );
  });

  it('runs in a worker that declares functions of its own', () => {
    expect(runInNewContext(`${check} function main() {} 'ran'`)).toBe('ran');
  });

  it.each(RELIED_ON)('ends a script that declares %s', (name) => {
    const ran = { yes: false };
    for (const declared of ['function', 'async function', 'function*'])
      expect(() =>
        runInNewContext(`${check} ran.yes = true; ${declared} ${name}() { '[native code]' }`, { ran }),
      ).toThrow(name);
    expect(ran.yes).toBe(false);
  });
});
