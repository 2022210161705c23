import type { BrowserContext, Page } from '@playwright/test';
import { type Chat, openChat, received } from '../browser/chats';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { type Canary, canary, leaks } from '../replicas/canary';
import type { Recorded, Recorder } from '../replicas/server/recorder';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** Claude's drafts aren't known to be kept. */
const KEEPING = EVERY_CHAT.filter(({ name }) => name !== 'claude');

/** Where ChatGPT keeps what wasn't sent, and in which form. */
function stored(chat: Chat, text: string): readonly [key: string, value: string] {
  return chat.name === 'chatgpt-light'
    ? ['oai/apps/lightweight-web/composerDraft/v1', JSON.stringify({ text })]
    : ['oai/apps/conversationDrafts', JSON.stringify({ drafts: [{ threadId: 'null_thread', text }] })];
}

/** Leaves a draft behind as an earlier visit would have, from a page of the site that has no composer. */
async function leaveDraft(context: BrowserContext, chat: Chat, text: string): Promise<void> {
  const earlier = await context.newPage();
  await earlier.goto(new URL('/auth/login', chat.url).href);
  await earlier.evaluate(([key, value]) => localStorage.setItem(key, value), stored(chat, text));
  await earlier.close();
}

const drafted = (recorder: Recorder): readonly Recorded[] =>
  recorder.sent(/\/conversation\/prepare$/).filter(({ complete }) => complete);

/** What left in bodies. A prefill's address has the secret in it, and browsers repeat an address as the referrer. */
function leaksInBodies(recorder: Recorder, secret: Canary) {
  const bodies = recorder
    .entries()
    .filter(({ method }) => method !== 'GET')
    .map((entry): Recorded => {
      const { referer: _, ...headers } = entry.headers;
      return { ...entry, body: entry.body, headers };
    });
  return leaks({ entries: () => bodies }, secret);
}

/** Text that no event of the user brought is held by the key and by the button, and goes without its value. */
async function expectHeld(page: Page, chat: Chat, recorder: Recorder, text: string): Promise<void> {
  const editor = page.locator(chat.editor);
  await editor.press('Enter');
  await expectCard(page, /./);
  expect((await readSurface(page)).route).toBe('secret');
  await answer(page, 'Escape');
  await expect(editor).toHaveValueOrText(text);
  await page.locator(chat.send).click();
  await answer(page, 'Enter');
  await expect(editor).toHaveValueOrText(/^why is [A-Z_]+_1 refused$/);
  await editor.press('Enter');
  await recorder.until(() => received(recorder, chat).length === 1);
  expect(received(recorder, chat)[0]).toMatch(/^why is [A-Z_]+_1 refused$/);
}

for (const chat of KEEPING) {
  const switches = switched(chat, { prepare: 0, lightPrepareDraft: 'on' });

  test(`${chat.title}: a draft that is restored without any event keeps its secret here`, async ({
    page,
    context,
    replicas,
    recorder,
  }) => {
    const secret = canary('stripe-key', `draft ${chat.name}`);
    const text = `why is ${secret.text} refused`;
    replicas.configure(switches);
    await leaveDraft(context, chat, text);
    await page.goto(chat.url);
    await expect(page.locator(chat.editor)).toHaveValueOrText(text);
    await recorder.until(() => drafted(recorder).length > 0);
    await expectPill(page, 'Protected');
    expect(leaks(recorder, secret)).toEqual([]);
    await expectHeld(page, chat, recorder, text);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a secret written in another tab leaves neither`, async ({
    page,
    context,
    replicas,
    recorder,
  }) => {
    const secret = canary('stripe-key', `mirror ${chat.name}`);
    const text = `why is ${secret.text} refused`;
    replicas.configure(switches);
    await openGuarded(page, chat);
    const other = await context.newPage();
    await openChat(other, chat);
    const mirrored = page.waitForRequest(/\/conversation\/prepare\b/);
    // A word at once, and the next when both tabs have it: a tab that mirrors half of one would give it back.
    let typed = '';
    for (const word of text.split(/(?= )/)) {
      await other.keyboard.insertText(word);
      typed += word;
      for (const tab of [other, page]) await expect(tab.locator(chat.editor)).toHaveValueOrText(typed);
    }
    await mirrored;
    await other.close();
    expect(leaks(recorder, secret)).toEqual([]);
    await expectHeld(page, chat, recorder, text);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: a secret that an address puts into the composer is held`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('stripe-key', `prefill ${chat.name}`);
    const text = `why is ${secret.text} refused`;
    replicas.configure(switched(chat, { prepare: 0, lightPrepareDraft: 'on' }));
    await page.goto(`${chat.url}?q=${encodeURIComponent(text)}`);
    await expect(page.locator(chat.editor)).toHaveValueOrText(text);
    if (chat.name !== 'claude') await recorder.until(() => drafted(recorder).length > 0);
    await expectPill(page, 'Protected');
    await expectHeld(page, chat, recorder, text);
    expect(leaksInBodies(recorder, secret)).toEqual([]);
  });
}
