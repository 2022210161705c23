import type { Page } from '@playwright/test';
import { CHATS, type Chat, openChat, received } from '../../browser/chats';
import { expect, bare as test } from '../../browser/fixtures';

const CHATGPT = [CHATS['chatgpt-shell'], CHATS['chatgpt-classic'], CHATS['chatgpt-light']];

async function say(page: Page, chat: Chat, text: string): Promise<void> {
  await page.locator(chat.editor).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

for (const chat of CHATGPT)
  for (const answer of ['error', 'cut'] as const)
    test(`${chat.name}: an answer of kind ${answer} is told, and the next message goes`, async ({
      page,
      replicas,
      recorder,
    }) => {
      replicas.configure({ ...chat.switches, answer });
      await openChat(page, chat);
      await say(page, chat, 'asked');
      await expect(page.getByRole('alert')).toHaveText('Something went wrong.');
      await say(page, chat, 'asked again');
      await recorder.until(() => received(recorder, chat).length === 2);
      expect(received(recorder, chat)).toEqual(['asked', 'asked again']);
    });

for (const chat of CHATGPT.slice(0, 2))
  test(`${chat.name}: another try repeats no text, and both answers can be seen`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openChat(page, chat);
    await say(page, chat, 'asked once');
    await page.getByRole('button', { name: 'Try again' }).click();
    await recorder.until(() => received(recorder, chat).length === 2);
    expect(received(recorder, chat)).toEqual(['asked once', '']);
    await expect(page.getByText('You wrote: nothing new')).toBeVisible();
    await page.getByRole('button', { name: 'Previous response' }).click();
    await expect(page.getByText('You wrote: asked once')).toBeVisible();
    await expect(page.getByText('You wrote: nothing new')).toHaveCount(0);
  });

// The light page parses its answers' markup, and Claude's editor its own: neither was seen with Trusted Types.
for (const chat of CHATGPT.slice(0, 2))
  test(`${chat.name} lives under Trusted Types`, async ({ page, replicas, recorder }) => {
    replicas.configure({ ...chat.switches, tt: 'on' });
    await openChat(page, chat);
    await say(page, chat, 'typed');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(recorder.sent(/^\/__csp$/)).toEqual([]);
    await expect(
      page.evaluate(() => {
        document.createElement('b').innerHTML = '<i>';
      }),
    ).rejects.toThrow('TrustedHTML');
  });

test('the light page with a rich editor mirrors it into its form', async ({ page, replicas, recorder }) => {
  const chat = CHATS['chatgpt-light'];
  const editor = '[data-composer-editor-host] [contenteditable="true"]';
  replicas.configure({ ...chat.switches, lightHost: 'rich' });
  await openChat(page, { ...chat, editor });
  await page.keyboard.type('first');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('second');
  await expect(page.locator('#mobile-composer-prompt')).toHaveValue('first\nsecond');
  await page.keyboard.press('Enter');
  await recorder.until(() => received(recorder, chat).length === 1);
  expect(received(recorder, chat)).toEqual(['first\nsecond']);
});

test('the account has the plan that it was given', async ({ page, replicas }) => {
  replicas.configure({ plan: 'team' });
  await openChat(page, CHATS['chatgpt-shell']);
  const session = await page.evaluate(async () => (await fetch('/api/auth/session')).json());
  expect(session).toMatchObject({ account: { planType: 'team' } });
});
