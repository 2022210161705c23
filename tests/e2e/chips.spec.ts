import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CHATS, type Chat, received } from '../browser/chats';
import { paste, pastePicture } from '../browser/clipboard';
import { answer, expectCard } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import type { Recorder } from '../replicas/server/recorder';
import { EVERY_CHAT, expect, openGuarded, switched, shared as test } from './chat-test';

/** Where bytes of a file go, and how a message names one. */
const UPLOADS = /(?:\/raw|\/wiggle\/upload-file)$/;

const uploads = (recorder: Recorder): string[] =>
  recorder
    .sent(UPLOADS)
    .filter(({ complete, method }) => complete && method !== 'OPTIONS')
    .map(({ body }) => body.toString());

const lastSend = (recorder: Recorder, chat: Chat): string =>
  recorder
    .sent(chat.sends)
    .filter(({ method, complete }) => method === 'POST' && complete)
    .at(-1)
    ?.body.toString() ?? '';

/** An input that takes any file, where the page has one. */
const inputOf = (page: Page) => page.locator('input[type="file"][multiple]').last();

const attach = (page: Page, name: string, text: string) =>
  inputOf(page).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** As the browser's dialog hands a folder over. Playwright's own way waits for an event that the page isn't to see. */
async function chooseFolder(page: Page, folder: string): Promise<void> {
  await inputOf(page).evaluate((input) => input.setAttribute('webkitdirectory', ''));
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const selector = 'input[webkitdirectory]';
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  await session.send('DOM.setFileInputFiles', { files: [folder], nodeId });
  await session.detach();
}

