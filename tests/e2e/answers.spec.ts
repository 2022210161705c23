import type { Locator, Page, Route } from '@playwright/test';
import { CHATS, type Chat, type ChatName, openChat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { type Canary, canary, leaks } from '../replicas/canary';
import { SAMPLE_THREAD } from '../replicas/chatgpt/turns';
import { EVERY_CHAT, expect, openGuarded, shared as test } from './chat-test';

/** The user's own message as the page shows it after it was sent. */
const BUBBLE: Readonly<Record<ChatName, string>> = {
  'chatgpt-shell': '[data-user-message-bubble] .whitespace-pre-wrap',
  'chatgpt-classic': '[data-message-author-role="user"] .whitespace-pre-wrap',
  'chatgpt-light': 'p[data-user-message-copy]',
  claude: '[data-testid="user-message"] p',
};

const REDACTED = /^why does [A-Z_]+_1 fail$/;

const THREADS: Readonly<Record<ChatName, string>> = {
  'chatgpt-shell': `/c/${SAMPLE_THREAD}`,
  'chatgpt-classic': `/c/${SAMPLE_THREAD}`,
  'chatgpt-light': `/c/${SAMPLE_THREAD}`,
  claude: '/chat/',
};

/** Types a secret and has it replaced; what then stands there isn't sent yet. */
async function writeRedacted(page: Page, chat: Chat, secret: Canary): Promise<Locator> {
  const editor = page.locator(chat.editor);
  await editor.click();
  await page.keyboard.type(`why does ${secret.text} fail`);
  await editor.press('Enter');
  await answer(page, 'Enter');
  await expect(editor).toHaveValueOrText(REDACTED);
  await expect(page.locator(chat.send)).toBeEnabled();
  return editor;
}

/** Takes the place of the server for what is sent; gives the bodies that it was to get. */
async function intercept(page: Page, chat: Chat, respond: (route: Route) => unknown): Promise<string[]> {
  const tried: string[] = [];
  await page.route(
    (url) => chat.sends.test(url.pathname),
    async (route) => {
      tried.push(route.request().postData() ?? '');
      await respond(route);
    },
  );
  return tried;
}

/** As a press of the link would, were it not under a card. */
const goElsewhere = (page: Page, chat: Chat) =>
  page
    .locator(`a[href^="${THREADS[chat.name]}"]`)
    .first()
    .evaluate((link: HTMLElement) => link.click());

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: what the server got is what the user sees, whatever becomes of the answer`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    test.setTimeout(90_000);
    const secret = canary('github-token', `answer ${chat.name}`);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);

    await test.step('the server fails', async () => {
      const editor = await writeRedacted(page, chat, secret);
      const tried = await intercept(page, chat, (route) => route.fulfill({ status: 500, body: '{}' }));
      await editor.press('Enter');
      await expect.poll(() => tried.length).toBeGreaterThan(0);
      expect(tried.join('\n')).not.toContain(secret.secret);
      await expect(page.locator(BUBBLE[chat.name]).last()).toHaveText(REDACTED);
      await page.unrouteAll();
    });

    await test.step('the network is gone, and comes back', async () => {
      const editor = page.locator(chat.editor);
      await openGuarded(page, chat);
      await context.setOffline(true);
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(`why does ${secret.text} fail`);
      await editor.press('Enter');
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(REDACTED);
      await editor.press('Enter');
      await expect(page.locator(BUBBLE[chat.name]).last()).toHaveText(REDACTED);
      await expect(page.getByText('Something went wrong.').last()).toBeVisible();
      await context.setOffline(false);
      expect(received(recorder, chat)).toEqual([]);
    });

    await test.step('the answer is stopped', async () => {
      await openGuarded(page, chat);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      const editor = await writeRedacted(page, chat, secret);
      const waiting: Route[] = [];
      const tried = await intercept(page, chat, (route) => waiting.push(route));
      await editor.press('Enter');
      await expect.poll(() => tried.length).toBeGreaterThan(0);
      expect(tried.join('\n')).not.toContain(secret.secret);
      await page
        .locator('main')
        .getByRole('button', { name: /^Stop(?: streaming| response)?$/ })
        .filter({ visible: true })
        .click();
      // The page has given it up already.
      for (const route of waiting) await route.abort().catch(() => undefined);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(received(recorder, chat)).toEqual([]);
    });

    await test.step('the answer comes', async () => {
      const editor = await writeRedacted(page, chat, secret);
      await editor.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      const bubble = page.locator(BUBBLE[chat.name]).last();
      await expect(bubble).toHaveText(REDACTED);
      expect(await bubble.textContent()).toBe(received(recorder, chat)[0]);
    });

    await test.step('clean text goes on', async () => {
      await page.locator(chat.editor).click();
      await page.keyboard.type('nothing wrong');
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.locator(chat.send).click();
      await recorder.until(() => received(recorder, chat).length === 2);
      await expect(page.locator(BUBBLE[chat.name]).last()).toHaveText('nothing wrong');
      expect(received(recorder, chat)[1]).toBe('nothing wrong');
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a question that is open while the page moves on leaks nothing`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('stripe-key', `moves ${chat.name}`);
    const editor = page.locator(chat.editor);
    const text = `why does ${secret.text} fail`;
    replicas.configure(chat.switches);
    await openGuarded(page, chat);

    await test.step('a paste, and the box of the next chat', async () => {
      await paste(page, { text });
      await expectCard(page, /./);
      const before = await editor.elementHandle();
      await goElsewhere(page, chat);
      await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
      await editor.waitFor();
      await answer(page, 'Enter');
      await expect(editor).toHaveValueOrText(REDACTED);
    });

    await test.step('a send, and the page is left', async () => {
      await openGuarded(page, chat);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expectCard(page, /./);
      await goElsewhere(page, chat);
      await answer(page, 'Enter');
      expect(received(recorder, chat)).toEqual([]);
    });

    await test.step('a send, and the page is loaded again', async () => {
      await openGuarded(page, chat);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await expectCard(page, /./);
      await page.reload();
      await expectPill(page, 'Protected');
      expect((await readSurface(page)).card).toBeNull();
      expect(received(recorder, chat)).toEqual([]);
    });

    await test.step('clean text in what is there then', async () => {
      await editor.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('nothing wrong');
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.keyboard.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)).toEqual(['nothing wrong']);
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const [chat, path] of [
  [CHATS['chatgpt-classic'], `/c/${SAMPLE_THREAD}`],
  [CHATS.claude, '/chat/stored'],
] as const) {
  test(`${chat.title}: two tabs of one conversation are guarded each`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `tabs ${chat.name}`);
    const there = { ...chat, url: new URL(path, chat.url).href };
    replicas.configure(chat.switches);
    await openGuarded(page, there);
    const other = await context.newPage();
    await openChat(other, there);
    await expectPill(other, 'Protected');
    let sent = 0;
    for (const tab of [other, page]) {
      await tab.bringToFront();
      const editor = tab.locator(chat.editor);
      await editor.click();
      await tab.keyboard.press('Control+A');
      await tab.keyboard.type(`why does ${secret.text} fail`);
      await editor.press('Enter');
      await answer(tab, 'Enter');
      await expect(editor).toHaveValueOrText(REDACTED);
      await editor.press('Enter');
      sent += 1;
      await recorder.until(() => received(recorder, chat).length === sent);
    }
    // One conversation, one name for one value.
    const [first, second] = received(recorder, chat);
    expect(first).toBe(second);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const ending of ['error', 'cut', 'whole']) {
  test(`Claude: asking again after an answer (${ending}) repeats no secret`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const chat: Chat = { ...CHATS.claude, url: `https://claude.ai/new?answer=${ending}&leakTelemetry=on` };
    const secret = canary('github-token', `retry ${ending}`);
    const retries = () => recorder.sent(/\/retry_completion$/).filter(({ complete }) => complete);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const editor = await writeRedacted(page, chat, secret);
    await editor.press('Enter');
    await page.getByRole('button', { name: 'Retry' }).last().click();
    await recorder.until(() => retries().length === 1);
    expect(received(recorder, chat)[0]).toMatch(REDACTED);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}
