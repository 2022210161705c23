import type { Page } from '@playwright/test';
import { CHAT_NAMES, CHATS, type Chat, openChat } from '../browser/chats';
import { test as guardedTest, shared as sharedTest } from '../browser/fixtures';
import { expectPill } from '../browser/surface';
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

/** The switches of a chat with some changed. */
export function switched(chat: Chat, switches: Partial<Switches>): Partial<Switches> {
  return { ...chat.switches, ...switches };
}
