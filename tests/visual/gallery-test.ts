import { type BrowserContextOptions, test as base, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/find-chromium';
import { bundle } from './gallery/build';
import type { SceneName } from './gallery/scenes';

export { expect } from '@playwright/test';

export interface Opening {
  readonly scene: SceneName;
  readonly theme?: 'light' | 'dark';
  readonly dir?: 'rtl';
  readonly context?: BrowserContextOptions;
  /** Leaves the shadow root closed, as it is in the extension: then no test can look inside. */
  readonly closed?: true;
  /** Rules of the page's own sheet. */
  readonly css?: string;
}

interface WorkerFixtures {
  readonly script: string;
  readonly chromium: Awaited<ReturnType<typeof chromium.launch>>;
}

const ORIGIN = 'https://gallery.example';

/** As strict as a page can be: nothing inline, no styles but its own. */
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'";

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<link rel="stylesheet" href="/page.css"><body><main><h1>Conversation</h1>
<p>How do I page through a bucket?</p><textarea aria-label="Message">A message begun</textarea></main>
<script type="module" src="/gallery.js"></script></body></html>`;

/** Chat pages are dark or light themselves; a page that is neither shows the surface alone. */
const pageCss = (theme: Opening['theme']) =>
  `html{background:${theme === 'dark' ? '#212121' : '#fff'};color:${theme === 'dark' ? '#eee' : '#222'};font-family:sans-serif}
  body{margin:0}h1,p,textarea{margin:24px}textarea{position:fixed;bottom:70px;left:0;width:60%}`;

/** Opens a scene of the gallery in a page of its own. */
export const test = base.extend<{ open: (opening: Opening) => Promise<Page> }, WorkerFixtures>({
  script: [async ({}, use) => use(await bundle('tests/visual/gallery/main.tsx')), { scope: 'worker' }],
  chromium: [
    async ({}, use) => {
      const executablePath = findChromium();
      if (executablePath === null) throw new Error('no Chromium found: set CHROME_PATH');
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ script, chromium }, use) => {
    const contexts: { close(): Promise<void> }[] = [];
    await use(async ({ scene, theme, dir, context: options, closed, css = '' }) => {
      const context = await chromium.newContext({
        viewport: { width: 760, height: 700 },
        reducedMotion: 'reduce',
        colorScheme: theme ?? 'light',
        ...options,
      });
      contexts.push(context);
      const isPopup = scene.startsWith('popup');
      const bodies: Readonly<Record<string, readonly [string, string]>> = {
        '/': ['text/html', isPopup ? PAGE.replace(/<main>[\s\S]*<\/main>/, '') : PAGE],
        '/gallery.js': ['text/javascript', script],
        '/page.css': ['text/css', isPopup ? '' : pageCss(theme) + css],
      };
      await context.route(`${ORIGIN}/**`, (route) => {
        const [contentType, body] = bodies[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
        return route.fulfill({ contentType, body, headers: { 'content-security-policy': CSP } });
      });
      const page = await context.newPage();
      if (!closed) {
        await page.addInitScript(() => {
          const attach = Element.prototype.attachShadow;
          Element.prototype.attachShadow = function (init) {
            return attach.call(this, { ...init, mode: 'open' });
          };
        });
      }
      const query = new URLSearchParams({ scene, ...(theme && { theme }), ...(dir && { dir }) });
      await page.goto(`${ORIGIN}/?${query}`);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
