import { received } from '../browser/chats';
import { answer, expectCard, readSurface } from '../browser/surface';
import { type CanaryFormat, canary, leaks } from '../replicas/canary';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

const SECRETS: readonly CanaryFormat[] = ['aws-key', 'github-token', 'password'];

for (const chat of EVERY_CHAT) {
  for (const prepare of [0, 400]) {
    test(`${chat.title}: nothing of a secret leaves while it is typed (drafts after ${prepare} ms)`, async ({
      page,
      replicas,
      recorder,
    }) => {
      test.setTimeout(90_000);
      replicas.configure(switched(chat, { prepare, lightPrepareDraft: 'on' }));
      await openGuarded(page, chat);
      for (const format of SECRETS) {
        const secret = canary(format, `type ${chat.name} ${prepare} ${format}`);
        await page.keyboard.type('use ', { delay: 10 });
        await page.keyboard.type(secret.text, { delay: 20 });
        await page.keyboard.type(' for this ', { delay: 10 });
        const drafts = recorder.entries().length;
        await page.keyboard.type('please', { delay: 30 });
        // A page that draws itself anew may drop a draft that was waiting: typing on brings the next.
        const more = async () => {
          await page.keyboard.type('. ');
          return recorder.entries().length;
        };
        if (chat.name !== 'claude') await expect.poll(more, { intervals: [700] }).toBeGreaterThan(drafts);
        expect(leaks(recorder, secret)).toEqual([]);
      }
    });
  }

  for (const [how, key] of [
    ['Enter', 'Enter'],
    ['Ctrl+Enter', 'Control+Enter'],
    ['the send button', null],
  ] as const) {
    test(`${chat.title}: a typed secret is held when it is sent with ${how}`, async ({
      page,
      replicas,
      recorder,
    }) => {
      replicas.configure(chat.switches);
      const secret = canary('stripe-key', `send ${chat.name} ${how}`);
      await openGuarded(page, chat);
      await page.keyboard.type(`why is ${secret.text} refused`);
      if (key) await page.keyboard.press(key);
      else await page.locator(chat.send).click();
      await expectCard(page, /./);
      expect((await readSurface(page)).route).toBe('secret');
      await answer(page, 'Enter');
      await expect(page.locator(chat.editor)).toHaveValueOrText(/^why is [A-Z_]+_1 refused$/);
      await page.locator(chat.editor).press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)[0]).toMatch(/^why is [A-Z_]+_1 refused$/);
      expect(leaks(recorder, secret)).toEqual([]);
    });
  }

  test(`${chat.title}: a clean message goes by Enter, by the button and in two lines`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    await page.locator(chat.editor).click();
    await page.keyboard.type('second');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('line');
    await expect(page.locator(chat.send)).toBeEnabled();
    await page.locator(chat.send).click();
    await recorder.until(() => received(recorder, chat).length === 2);
    expect(received(recorder, chat)).toEqual(['first', 'second\nline']);
    expect((await readSurface(page)).card).toBeNull();
  });
}
