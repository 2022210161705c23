import type { Page } from '@playwright/test';
import { type Chat, openChat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { readSurface } from '../browser/surface';
import type { Recorder } from '../replicas/server/recorder';
import { EVERY_CHAT, expect, openGuarded, test } from './chat-test';
import { CLEAN_TEXTS, type CleanText } from './clean-text';

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
        expect(guarded.equals(without)).toBe(true);
        expect((await readSurface(page)).card).toBeNull();
        await page.close();
      });
    }
    await bare.close();
  });

  test(`${chat.title}: a long clean paste becomes the attachment that the page makes of it`, async ({
    context,
    replicas,
    recorder,
  }) => {
    const long = CLEAN_TEXTS.find(({ name }) => name.startsWith('60 KB'));
    if (!long) throw new Error('no long text');
    replicas.configure(chat.switches);
    const uploads = () =>
      recorder.entries().filter(({ method, body }) => method !== 'GET' && body.includes('overlap42')).length;
    const page = await context.newPage();
    await openGuarded(page, chat);
    await paste(page, long);
    if (chat.name === 'claude') await page.locator(chat.editor).press('Enter');
    await recorder.until(() => uploads() > 0);
    await expect(page.locator(chat.editor)).not.toContainText('overlap42');
  });
}
