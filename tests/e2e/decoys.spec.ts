import type { Locator, Page } from '@playwright/test';
import { CHATS, type Chat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** Nothing of a decoy is read, held or changed, typed or pasted. */
async function expectLeftAlone(page: Page, decoy: Locator, secret: string): Promise<void> {
  await decoy.focus();
  await page.keyboard.type(`typed ${secret} `);
  await paste(page, { text: `pasted ${secret}` });
  await expect(decoy).toHaveValueOrText(new RegExp(`typed ${secret}\\s+pasted ${secret}`));
  await page.keyboard.press('Enter');
  expect((await readSurface(page)).card).toBeNull();
}

type Kind = 'settings' | 'chat';

/** Opens a dialog as the sites could: over the page, outside of `main`, with a name in some language. */
async function openDialog(page: Page, chat: Chat, kind: Kind, label: string): Promise<Locator> {
  await page.evaluate(
    ({ kind: which, label: name, frame }) => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.setAttribute('aria-label', name);
      dialog.style.cssText = 'position:fixed;inset:80px 200px auto;z-index:9;background:#fff;padding:16px';
      const tabs = '<div role="tablist"><button type="button" role="tab">1</button></div>';
      const field =
        '<div contenteditable="true" role="textbox" style="min-height:2em;border:1px solid"></div>';
      const inner = `${which === 'settings' ? tabs : ''}${field}<button type="${frame === 'form' ? 'submit' : 'button'}">↑</button>`;
      dialog.innerHTML = `<${frame}>${inner}</${frame}>`;
      const send = (event: Event) => {
        event.preventDefault();
        const text = dialog.querySelector('[contenteditable]')?.textContent;
        void fetch('/ces/v1/dialog', { method: 'POST', body: JSON.stringify({ text }) });
      };
      if (frame === 'form') dialog.addEventListener('submit', send);
      else dialog.querySelector('button:last-of-type')?.addEventListener('click', send);
      document.body.append(dialog);
    },
    { kind, label, frame: chat.name === 'claude' ? 'fieldset' : 'form' },
  );
  return page.getByRole('dialog', { name: label });
}

for (const chat of EVERY_CHAT) {
  for (const loc of ['en', 'ar'] as const) {
    test(`${chat.title}: what only looks like a composer is left alone (${loc})`, async ({
      page,
      replicas,
      recorder,
    }) => {
      const secret = canary('aws-key', `decoy ${chat.name} ${loc}`);
      replicas.configure(switched(chat, { loc }));
      await openGuarded(page, chat);
      const canvas = page.locator('.cm-content');
      const inPage =
        chat.name === 'claude'
          ? [page.locator('input[type="search"]')]
          : [
              page.locator('input[type="search"]'),
              page.locator('.decoys [role="dialog"] textarea'),
              page.locator('input[type="email"]'),
              canvas.first(),
            ];
      for (const [at, decoy] of inPage.entries()) {
        await test.step(`decoy ${at + 1}`, () => expectLeftAlone(page, decoy, secret.text));
      }
      await test.step('settings in a dialog', async () => {
        const dialog = await openDialog(page, chat, 'settings', loc === 'ar' ? 'التفضيلات' : 'Preferences');
        await expectLeftAlone(page, dialog.locator('[contenteditable]'), secret.text);
        await dialog.evaluate((element) => element.remove());
      });
      await test.step('clean text goes on', async () => {
        await page.locator(chat.editor).click();
        await page.keyboard.type('nothing wrong');
        await expect(page.locator(chat.send)).toBeEnabled();
        await page.keyboard.press('Enter');
        await recorder.until(() => received(recorder, chat).length === 1);
        expect(received(recorder, chat)).toEqual(['nothing wrong']);
      });
      expect(leaks(recorder, secret)).toEqual([]);
    });
  }

  test(`${chat.title}: a composer in a dialog is guarded`, async ({ page, replicas, recorder }) => {
    const secret = canary('github-token', `dialog ${chat.name}`);
    const sent = () =>
      recorder
        .sent(/^\/ces\/v1\/dialog$/)
        .filter(({ complete }) => complete)
        .map(({ body }) => body.toString());
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const dialog = await openDialog(page, chat, 'chat', 'Frag etwas');
    const editor = dialog.locator('[contenteditable]');
    const send = dialog.getByRole('button').last();

    await editor.click();
    await paste(page, { text: `pasted ${secret.text}` });
    await expectCard(page, /./);
    await answer(page, 'Escape');
    await expect(editor).toHaveValueOrText('');

    await editor.click();
    await page.keyboard.type(`why ${secret.text} fails`);
    await send.click();
    await expectCard(page, /./);
    expect((await readSurface(page)).route).toBe('secret');
    await answer(page, 'Enter');
    await expect(editor).toHaveValueOrText(/^why [A-Z_]+_1 fails$/);
    expect(sent()).toEqual([]);
    await send.click();
    await recorder.until(() => sent().length === 1);
    expect(sent()[0]).toMatch(/^\{"text":"why [A-Z_]+_1 fails"\}$/);

    await editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('nothing wrong');
    await send.click();
    await recorder.until(() => sent().length === 2);
    expect(sent()[1]).toBe('{"text":"nothing wrong"}');
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const [title, url, site] of [
  ['ChatGPT', 'https://chatgpt.com/auth/login', CHATS['chatgpt-classic']],
  ['Claude', 'https://claude.ai/login', CHATS.claude],
] as const) {
  test(`${title}: the page for signing in is left alone`, async ({ page, replicas, recorder }) => {
    const secret = canary('aws-key', `login ${title}`);
    replicas.configure(site.switches);
    await page.goto(url);
    await expectPill(page, /Protected|Degraded/);
    await expectLeftAlone(page, page.locator('input[type="email"]').first(), secret.text);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
