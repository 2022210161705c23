import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { launch } from './browser';
import { type Recorder, startRecorder } from './recorder';

interface Pages {
  /** What has arrived during this test. */
  readonly recorder: Recorder;
  /** Opens a page that the tripwire guards. */
  readonly visit: () => Promise<Page>;
  /** Opens the same page in a browser without the tripwire: the yardstick. */
  readonly visitBare: () => Promise<Page>;
}

interface Browsers {
  readonly server: Recorder;
  readonly guarded: BrowserContext;
  readonly bare: BrowserContext;
}

/** A guarded browser and a bare one, and the server that both send to; shared by the tests of a worker. */
export const test = base.extend<Pages, Browsers>({
  server: [
    // Playwright reads the names of what a fixture needs out of the pattern; this one needs nothing.
    async ({}, use) => {
      const recorder = await startRecorder();
      recorder.pages.set('/', '<!doctype html><title>page</title><body>page');
      await use(recorder);
      await recorder.close();
    },
    { scope: 'worker' },
  ],
  guarded: [
    async ({}, use) => {
      const context = await launch('tripwire-first');
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  bare: [
    async ({}, use) => {
      const context = await launch(null);
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  recorder: async ({ server }, use) => {
    server.arrivals.length = 0;
    await use(server);
  },
  visit: ({ guarded, recorder }, use) => use(() => open(guarded, recorder)),
  visitBare: ({ bare, recorder }, use) => use(() => open(bare, recorder)),
  page: async ({ visit }, use) => {
    const page = await visit();
    await use(page);
    await page.close();
  },
});

async function open(context: BrowserContext, { origin }: Recorder): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return page;
}
