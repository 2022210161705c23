import type { BrowserContext, Page } from '@playwright/test';
import type { Chat } from '../browser/chats';

interface Sent {
  /** The body of a function of `text`, written for ChatGPT's origin. */
  readonly source: string;
  readonly text: string;
}

/**
 * Opens a page of its own for transports, mostly one. It's an empty page of the site: its guard and its policy are those of any
 * other, and the site's own scripts have nothing to do with it. What they do goes over DevTools, because the page's policy
 * forbids to build code out of text.
 */
export async function takeTransport(
  context: BrowserContext,
  chat: Chat,
  sent: readonly Sent[],
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('/blank', chat.url).href);
  const { origin } = new URL(chat.url);
  const calls = sent.map(({ source, text }) => {
    const body = source.replaceAll('https://chatgpt.com', origin);
    return `void (async (text) => { ${body} })(${JSON.stringify(text)})`;
  });
  await page.evaluate(calls.join(';\n')).catch(() => undefined);
  return page;
}