const remove = (page: Page) =>
  page
    .locator('main')
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: what is attached, taken back and sent alone is what was read`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `chips ${chat.name}`);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);

    await test.step('a file that is held leaves no chip', async () => {
      await attach(page, 'deploy.txt', `token: ${secret.text}\n`);
      await expectCard(page, 'Contains a secret.');
      await answer(page, 'Escape');
      await expect(page.getByText('deploy.txt')).toHaveCount(0);
      expect(uploads(recorder)).toEqual([]);
    });

    await test.step('a picture from the clipboard is held, because nothing can read it', async () => {
      await page.locator(chat.editor).click();
      await pastePicture(page);
      await expectCard(page, 'Not a text file');
      await answer(page, 'Escape');
      expect(uploads(recorder)).toEqual([]);
    });

    await test.step('a file that is taken back is in no message', async () => {
      await attach(page, 'taken-back.txt', 'plain words\n');
      await expect(page.getByText('taken-back.txt').first()).toBeVisible();
      await recorder.until(() => uploads(recorder).length === 1);
      await remove(page);
      await expect(page.getByText('taken-back.txt')).toHaveCount(0);
      await page.locator(chat.editor).click();
      await page.keyboard.type('without a file');
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.keyboard.press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)[0]).toBe('without a file');
      expect(lastSend(recorder, chat)).not.toContain('taken-back');
    });

    await test.step('a file is sent without a word', async () => {
      await attach(page, 'alone.txt', 'plain words\n');
      await recorder.until(() => uploads(recorder).length === 2);
      await expect(page.locator(chat.send)).toBeEnabled();
      await page.locator(chat.send).click();
      await recorder.until(() => received(recorder, chat).length === 2);
      expect(received(recorder, chat)[1]).toBe('');
      const body = lastSend(recorder, chat);
      // Claude names what it stored, ChatGPT the file itself.
      if (chat.name !== 'claude') expect(decodeURIComponent(body)).toContain('alone.txt');
      else expect((JSON.parse(body) as { files: unknown[] }).files).toHaveLength(1);
    });
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a folder is read file by file`, async ({ page, replicas, recorder }) => {
    const secret = canary('github-token', `folder ${chat.name}`);
    const folder = mkdtempSync(join(tmpdir(), 'breakwater-folder-'));
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    writeFileSync(join(folder, 'clean.txt'), 'plain words\n');
    writeFileSync(join(inner, 'deploy.txt'), `token: ${secret.text}\n`);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    // Neither site offers folders in its menus; both pages could.
    await chooseFolder(page, folder);
    await expectCard(page, 'Contains a secret.');
    await answer(page, 'Escape');
    await recorder.until(() => uploads(recorder).length === 1);
    expect(uploads(recorder)[0]).toContain('plain words');
    expect(leaks(recorder, secret)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test(`${chat.title}: a long paste goes without its secret, whatever the page makes of it`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `long ${chat.name}`);
    const filler = 'a line of a long text\n'.repeat(400);
    replicas.configure(switched(chat, { prepare: 0, lightPrepareDraft: 'on' }));
    await openGuarded(page, chat);
    await paste(page, { text: `${filler}token ${secret.text}\n` });
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText(/token [A-Z_]+_1/);
    await expect(page.locator(chat.send)).toBeEnabled();
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/token [A-Z_]+_1/);
    expect(received(recorder, chat)[0]).toContain('a line of a long text\na line of a long text');
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const chat of EVERY_CHAT.filter(({ name }) => /shell|classic/.test(name))) {
  test(`${chat.title}: a long paste that goes back into the field is held when it holds a secret by then`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `back ${chat.name}`);
    const editor = page.locator(chat.editor);
    replicas.configure(switched(chat, { prepare: 0 }));
    await openGuarded(page, chat);
    await paste(page, { text: 'a line of a long text\n'.repeat(400) });
    await page.getByRole('button', { name: 'Show in text field' }).click();
    await expect(editor).toHaveValueOrText(/a line of a long text/);
    await editor.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(` token ${secret.text}`);
    await page.keyboard.press('Enter');
    await answer(page, 'Enter');
    await expect(editor).toHaveValueOrText(/token [A-Z_]+_1$/);
    await expect(page.locator(chat.send)).toBeEnabled();
    await editor.press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/token [A-Z_]+_1$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const query of ['pasteWire=file', 'uploadVia=xhr', 'pasteWire=file&uploadVia=xhr&inlineText=on']) {
  test(`Claude (${query}): files and long pastes are read first`, async ({ page, replicas, recorder }) => {
    const chat: Chat = { ...CHATS.claude, url: `https://claude.ai/new?${query}` };
    const secret = canary('github-token', query);
    const filler = 'a line of a long text\n'.repeat(400);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    await attach(page, 'deploy.txt', `token: ${secret.text}\n`);
    await expectCard(page, 'Contains a secret.');
    await answer(page, 'Escape');
    await page.locator(chat.editor).click();
    await paste(page, { text: filler + secret.text });
    await expectCard(page, /secret/i);
    await answer(page, 'Escape');
    await attach(page, 'notes.txt', 'plain words\n');
    await expect(page.getByText('notes.txt').first()).toBeVisible();
    await page.locator(chat.editor).click();
    await paste(page, { text: filler });
    await expect(page.getByTestId('file-thumbnail')).toHaveCount(2);
    await expect(page.locator(chat.send)).toBeEnabled();
    await page.locator(chat.send).click();
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(leaks(recorder, secret)).toEqual([]);
    const carried = recorder.entries().filter(({ body }) => body.includes('a line of a long text'));
    expect(carried.length).toBeGreaterThan(0);
  });
}

test('Claude: a picture that the page takes itself is held when it would be uploaded', async ({
  page,
  replicas,
  recorder,
}) => {
  replicas.configure({});
  await openGuarded(page, CHATS.claude);
  await page.getByRole('button', { name: 'Add files, connectors, and more' }).click();
  await page.getByRole('menuitem', { name: 'Take a screenshot' }).click();
  await expectCard(page, 'Not a text file');
  await answer(page, 'Escape');
  await attach(page, 'notes.txt', 'plain words\n');
  await recorder.until(() => uploads(recorder).length === 1);
  expect(uploads(recorder)[0]).toContain('plain words');
  expect(uploads(recorder).join('')).not.toContain('PNG');
});
