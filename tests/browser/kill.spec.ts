import { rmSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { type Devtools, withDevtools } from './devtools';
import { test as base, expect } from './fixtures';
import { hangWorker, killOffscreen, killServiceWorker, killWorker } from './kill';
import { specimen } from './specimen';

const test = base.extend({
  extension: async ({ replicas: _replicas }, use) => {
    const folder = specimen();
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  context: async ({ context }, use) => {
    await expect.poll(() => ask(context, 'echo()')).toBe('alive');
    await use(context);
  },
});

/** Evaluates in the offscreen document; null when there is none, `silent` when no answer comes. */
function ask(context: BrowserContext, question: string): Promise<unknown> {
  return withDevtools(context, async (devtools) => {
    const document = await offscreen(devtools);
    if (!document) return null;
    const session = await devtools.attach(document);
    const patience = "new Promise((resolve) => setTimeout(resolve, 500, 'silent'))";
    const expression = `Promise.race([${question}, ${patience}])`;
    const asked = { expression, awaitPromise: true, returnByValue: true };
    return (await devtools.send('Runtime.evaluate', asked, session)).result?.value;
  });
}

async function offscreen(devtools: Devtools) {
  return (await devtools.targets()).find(({ type }) => type === 'background_page');
}

test('the service worker can be killed: it comes back without its memory', async ({ context }) => {
  const before = await ask(context, 'background()');
  expect(await ask(context, 'background()')).toBe(before);
  await killServiceWorker(context);
  expect(await ask(context, 'echo()')).toBe('alive');
  await expect.poll(() => ask(context, 'background()')).toMatch(/^[\da-f-]{36}$/);
  expect(await ask(context, 'background()')).not.toBe(before);
});

test('the offscreen document can be killed', async ({ context }) => {
  await killOffscreen(context);
  expect(await ask(context, 'echo()')).toBeNull();
});

test('the worker can be killed alone: it never answers again', async ({ context }) => {
  await killWorker(context);
  expect(await ask(context, 'echo()')).toBe('silent');
});

test('a worker can be made to hang: it never answers again', async ({ context }) => {
  await hangWorker(context);
  expect(await ask(context, 'echo()')).toBe('silent');
});

test('killing what is already gone is an error', async ({ context }) => {
  await killOffscreen(context);
  await expect(killWorker(context)).rejects.toThrow('offscreen document');
});
