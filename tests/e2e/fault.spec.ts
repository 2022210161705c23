import type { Locator, Page } from '@playwright/test';
import { CHATS, type Chat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { HYDRATED } from '../replicas/chatgpt/boot';
import { SAMPLE_THREAD } from '../replicas/chatgpt/turns';
import { composer } from '../replicas/claude/drive';
import type { Switches } from '../replicas/switches';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** The composer by its shape, which no redesign changes. */
const fieldOf = (page: Page, chat: Chat): Locator =>
  chat.name === 'claude'
    ? composer(page)
    : page.locator('main form:not([hidden])').locator('[role="textbox"], textarea:visible').first();

/** By its label; names may have changed. */
const sendOf = (page: Page): Locator =>
  page.locator('main').getByRole('button', { name: /^Send/ }).filter({ visible: true });

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: a page whose names changed says so, leaks nothing and works on`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `rename ${chat.name}`);
    const open = async (url: string) => {
      await page.goto(url);
      await expectPill(page, 'Degraded');
      await fieldOf(page, chat).click();
      // What was held before is restored as a draft.
      await page.keyboard.press('Control+A');
    };
    const expectStopped = async () => {
      await expectCard(page, /./);
      expect((await readSurface(page)).route).toBe('secret');
      await answer(page, 'Escape');
      expect(received(recorder, chat)).toEqual([]);
      expect(leaks(recorder, secret)).toEqual([]);
    };
    replicas.configure(switched(chat, { fault: 'rename', prepare: 0, lightPrepareDraft: 'on' }));

    await open(chat.url);
    await page.keyboard.type(`why does ${secret.text} fail`);
    await page.keyboard.press('Enter');
    await expectStopped();

    await open(chat.url);
    await paste(page, { text: `why does ${secret.text} fail` });
    await expectStopped();
    await page.keyboard.type(`why does ${secret.text} fail`);
    await sendOf(page).click();
    await expectStopped();

    const thread = chat.name === 'claude' ? '/chat/stored' : `/c/${SAMPLE_THREAD}`;
    await open(new URL(thread, chat.url).href);
    await page.locator('main').getByRole('button', { name: /^Edit/ }).last().click();
    await page
      .locator('main textarea')
      .filter({ visible: true })
      .first()
      .fill(`why does ${secret.text} fail`);
    await page
      .locator('main')
      .getByRole('button', { name: /^(?:Send|Save)$/ })
      .first()
      .click();
    await expectStopped();

    await open(chat.url);
    await page.keyboard.type('nothing wrong with this');
    await page.keyboard.press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['nothing wrong with this']);
  });

  test(`${chat.title}: a page that takes foreign nodes away is guarded all the same`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `strip ${chat.name}`);
    replicas.configure(switched(chat, { fault: 'strip' }));
    await openGuarded(page, chat);
    await page.keyboard.type('why does ');
    await paste(page, { text: `${secret.text} fail` });
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
    await page.locator(chat.send).click();
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
    await expectPill(page, 'Protected');
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: what is typed before the page lives is held`, async ({ page, replicas, recorder }) => {
    const secret = canary('github-token', `hydrate ${chat.name}`);
    const text = `why does ${secret.text} fail`;
    replicas.configure(switched(chat, { hydrate: 2_000, prepare: 0, lightPrepareDraft: 'on' }));
    await page.goto(chat.url, { waitUntil: 'commit' });
    await fieldOf(page, chat).click();
    await page.keyboard.insertText(text);
    if (chat.name !== 'claude') await page.locator(`html[${HYDRATED}]`).waitFor({ state: 'attached' });
    await expect(page.locator(chat.editor)).toHaveValueOrText(text);
    await page.locator(chat.editor).press('Enter');
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

const DEAD: Readonly<Record<string, Partial<Switches>>> = {
  'before the page lives': { hydrate: 600_000 },
  'without scripts': { fault: 'nojs' },
};

for (const [when, switches] of Object.entries(DEAD)) {
  test(`a form that the browser itself posts ${when} is held with a secret and goes without`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const chat = CHATS['chatgpt-light'];
    const secret = canary('github-token', `post ${when}`);
    const editor = page.locator(chat.editor);
    // The button says that it's disabled and isn't, as on the site.
    const send = () => page.locator(chat.send).click({ force: true });
    const open = async () => {
      await page.goto(chat.url);
      await expectPill(page, 'Protected');
      await editor.click();
    };
    replicas.configure(switched(chat, switches));

    await open();
    await page.keyboard.type(`why does ${secret.text} fail`);
    await page.keyboard.press('Enter');
    await expectCard(page, /./);
    expect((await readSurface(page)).route).toBe('secret');
    await answer(page, 'Escape');
    await send();
    await answer(page, 'Enter');
    await expect(editor).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
    expect(received(recorder, chat)).toEqual([]);
    await send();
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
    await expect(page.locator('[data-user-message-copy]')).toHaveText(/^why does [A-Z_]+_1 fail$/);

    await open();
    await page.keyboard.type('nothing wrong: ä&=+');
    await send();
    await recorder.until(() => received(recorder, chat).length === 2);
    expect(received(recorder, chat)[1]).toBe('nothing wrong: ä&=+');
    expect(recorder.sent(chat.sends).map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(
      Array(2).fill('POST /unauth-mweb/conversation'),
    );
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
