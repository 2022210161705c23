import type { Page } from '@playwright/test';
import type { Chat } from '../browser/chats';
import { paste } from '../browser/clipboard';
import type { UserStep } from './plan';

/** Longer texts nobody types. */
const TYPED = 300;

/** Does what a user does, not waiting for anything but the browser. What a card stands in the way of is left undone. */
export async function playUser(page: Page, chat: Chat, step: UserStep): Promise<void> {
  await bring(page, chat, step);
  // A key that does nothing, held down: the pause of somebody who looks at the screen.
  if (step.pause > 0) await page.keyboard.press('Shift', { delay: step.pause });
  await goOn(page, chat, step.next);
}

async function bring(page: Page, chat: Chat, { load, input, pace }: UserStep): Promise<void> {
  const { text } = load;
  if (input === 'a file') return attach(page, 'notes.txt', text);
  if (input === 'the name of a file') return attach(page, `${text}.txt`, 'nothing');
  if (input === 'pasted as HTML')
    return paste(page, { text, html: `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>` });
  if (input === 'pasted' || text.length > TYPED) return paste(page, { text });
  if (input === 'inserted') return page.keyboard.insertText(text);
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    // Enter alone would send what was typed so far.
    if (at > 0) await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line, { delay: pace });
  }
  await page.locator(chat.editor).first().waitFor();
}

function attach(page: Page, name: string, content: string): Promise<void> {
  const input = page.locator(
    'main input[type="file"]:not([accept]), [data-testid="file-upload"], main input[type="file"]',
  );
  return input.first().setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

async function goOn(page: Page, chat: Chat, next: UserStep['next']): Promise<void> {
  if (next === 'nothing') return;
  if (next === 'the button') return page.locator(chat.send).click({ timeout: 1_000 });
  if (next === 'more typing') return page.keyboard.type(' and please soon. ', { delay: 10 });
  if (next === 'a reload') return void (await page.reload());
  if (next === 'another page') {
    const elsewhere = page.locator(`a[href^="${chat.name === 'claude' ? '/chat/' : '/c/'}"]`);
    return elsewhere.first().click({ timeout: 1_000 });
  }
  await page.keyboard.press(next);
}
