import type { Page } from '@playwright/test';
import { type Chat, openChat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { readSurface } from '../browser/surface';
import type { Recorder } from '../replicas/server/recorder';
import { EVERY_CHAT, expect, openGuarded, shared as test } from './chat-test';
import { CLEAN_TEXTS, type CleanText } from './clean-text';
import { withoutChance } from './without-chance';

/** Pastes and sends; gives the whole body of the request that carried the message. */
async function sendPasted(page: Page, chat: Chat, clean: CleanText, recorder: Recorder): Promise<Buffer> {
  await paste(page, clean);
  await expect(page.locator(chat.send)).toBeEnabled();
  await page.keyboard.press('Enter');
  await recorder.until(() => received(recorder, chat).length === 1);
  const [sent] = recorder.sent(chat.sends).filter(({ method }) => method === 'POST');
  return sent?.body ?? Buffer.alloc(0);
}

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: clean text arrives as it would without the extension`, async ({
    context,
    replicas,
    recorder,
  }) => {
    test.setTimeout(120_000);
    const bare = await launch({ replicas, extension: null });
    for (const clean of CLEAN_TEXTS) {
      await test.step(clean.name, async () => {
        // The text as the page itself would attach it is another test; here it's to stand in the editor.
        replicas.configure({ ...chat.switches, pasteLimit: 1_000_000 });
        recorder.reset();
        const yardstick = await bare.newPage();
        await openChat(yardstick, chat);
        const without = await sendPasted(yardstick, chat, clean, recorder);
        await yardstick.close();

        recorder.reset();
        const page = await context.newPage();
        await openGuarded(page, chat);
        const guarded = await sendPasted(page, chat, clean, recorder);
        expect(chat.textOf(guarded.toString())).toBe(chat.textOf(without.toString()));
        expect(withoutChance(guarded)).toBe(withoutChance(without));
        expect((await readSurface(page)).card).toBeNull();
        await page.close();
      });
    }
    await bare.close();
  });

  test(`${chat.title}: a long clean paste becomes what the page itself makes of it`, async ({
    context,
    replicas,
    recorder,
  }) => {
    const long = CLEAN_TEXTS.find(({ name }) => name.startsWith('60 KB'));
    if (!long) throw new Error('no long text');
    const bare = await launch({ replicas, extension: null });
    const outcomes: string[] = [];
    for (const browser of [bare, context]) {
      replicas.configure(chat.switches);
      recorder.reset();
      const page = await browser.newPage();
      await (browser === context ? openGuarded : openChat)(page, chat);
      await paste(page, long);
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.locator(chat.editor).press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      // Which requests carried the text, and what the message itself said.
      const carried = recorder
        .entries()
        .filter(({ method, body }) => /POST|PUT/.test(method) && body.includes('overlap42'));
      const places = carried.map(
        ({ method, url }) => `${method} ${url.pathname.replace(/[\w-]{20,}/g, '<id>')}`,
      );
      outcomes.push(JSON.stringify([received(recorder, chat), [...new Set(places)].sort()]));
      await page.close();
    }
    await bare.close();
    expect(outcomes[1]).toBe(outcomes[0]);
  });
}
