import type { BrowserContext, Page } from '@playwright/test';
import type { Chat } from '../browser/chats';

/**
 * Opens a page of its own for one transport. It's an empty page of the site: its guard and its policy are those of any other,
 * and the site's own scripts have nothing to do with it.
 *
 * @param source The body of a function of `text`, written for ChatGPT's origin. It goes over DevTools, because the page's
 * policy forbids to build code out of text.
 */
export async function takeTransport(
  context: BrowserContext,
  chat: Chat,
  source: string,
  text: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('/blank', chat.url).href);
  const body = source.replaceAll('https://chatgpt.com', new URL(chat.url).origin);
  await page.evaluate(`void (async (text) => { ${body} })(${JSON.stringify(text)})`).catch(() => undefined);
  return page;
}
