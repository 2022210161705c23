import type { BrowserContext } from '@playwright/test';
import { CHATS, openChat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { badges, fillStore, reloadExtension, setExtension } from '../browser/extension';
import { withPopup } from '../browser/popup';
import { answer, expectCard, expectPill } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, pasteAndRefuse, say, test } from './chat-test';

const WARNING = { text: '!', title: 'Breakwater: not protected' };
const QUIET = { text: '', title: 'Breakwater: protected' };
const NOTHING = { text: '', title: 'Breakwater' };
const NO_ACCESS = { text: '!', title: 'Breakwater has no access to the assistants' };

/** Waits until the toolbar button shows this on the tabs, in their order. */
async function expectBadges(context: BrowserContext, ...expected: readonly object[]): Promise<void> {
  // Whom it asks may end while it does, with the extension that is being replaced.
  const shown = () => badges(context).catch(() => []);
  await expect.poll(shown, { timeout: 20_000 }).toEqual(expected);
}

/** Opens a tab that shows no assistant. */
async function openElsewhere(context: BrowserContext): Promise<void> {
  const elsewhere = await context.newPage();
  await elsewhere.goto('about:blank');
}

for (const chat of [CHATS['chatgpt-light'], CHATS.claude]) {
  test(`${chat.title}: after an update the open page holds all until it is reloaded`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('github-token', `update ${chat.name}`);
    await openGuarded(page, chat);
    await expectBadges(context, QUIET);
    await reloadExtension(context);
    await expectBadges(context, WARNING);
    await expectPill(page, 'Not protected');

    await page.locator(chat.editor).click();
    await paste(page, { text: `clone with ${secret.text} fails` });
    await expectCard(page, 'Breakwater was updated');
    await answer(page, 'Escape');
    await say(page, chat, 'nobody looks');
    await expectCard(page, 'Breakwater was updated');
    expect(received(recorder, chat)).toEqual([]);
    expect(leaks(recorder, secret)).toEqual([]);

    // The recommended answer is the card's reload button.
    await answer(page, 'Enter');
    await expectPill(page, 'Protected');
    await expectBadges(context, QUIET, NOTHING);
    await page.locator(chat.editor).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('seen again');
    await page.keyboard.press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['seen again']);
  });
}

test('a page that was open before the extension is marked, and one click in the popup reloads it', async ({
  context,
  page,
  replicas,
}) => {
  const chat = CHATS['chatgpt-shell'];
  replicas.configure(chat.switches);
  await setExtension(context, { enabled: false });
  await openChat(page, chat);
  await openElsewhere(context);
  await setExtension(context, { enabled: true });
  await expectBadges(context, WARNING, NOTHING);

  await withPopup(context, (popup) => popup.says('Not an assistant’s page'));
  await page.bringToFront();
  await withPopup(context, async (popup) => {
    await popup.says('Not protected');
    await popup.says('This page was open before Breakwater was.');
    await popup.press('Reload this tab');
    await expectPill(page, 'Protected');
  });
  await expectBadges(context, QUIET, NOTHING);
});

test('the popup says what was checked and held, also after the page has changed its address', async ({
  context,
  page,
  replicas,
}) => {
  const chat = CHATS.claude;
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'popup');
  await openGuarded(page, chat);
  await paste(page, { text: 'Is a mutex held here?' });
  await expect(page.locator(chat.editor)).toHaveValueOrText('Is a mutex held here?');
  await pasteAndRefuse(page, secret);
  await withPopup(context, (popup) => popup.says(/Protected[^]*Checked\s+2\s+Held\s+1/));

  await page.evaluate(() => history.pushState({}, '', '/chat/11111111-2222-4333-8444-555555555555'));
  await withPopup(context, (popup) => popup.says(/Protected[^]*Checked\s+2\s+Held\s+1/));
  await expectBadges(context, QUIET, NOTHING);
});

test('a store that is full is said on the button, and nothing passes for it', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  const chat = CHATS.claude;
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'full');
  await fillStore(context);
  await openGuarded(page, chat);
  await expectBadges(context, { text: '~', title: 'Breakwater: degraded' });
  await pasteAndRefuse(page, secret);
  await withPopup(context, (popup) => popup.says('Checking protection'));
  expect(leaks(recorder, secret)).toEqual([]);
});

test('a page that comes back from the history is guarded and says so', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  const chat = CHATS.claude;
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'history');
  await openGuarded(page, chat);
  await page.goto('https://www.claudeusercontent.com/');
  await page.goBack();
  await expectPill(page, 'Protected');
  await expectBadges(context, QUIET);
  await page.locator(chat.editor).click();
  await pasteAndRefuse(page, secret);
  await say(page, chat, 'clean');
  await recorder.until(() => received(recorder, chat).length === 1);
  expect(leaks(recorder, secret)).toEqual([]);
});

test('without access to the pages every tab warns and the popup offers to grant it', async ({
  context,
  page,
  replicas,
}) => {
  const chat = CHATS.claude;
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await openElsewhere(context);
  await expectBadges(context, QUIET, NOTHING);

  await setExtension(context, { access: 'on click' });
  await expectBadges(context, NO_ACCESS, NO_ACCESS);
  await page.bringToFront();
  await withPopup(context, async (popup) => {
    await popup.says('No access to ChatGPT and Claude');
    await popup.says('Grant access');
  });
  await page.reload();
  await page.locator(chat.editor).waitFor();
  await expectBadges(context, NO_ACCESS, NO_ACCESS);

  await setExtension(context, { access: 'granted' });
  await expectBadges(context, WARNING, NOTHING);
  await page.bringToFront();
  await page.reload();
  await expectPill(page, 'Protected');
  await expectBadges(context, QUIET, NOTHING);
});

test('the popup says that private windows are not guarded until they are', async ({
  context,
  page,
  replicas,
}) => {
  replicas.configure(CHATS.claude.switches);
  await openGuarded(page, CHATS.claude);
  await withPopup(context, (popup) => popup.says('isn’t allowed in private windows'));
  await setExtension(context, { privateWindows: true });
  await page.reload();
  await expectPill(page, 'Protected');
  await withPopup(context, async (popup) => {
    await popup.says('Checked');
    await popup.saysNot('isn’t allowed in private windows');
  });
});
