import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import type { Recorder } from '../replicas/server/recorder';
import { type Replicas, startReplicas } from '../replicas/server/start';
import { EXTENSION, type LaunchOptions, launch, launchPlain, openProfile } from './launch';

export { expect } from '@playwright/test';

/** How the browser starts beyond its extension: `test.use({ browserOptions: { colorScheme: 'dark' } })`. */
type BrowserOptions = Omit<LaunchOptions, 'replicas' | 'extension'>;

interface TestFixtures {
  readonly browserOptions: BrowserOptions;
  /** Folder of the extension, null for none. */
  readonly extension: string | null;
  /** A fresh browser. */
  readonly context: BrowserContext;
  readonly page: Page;
  /** All that left the browser in this test. */
  readonly recorder: Recorder;
}

/** Browser tests against the replicas, with the built extension. */
export const test = base.extend<TestFixtures, { replicas: Replicas }>({
  replicas: [
    // Playwright reads the names of what a fixture needs out of the pattern; this one needs nothing.
    async ({}, use) => {
      const replicas = await startReplicas();
      await use(replicas);
      await replicas.close();
    },
    { scope: 'worker' },
  ],
  browserOptions: [{}, { option: true }],
  extension: [EXTENSION, { option: true }],
  recorder: async ({ replicas }, use) => {
    replicas.configure({});
    replicas.recorder.reset();
    await use(replicas.recorder);
  },
  // The recorder is named to be reset before the browser starts.
  context: async ({ replicas, recorder: _recorder, browserOptions, extension }, use) => {
    const context = await launch({ ...browserOptions, extension, replicas });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
});

/**
 * The same without the extension: the yardstick for clean text, and the proof that the replicas leak. Its tests share a
 * browser, each with a profile of its own: an extension needs a browser to itself, a page doesn't.
 */
export const bare = test.extend<object, { plain: Browser }>({
  plain: [
    async ({ replicas }, use) => {
      const browser = await launchPlain(replicas);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ plain, recorder: _recorder }, use) => {
    const context = await openProfile(plain);
    await use(context);
    await context.close();
  },
});
