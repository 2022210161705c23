import type { BrowserContext, Page } from '@playwright/test';
import { type Chat, openChat, received } from '../browser/chats';
import { readSurface } from '../browser/surface';
import type { Recorder } from '../replicas/server/recorder';

/** One page of one browser that steps are played in. */
export interface Stage {
  readonly page: Page;
  readonly chat: Chat;
  readonly guarded: boolean;
  readonly recorder: Recorder;
}

/** Milliseconds for what always comes, on a slow machine. */
const PATIENCE = 20_000;

/** Asks again until the answer is yes. @returns Whether it was, before the time was up. */
export async function until(asked: () => Promise<boolean> | boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    if (await asked()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Opens the page anew, with nothing left of what was there. */
export async function openStage(
  context: BrowserContext,
  chat: Chat,
  recorder: Recorder,
  guarded: boolean,
): Promise<Stage> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: new URL(chat.url).origin, storageTypes: 'all' });
  await session.detach();
  const stage = { page, chat, guarded, recorder };
  await reopen(stage);
  return stage;
}

export async function reopen({ page, chat, guarded }: Stage): Promise<void> {
  await openChat(page, chat);
  if (!guarded) return;
  const isProtected = await until(async () => (await readSurface(page)).pill.includes('Protected'), PATIENCE);
  if (!isProtected) throw new Error('The page is not protected');
}

/** Answers whatever card is open, and empties the editor for the next step; a page that has none is opened again. */
export async function tidy(stage: Stage, key: 'Enter' | 'Escape'): Promise<void> {
  const { page, chat, guarded } = stage;
  if (guarded) {
    await until(async () => {
      const { card } = await readSurface(page);
      if (card !== null) await page.keyboard.press(key);
      return card === null;
    }, 3_000);
    await until(async () => {
      const { card } = await readSurface(page);
      if (card !== null) await page.keyboard.press('Escape');
      return card === null;
    }, PATIENCE);
  }
  const editor = page.locator(chat.editor).first();
  try {
    await editor.click({ timeout: 3_000 });
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
  } catch {
    await reopen(stage);
  }
}

/** Waits until something came of a step: a card, a word beside the pill, or a message at the server. */
export async function settled({ page, chat, guarded, recorder }: Stage, before: number): Promise<void> {
  await until(async () => {
    if (received(recorder, chat).length > before) return true;
    if (!guarded) return false;
    const { card, pill } = await readSurface(page);
    return card !== null || /stopped|replaced/.test(pill);
  }, 1_500);
}
