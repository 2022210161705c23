import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHATS, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { keepCovering } from '../browser/cover';
import { copyOfExtension } from '../browser/extension';
import { withPopup } from '../browser/popup';
import { answer, expectPill, openPanel, readCoverage } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, pasteAndRefuse, test } from './chat-test';

const chat = CHATS.claude;

/** On a page where everything works. */
const USUAL = {
  Paste: 'Covered',
  Typing: 'Covered',
  'Drag and drop': 'Covered',
  Files: 'Covered',
  'Images, PDFs and archives': 'Covered',
  Send: 'Covered',
  'What the page sends by itself': 'Covered',
  'A prompt inside a link': 'Warned',
  Voice: 'Not covered',
  'Files from a cloud drive': 'Not covered',
} as const;

test('the panel and the popup say how each way in is covered, and by what the composer was recognised', async ({
  context,
  page,
  replicas,
}) => {
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await openPanel(page);
  expect(await readCoverage(page)).toEqual(USUAL);
  await expectPill(page, /Message box recognised by: \S+/);
  await withPopup(context, async (popup) => {
    await popup.says(/Paste\s+Covered/);
    await popup.says(/A prompt inside a link[^]*Warned[^]*Voice[^]*Not covered/);
  });
});

test('a page without any composer is degraded, and what leaves it is still checked', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'no composer');
  await openGuarded(page, chat);
  await page.evaluate(() => document.querySelector('main')?.remove());
  await expectPill(page, 'The message box wasn’t found.');
  await openPanel(page);
  expect(await readCoverage(page)).toMatchObject({ Paste: 'Warned', Send: 'Warned', Files: 'Covered' });
  await withPopup(context, (popup) =>
    popup.says(/Degraded[^]*Paste\s+Checked only when it is sent\.\s+Warned/),
  );
  await page.evaluate(
    (text) => fetch('/api/anything', { method: 'POST', body: JSON.stringify({ text }) }).catch(() => null),
    `use ${secret.text}`,
  );
  expect(leaks(recorder, secret)).toEqual([]);
});

test('a page that opens its document anew finds our listeners again, and is degraded from then on', async ({
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'opened anew');
  await openGuarded(page, chat);
  await page.evaluate(() => {
    const { body } = document;
    document.open();
    document.close();
    document.body.replaceWith(body);
  });
  await expectPill(page, 'took Breakwater’s listeners away');
  await expectPill(page, 'Degraded');
  await openPanel(page);
  expect(await readCoverage(page)).toMatchObject({ Paste: 'Warned', Files: 'Warned', Voice: 'Not covered' });
  await page.keyboard.press('Escape');
  await page.locator(chat.editor).click();
  await pasteAndRefuse(page, secret);
  expect(received(recorder, chat)).toEqual([]);
  expect(leaks(recorder, secret)).toEqual([]);
});

/** Closes every port of the page's own world, as nothing that a page can reach could. */
async function closePorts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'MessagePort.prototype' });
  const { objectId: prototypeObjectId = '' } = result;
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
  await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { for (const port of this) port.close(); }',
  });
  await session.detach();
}

test('a tripwire that no longer answers is missed', async ({ page, replicas }) => {
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await closePorts(page);
  await expectPill(page, 'The network check isn’t running');
  await openPanel(page);
  expect(await readCoverage(page)).toMatchObject({
    Paste: 'Covered',
    Typing: 'Not covered',
    Files: 'Warned',
    'What the page sends by itself': 'Not covered',
  });
});

test('a question that the page keeps covered makes it degraded, and it ends with the question', async ({
  page,
  replicas,
}) => {
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await keepCovering(page);
  await paste(page, { text: `use ${canary('aws-key', 'covered').text}` });
  await expectPill(page, 'The page covers what Breakwater has to ask.');
  await answer(page, 'Escape');
  await expectPill(page, /Protected/);
});

const damaged = test.extend({
  extension: async ({ replicas: _replicas }, use) => {
    const folder = copyOfExtension();
    writeFileSync(join(folder, 'content-scripts/tripwire.js'), '');
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

damaged('without its tripwire a page is never called protected', async ({ page, replicas }) => {
  replicas.configure(chat.switches);
  await page.goto(chat.url);
  await expectPill(page, 'The network check isn’t running');
});
