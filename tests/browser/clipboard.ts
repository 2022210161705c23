import type { BrowserContext, Page } from '@playwright/test';

/** What is copied: plain text, and the HTML that an application puts beside it. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies and presses the paste keys, as a user does: the page gets a trusted paste event. A second tab does the copying, so
 * that the page under test sees nothing of it.
 */
export async function paste(page: Page, { text, html }: Copied): Promise<void> {
  await copy(page, { text, ...(html === undefined ? {} : { html }) });
  await page.keyboard.press('Control+V');
}

/** Puts something on the clipboard through another tab. */
export async function copy(page: Page, copied: Copied): Promise<void> {
  await inAnotherTab(page, (source) =>
    source.evaluate(async ({ text, html }) => {
      const items: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
      if (html !== undefined) items['text/html'] = new Blob([html], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem(items)]);
    }, copied),
  );
}

/** Copies a picture, as a screenshot tool does, and presses the paste keys. */
export async function pastePicture(page: Page): Promise<void> {
  await inAnotherTab(page, (source) =>
    source.evaluate(async () => {
      const canvas = new OffscreenCanvas(8, 8);
      canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    }),
  );
  await page.keyboard.press('Control+V');
}

async function inAnotherTab(page: Page, copyThere: (source: Page) => Promise<void>): Promise<void> {
  const source = await sourceOf(page.context());
  await source.bringToFront();
  await copyThere(source);
  await page.bringToFront();
}

const sources = new WeakMap<BrowserContext, Page>();

/** The tab that copies, which stays open: opening it takes longer than what it does. */
async function sourceOf(context: BrowserContext): Promise<Page> {
  const last = sources.get(context);
  if (last && !last.isClosed()) return last;
  const origin = 'https://www.claudeusercontent.com';
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const source = await context.newPage();
  await source.goto(`${origin}/`);
  sources.set(context, source);
  return source;
}
