import { type Browser, type BrowserContext, test as base, type Page } from '@playwright/test';
import { sites } from '@/lib/sites';
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
 * The same with one browser for the tests of a file: starting one with an extension takes longer than most tests. For tests
 * that leave the extension and the browser's settings as they are, and that open no conversation twice.
 */
export const shared = test.extend<object, { common: () => Promise<BrowserContext> }>({
  common: [
    async ({ replicas }, use) => {
      const opened: Promise<BrowserContext>[] = [];
      await use(() => {
        if (opened.length === 0) opened.push(launch({ replicas }));
        return opened[0] as Promise<BrowserContext>;
      });
      for (const context of opened) await (await context).close();
    },
    { scope: 'worker' },
  ],
  context: async ({ common, recorder: _recorder }, use) => {
    const context = await common();
    await use(context);
    await tidy(context);
  },
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});

/** Forgets what a test has left in a browser that others use after it. */
async function tidy(context: BrowserContext): Promise<void> {
  const rest = await context.newPage();
  const left = context.pages().filter((page) => page !== rest);
  await Promise.all(left.map((page) => page.close()));
  await context.clearCookies();
  await context.clearPermissions();
  const devtools = await context.newCDPSession(rest);
  const origins = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}`));
  await Promise.all(
    origins.map((origin) => devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })),
  );
}

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
