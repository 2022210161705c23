import type { Locator, Page } from '@playwright/test';
import { type Chat, type ChatName, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { PAGES } from '../replicas/chatgpt/pages';
import { SAMPLE_THREAD } from '../replicas/chatgpt/turns';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** Where an earlier message is edited. */
interface Earlier {
  /** A conversation that exists before the test. */
  readonly url: string;
  /** The message. */
  readonly turn: string;
  /** Labels of the buttons that open, send and give up the edit. */
  readonly labels: readonly [edit: string, send: string, cancel: string];
  /** The key that sends from a text area; from an editor Enter does everywhere. */
  readonly key: string;
}

const chatgpt = (turn: string): Earlier => ({
  url: `https://chatgpt.com/c/${SAMPLE_THREAD}`,
  turn,
  labels: ['Edit message', 'Send', 'Cancel'],
  key: 'Control+Enter',
});

const EARLIER: Readonly<Record<ChatName, Earlier>> = {
  'chatgpt-shell': chatgpt(PAGES.shell.turn),
  'chatgpt-classic': chatgpt(PAGES.classic.turn),
  'chatgpt-light': chatgpt(PAGES.light.turn),
  claude: {
    url: 'https://claude.ai/chat/stored',
    turn: '[data-cds="UserMessage"]',
    labels: ['Edit', 'Save', 'Cancel'],
    key: 'Enter',
  },
};

const fieldIn = (turn: Locator): Locator => turn.locator('textarea, [contenteditable="true"]');

/** Opens the last message for editing, with all of its text selected. */
async function startEdit(page: Page, chat: Chat): Promise<Locator> {
  const { turn: css, labels } = EARLIER[chat.name];
  const turn = page.locator(css).last();
  await turn.getByRole('button', { name: labels[0], exact: true }).click();
  await fieldIn(turn).click();
  await page.keyboard.press('Control+A');
  return turn;
}

const press = (turn: Locator, label: string): Promise<void> =>
  turn.getByRole('button', { name: label, exact: true }).click();

for (const chat of EVERY_CHAT)
  for (const editField of ['textarea', 'editor'] as const) {
    const { url, key, labels } = EARLIER[chat.name];
    const [, send, cancel] = labels;
    const sendKey = editField === 'editor' ? 'Enter' : key;

    test(`${chat.title}: a message edited in a ${editField} is held like a new one`, async ({
      page,
      replicas,
      recorder,
    }) => {
      const secret = canary('github-token', `edit ${chat.name} ${editField}`);
      const expectSent = async (count: number, text: string | RegExp) => {
        await recorder.until(() => received(recorder, chat).length === count);
        expect(received(recorder, chat).at(-1)).toMatch(text);
        expect(leaks(recorder, secret)).toEqual([]);
      };
      replicas.configure(switched(chat, { editField }));
      await openGuarded(page, { ...chat, url });

      await test.step('a secret can be given up with the edit', async () => {
        const turn = await startEdit(page, chat);
        await page.keyboard.type(`why does ${secret.text} fail`);
        await press(turn, cancel);
        await expect(fieldIn(turn)).toHaveCount(0);
        expect((await readSurface(page)).card).toBeNull();
        expect(received(recorder, chat)).toEqual([]);
      });

      await test.step('a typed secret is held at the button, and goes without its value', async () => {
        const turn = await startEdit(page, chat);
        await page.keyboard.type(`why does ${secret.text} fail`);
        await press(turn, send);
        await expectCard(page, /./);
        expect((await readSurface(page)).route).toBe('secret');
        await answer(page, 'Enter');
        await expect(fieldIn(turn)).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
        expect(received(recorder, chat)).toEqual([]);
        await press(turn, send);
        await expectSent(1, /^why does [A-Z_]+_1 fail$/);
      });

      await test.step('a typed secret is held at the key, and stays when it is given up', async () => {
        const turn = await startEdit(page, chat);
        await page.keyboard.type(`and why ${secret.text}`);
        await page.keyboard.press(sendKey);
        await expectCard(page, /./);
        await answer(page, 'Escape');
        await expect(fieldIn(turn)).toHaveValueOrText(`and why ${secret.text}`);
        await press(turn, cancel);
      });

      await test.step('a pasted secret is held before it stands in the field', async () => {
        const turn = await startEdit(page, chat);
        await paste(page, { text: `pasted ${secret.text} here` });
        await answer(page, 'Enter');
        await expect(fieldIn(turn)).toHaveValueOrText(/^pasted [A-Z_]+_1 here$/);
        await page.keyboard.press(sendKey);
        await expectSent(2, /^pasted [A-Z_]+_1 here$/);
      });

      await test.step('a clean edit goes as it is', async () => {
        const turn = await startEdit(page, chat);
        await page.keyboard.type('clean  words, twice');
        await press(turn, send);
        await expectSent(3, /^clean[ \u00a0]{2}words, twice$/);
        expect((await readSurface(page)).card).toBeNull();
      });
    });
  }
