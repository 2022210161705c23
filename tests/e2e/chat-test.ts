import type { Page } from '@playwright/test';
import { CHAT_NAMES, CHATS, type Chat, openChat } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { test as guardedTest, shared as sharedTest } from '../browser/fixtures';
import { answer, expectCard, expectPill } from '../browser/surface';
import type { Canary } from '../replicas/canary';
import type { Switches } from '../replicas/switches';

export { expect } from '../browser/matchers';
export const test = guardedTest;
export const shared = sharedTest;

export const EVERY_CHAT: readonly Chat[] = CHAT_NAMES.map((name) => CHATS[name]);

/** Opens a chat and waits until the extension says that it protects it. */
export async function openGuarded(page: Page, chat: Chat): Promise<void> {
  await openChat(page, chat);
  await expectPill(page, 'Protected');
  await page.locator(chat.editor).click();
}

/** Types a message into the composer and sends it. */
export async function say(page: Page, chat: Chat, text: string): Promise<void> {
  await page.locator(chat.editor).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Pastes a secret where the cursor stands, sees it held, and leaves it out. */
export async function pasteAndRefuse(page: Page, secret: Pick<Canary, 'text'>): Promise<void> {
  await paste(page, { text: `use ${secret.text} here` });
  await expectCard(page, /secret/);
  await answer(page, 'Escape');
}

/** The switches of a chat with some changed. */
export function switched(chat: Chat, switches: Partial<Switches>): Partial<Switches> {
  return { ...chat.switches, ...switches };
}
