import type { Page } from '@playwright/test';
import { type Chat, received } from '../browser/chats';
import { dragStart, dropText, firstLine } from '../browser/drag';
import { answer, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** Puts a text into the empty composer. */
async function write(page: Page, chat: Chat, text: string): Promise<void> {
  await page.locator(chat.editor).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** Notes for each drop whether it's the browser's own, as the page hears it. */
async function noteDrops(page: Page): Promise<() => Promise<boolean[]>> {
  await page.evaluate(() => {
    const seen: boolean[] = [];
    Object.assign(window, { dropsSeen: seen });
    document.addEventListener('drop', (event) => seen.push(event.isTrusted), true);
  });
  return () => page.evaluate(() => (window as unknown as { dropsSeen: boolean[] }).dropsSeen.splice(0));
}

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: dropped text is read first and stands where it was dropped`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `drop text ${chat.name}`);
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, { prepare: 0, lightPrepareDraft: 'on' }));
    await openGuarded(page, chat);
    const drops = await noteDrops(page);
    const undo = (text: string) =>
      expect(async () => {
        const now = await editor.evaluate((element) =>
          'value' in element ? element.value : element.textContent,
        );
        if (now !== text) await page.keyboard.press('Control+Z');
        expect(now).toBe(text);
      }).toPass();

    await test.step('clean text from elsewhere', async () => {
      await write(page, chat, 'omega');
      const { start } = await firstLine(page, chat.editor);
      await dropText(page, start, { 'text/plain': 'alpha ' });
      await expect(editor).toHaveValueOrText(/^alpha\s+omega$/);
      expect((await readSurface(page)).card).toBeNull();
    });

    await test.step('a secret from elsewhere', async () => {
      await write(page, chat, 'omega');
      const { start } = await firstLine(page, chat.editor);
      const strings = {
        'text/plain': `token ${secret.text} `,
        'text/html': `<p title="${secret.text}">token</p>`,
      };
      await drops();
      await dropText(page, start, strings);
      await expectCard(page, /./);
      expect((await readSurface(page)).route).toBe('secret');
      await answer(page, 'Escape');
      await expect(editor).toHaveValueOrText('omega');
      await dropText(page, start, strings);
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(/^token [A-Z_]+_1\s*omega$/);
      expect(await drops()).toEqual([]);
    });

    await test.step('clean text within the composer is left to the browser', async () => {
      await write(page, chat, 'two one');
      const { start, end } = await firstLine(page, chat.editor);
      await drops();
      const moved = async () => {
        await dragStart(page, 3, start, end);
        await expect(editor).toHaveValueOrText(/^\s*one\s*two$/);
        const [own] = await drops();
        if (!own) await write(page, chat, 'two one');
        return own;
      };
      // What was typed a moment ago hasn't been read yet.
      await expect.poll(moved, { intervals: [1_000], timeout: 30_000 }).toBe(true);
      await undo('two one');
    });

    await test.step('a secret within the composer is moved without it', async () => {
      await write(page, chat, `${secret.text} one`);
      const { start, end } = await firstLine(page, chat.editor);
      await dragStart(page, secret.text.length, start, end);
      await expectCard(page, /./);
      await answer(page, 'Escape');
      await expect(editor).toHaveValueOrText(`${secret.text} one`);
      await dragStart(page, secret.text.length, start, end);
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(/^\s*one\s*[A-Z_]+_1$/);
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.locator(chat.send).click();
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)[0]).toMatch(/^\s*one\s*[A-Z_]+_1$/);
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
