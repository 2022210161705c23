import { received } from '../browser/chats';
import { compose } from '../browser/ime';
import { answer, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: what an input method writes is held when it's sent, and its own Enter isn't`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `ime ${chat.name}`);
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, { prepare: 0, lightPrepareDraft: 'on' }));
    await openGuarded(page, chat);

    await test.step('a secret, composed', async () => {
      await compose(page, ['な', 'なぜ', 'なぜ ']);
      await compose(page, [secret.text.slice(0, 12), secret.text]);
      await expect(editor).toHaveValueOrText(`なぜ ${secret.text}`);
      expect((await readSurface(page)).card).toBeNull();
      await page.keyboard.press('Enter');
      await expectCard(page, /./);
      expect((await readSurface(page)).route).toBe('secret');
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(/^なぜ [A-Z_]+_1$/);
      await editor.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)[0]).toMatch(/^なぜ [A-Z_]+_1$/);
    });

    await test.step('clean text, composed', async () => {
      await editor.click();
      await compose(page, ['ど', 'どう', 'どうして']);
      await expect(editor).toHaveValueOrText('どうして');
      expect(received(recorder, chat).length).toBe(1);
      await expect(page.locator(chat.send)).toBeEnabled();
      await editor.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 2);
      expect(received(recorder, chat)[1]).toBe('どうして');
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: each key that sends is held, and Enter makes lines where it's set to`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('stripe-key', `newline ${chat.name}`);
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, { enter: 'newline', prepare: 0, lightPrepareDraft: 'on' }));
    await openGuarded(page, chat);

    for (const key of ['Meta+Enter', 'Control+Enter']) {
      await test.step(key, async () => {
        await page.keyboard.type(`why is ${secret.text} refused`);
        await page.keyboard.press(key);
        await expectCard(page, /./);
        await answer(page, 'Escape');
        await expect(editor).toHaveValueOrText(`why is ${secret.text} refused`);
        await editor.click();
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Delete');
      });
    }

    await test.step('clean lines', async () => {
      await page.keyboard.type('first');
      await page.keyboard.press('Enter');
      // The key waits until what stands there was read.
      const lines = () =>
        editor.evaluate((element) =>
          'value' in element ? element.value : element.innerHTML.replace(/<\/p><p|<br/g, '\n$&'),
        );
      await expect.poll(lines).toContain('\n');
      await page.keyboard.type('second');
      await expect(editor).toHaveValueOrText(/^first\n?second$/);
      await page.keyboard.press('Meta+Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)).toEqual(['first\nsecond']);
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const chat of EVERY_CHAT.filter(({ name }) => /shell|light/.test(name))) {
  test(`${chat.title}: a form that the page submits by itself is held`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `submit ${chat.name}`);
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, { prepare: 0, lightPrepareDraft: 'on' }));
    await openGuarded(page, chat);
    const submit = () =>
      editor.evaluate((element) => {
        (element.closest('form') as HTMLFormElement).requestSubmit();
      });
    await page.keyboard.type(`why does ${secret.text} fail`);
    await submit();
    await expectCard(page, /./);
    expect((await readSurface(page)).route).toBe('secret');
    await answer(page, 'Enter');
    await expect(editor).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
    expect(received(recorder, chat)).toEqual([]);
    await submit();
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
    await editor.click();
    await page.keyboard.type('nothing wrong');
    await expect(page.locator(chat.send)).toBeEnabled();
    await submit();
    await recorder.until(() => received(recorder, chat).length === 2);
    expect(received(recorder, chat)[1]).toBe('nothing wrong');
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
