/** A file that breaks one rule, and the rule that must say so. */
export interface Violation {
  readonly breaks: string;
  readonly path: string;
  readonly code: string;
  readonly rule: string;
}

const marked = (mark: string): string =>
  `import { test } from 'vitest';\ntest.${mark}('marked', () => {});\n`;

/** Planted in a copy of the project by a test: a configuration that no longer catches them isn't one. */
export const VIOLATIONS: readonly Violation[] = [
  {
    breaks: 'core imports a later layer',
    path: 'lib/core/planted.ts',
    code: "import { chatgpt } from '@/lib/sites/chatgpt';\nexport const name = chatgpt;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'a layer imports its neighbour',
    path: 'lib/normalise/planted.ts',
    code: "import { decide } from '@/policy/decide';\nexport const name = decide;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'the composer imports the platform',
    path: 'lib/composer/planted.ts',
    code: "import { policy } from '@/lib/platform/policy';\nexport const name = policy;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'the pipeline imports what records it, from a single file',
    path: 'lib/pipeline.ts',
    code: "import { chain } from '@/lib/audit/chain';\nexport const name = chain;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'a type import goes up as well',
    path: 'lib/classify/planted.ts',
    code: "import type { Verdict } from '@/lib/pipeline';\nexport type Name = Verdict;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'the product imports its tests',
    path: 'components/planted.tsx',
    code: "import { sample } from '@/tests/sample';\nexport const name = sample;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'a component takes the browser API',
    path: 'components/polyfilled.tsx',
    code: "import browser from 'webextension-polyfill';\nexport const name = browser;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'a pure layer reads a file',
    path: 'lib/extract/planted.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'the tripwire carries zod into the page',
    path: 'lib/egress/planted.ts',
    code: "import * as z from 'zod/mini';\nexport const schema = z.string();\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'zod is imported in the way that cannot be shaken',
    path: 'policy/planted.ts',
    code: "import { z } from 'zod';\nexport const schema = z.string();\n",
    rule: 'eslint(no-restricted-imports)',
  },
  {
    breaks: 'two files import each other through the alias',
    path: 'lib/vault/one.ts',
    code: "import { two } from '@/lib/vault/two';\nexport const one = (): number => two();\n",
    rule: 'import(no-cycle)',
  },
  {
    breaks: 'two files import each other',
    path: 'lib/vault/two.ts',
    code: "import { one } from './one';\nexport const two = (): number => one();\n",
    rule: 'import(no-cycle)',
  },
  {
    breaks: 'a pure layer reads the clock',
    path: 'lib/transform/clock.ts',
    code: 'export const now = (): number => Date.now();\n',
    rule: 'eslint(no-restricted-properties)',
  },
  {
    breaks: 'a pure layer draws a random number',
    path: 'lib/mock/random.ts',
    code: 'export const roll = (): number => Math.random();\n',
    rule: 'eslint(no-restricted-properties)',
  },
  {
    breaks: 'a pure layer asks for random bytes through the global object',
    path: 'lib/mock/bytes.ts',
    code: 'export const id = (): string => globalThis.crypto.randomUUID();\n',
    rule: 'eslint(no-restricted-globals)',
  },
  {
    breaks: 'a pure layer looks at the page',
    path: 'lib/shape/page.ts',
    code: 'export const title = (): string => document.title;\n',
    rule: 'eslint(no-restricted-globals)',
  },
  {
    breaks: 'a detector phones out',
    path: 'lib/detectors/phone.ts',
    code: "export const call = (): Promise<Response> => fetch('/');\n",
    rule: 'eslint(no-restricted-globals)',
  },
  {
    breaks: 'an entry point phones out',
    path: 'entrypoints/background.ts',
    code: "export const call = (): Promise<Response> => self.fetch('/');\n",
    rule: 'eslint(no-restricted-globals)',
  },
  {
    breaks: 'the platform opens a socket outside its one module',
    path: 'lib/platform/socket.ts',
    code: "export const open = (): WebSocket => new WebSocket('ws://127.0.0.1/');\n",
    rule: 'eslint(no-restricted-globals)',
  },
  {
    breaks: 'a content script sends a beacon',
    path: 'lib/composer/beacon.ts',
    code: "export const send = (): boolean => navigator.sendBeacon('/', '');\n",
    rule: 'eslint(no-restricted-properties)',
  },
  {
    breaks: 'the composer writes markup',
    path: 'lib/composer/markup.ts',
    code: "export function clear(node: Element): void {\n  node.innerHTML = '';\n}\n",
    rule: 'eslint(no-restricted-properties)',
  },
  {
    breaks: 'the composer takes the browser API by its global name',
    path: 'lib/composer/global.ts',
    code: 'export const id = chrome.runtime.id;\n',
    rule: 'eslint(no-restricted-globals)',
  },
  {
    breaks: 'a layer prints',
    path: 'lib/egress/print.ts',
    code: "export const say = (): void => console.log('');\n",
    rule: 'eslint(no-console)',
  },
  {
    breaks: 'a file grows past three hundred lines',
    path: 'lib/sites/long.ts',
    code: Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line};\n`).join(''),
    rule: 'eslint(max-lines)',
  },
  {
    breaks: 'a type is given up',
    path: 'lib/core/loose.ts',
    code: 'export const loose = (value: Array<any>): unknown => value;\n',
    rule: 'typescript(no-explicit-any)',
  },
  {
    breaks: 'a promise floats',
    path: 'entrypoints/floating.ts',
    code: 'const later = async (): Promise<void> => {};\nexport function start(): void {\n  later();\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    breaks: 'a switch forgets a case',
    path: 'lib/core/switch.ts',
    code: "export function size(of: 'a' | 'b'): number {\n  switch (of) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
    rule: 'typescript(switch-exhaustiveness-check)',
  },
  {
    breaks: 'code is built from text',
    path: 'components/built.ts',
    code: "export const built = new Function('return 1');\n",
    rule: 'eslint(no-new-func)',
  },
  {
    breaks: 'a picture has no words',
    path: 'components/picture.tsx',
    code: 'export const picture = <img src="/icon.png" />;\n',
    rule: 'jsx-a11y(alt-text)',
  },
  {
    breaks: 'a test is left out',
    path: 'tests/unit/left-out.test.ts',
    code: marked('skip'),
    rule: 'vitest(no-disabled-tests)',
  },
  {
    breaks: 'a test runs alone',
    path: 'tests/unit/alone.test.ts',
    code: marked('only'),
    rule: 'vitest(no-focused-tests)',
  },
];

/** What the same rules must let through. */
export const PERMITTED: Readonly<Record<string, string>> = {
  'lib/classify/fine.ts':
    "import type { Span } from '@/lib/core/finding';\nexport const size = (span: Span): number => span.end - span.start;\n",
  'lib/platform/fine.ts':
    "import browser from 'webextension-polyfill';\nexport const name = browser.runtime;\n",
  'lib/platform/outbound.ts': "export const call = (): Promise<Response> => fetch('http://127.0.0.1/');\n",
  'lib/egress/fine.ts':
    'export const wrap = (world: Window & typeof globalThis): typeof fetch => world.fetch;\n',
  'lib/cli/fine.ts':
    "import { readFileSync } from 'node:fs';\nexport const show = (name: string): void => console.log(readFileSync(name, 'utf8'));\n",
};
