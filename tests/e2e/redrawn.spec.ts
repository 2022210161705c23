import type { Page } from '@playwright/test';
import { CHATS, received } from '../browser/chats';
import { withStoppedOffscreen } from '../browser/kill';
import { expectCard, expectPill } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, test } from './chat-test';

const chat = CHATS['chatgpt-light'];

/** Puts another composer in the place of the one that is there, which sends by Enter as that did. */
const drawAnew = (page: Page): Promise<void> =>
  page.locator(chat.editor).evaluate((field: HTMLTextAreaElement) => {
    const drawn = field.cloneNode() as HTMLTextAreaElement;
    drawn.value = field.value;
    drawn.addEventListener('keydown', ({ key }) => key === 'Enter' && drawn.form?.requestSubmit());
    field.replaceWith(drawn);
  });

test('a message whose composer is drawn anew while it’s checked is sent from the new one', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await withStoppedOffscreen(context, async () => {
    await page.keyboard.type('How do I reverse a list?');
    await page.keyboard.press('Enter');
    await expectPill(page, /Checking \d/);
    await drawAnew(page);
  });
  await recorder.until(() => received(recorder, chat).length === 1);
  expect(received(recorder, chat)).toEqual(['How do I reverse a list?']);
});

test('a secret whose composer is drawn anew while it’s checked is asked about there, and stays', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  const secret = canary('github-token', 'drawn anew');
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await withStoppedOffscreen(context, async () => {
    await page.keyboard.insertText(`why does ${secret.text} fail`);
    await page.keyboard.press('Enter');
    await expectPill(page, /Checking \d/);
    await drawAnew(page);
  });
  await expectCard(page, /secret/i);
  expect(received(recorder, chat)).toEqual([]);
  expect(leaks(recorder, secret)).toEqual([]);
});
