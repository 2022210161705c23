import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Chat } from '../browser/chats';
import { answer, expectCard, readSurface } from '../browser/surface';
import { type Canary, canary, leaks } from '../replicas/canary';
import { multipart } from '../replicas/server/multipart';
import type { Recorder } from '../replicas/server/recorder';
import { EVERY_CHAT, expect, openGuarded, shared as test } from './chat-test';

interface Given {
  readonly name: string;
  readonly content: Buffer;
}

/** Bytes that a reader of text could change on the way: a mark at the start, three line ends, spaces, a pair of surrogates. */
const CLEAN: Given = {
  name: 'notes – ä.txt',
  content: Buffer.from('\ufeffone\r\ntwo\n\rthree \u00a0 four\t🚀\n'),
};

const file = (name: string, text: string): Given => ({ name, content: Buffer.from(text) });

/** The files that the server has received, each step of an upload under its own name. */
function arrived(recorder: Recorder): { readonly names: string[]; readonly contents: Buffer[] } {
  const done = (path: RegExp) =>
    recorder.sent(path).filter(({ complete, method }) => complete && method !== 'OPTIONS');
  const parts = done(/\/wiggle\/upload-file$/).flatMap(({ body, headers }) =>
    multipart(body, /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1] ?? ''),
  );
  const announced = done(/^\/backend-api\/files$/).map(
    ({ body }) => JSON.parse(body.toString()).file_name as string,
  );
  return {
    names: [...announced, ...parts.map(({ fileName }) => fileName)],
    contents: [...done(/\/raw$/).map(({ body }) => body), ...parts.map(({ content }) => content)],
  };
}

/** Waits for exactly these files and nothing of the secret, and forgets them. */
async function expectArrived(recorder: Recorder, secret: Canary, files: readonly Given[]): Promise<void> {
  await recorder.until(() => arrived(recorder).contents.length >= files.length);
  const { names, contents } = arrived(recorder);
  const sorted = (values: readonly string[]) => [...values].sort();
  expect(sorted(names)).toEqual(sorted(files.map(({ name }) => name)));
  expect(sorted(contents.map((content) => content.toString('base64')))).toEqual(
    sorted(files.map(({ content }) => content.toString('base64'))),
  );
  expect(leaks(recorder, secret)).toEqual([]);
  recorder.reset();
}

/** The card says this and no value; nothing of the held files left. */
async function expectRefused(page: Page, recorder: Recorder, secret: Canary, reason: string): Promise<void> {
  await expectCard(page, reason);
  expect((await readSurface(page)).card).not.toContain(secret.secret);
  expect(arrived(recorder)).toEqual({ names: [], contents: [] });
  expect(leaks(recorder, secret)).toEqual([]);
  await answer(page, 'Escape');
}

const inputsOf = (page: Page) => page.locator('input[type="file"]');

function choose(input: Locator, files: readonly Given[]): Promise<void> {
  return input.setInputFiles(
    files.map(({ name, content }) => ({ name, mimeType: 'text/plain', buffer: content })),
  );
}

/** A paste that a script makes up: no browser lets a test put files on the clipboard. */
function pasteFiles(page: Page, chat: Chat, files: readonly Given[], text = ''): Promise<void> {
  return page.locator(chat.editor).evaluate(
    (editor, given) => {
      const data = new DataTransfer();
      if (given.text !== '') data.setData('text/plain', given.text);
      for (const { name, bytes } of given.files) data.items.add(new File([new Uint8Array(bytes)], name));
      editor.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }),
      );
    },
    { text, files: files.map(({ name, content }) => ({ name, bytes: [...content] })) },
  );
}

/** The drop of a user on the editor, as the browser makes it from paths. */
async function drop(page: Page, chat: Chat, paths: readonly string[]): Promise<void> {
  const box = await page.locator(chat.editor).boundingBox();
  if (!box) throw new Error('The editor has no place');
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at });
  }
  await session.detach();
}

for (const chat of EVERY_CHAT) {
  test.describe(chat.title, () => {
    let folder: string;
    test.beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'breakwater-files-'));
    });
    test.afterAll(() => rmSync(folder, { recursive: true }));
    const written = ({ name, content }: Given): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };

    test('files that are chosen are read first, by every input', async ({ page, replicas, recorder }) => {
      const secret = canary('github-token', `input ${chat.name}`);
      const dirty = file('deploy.txt', `curl -H "token: ${secret.text}"\n`);
      replicas.configure(chat.switches);
      await openGuarded(page, chat);
      const count = await inputsOf(page).count();
      expect(count).toBeGreaterThan(0);
      for (let at = 0; at < count; at++) {
        await test.step(`input ${at + 1}`, async () => {
          await choose(inputsOf(page).nth(at), [dirty]);
          await expectRefused(page, recorder, secret, 'Contains a secret.');
          await choose(inputsOf(page).nth(at), [CLEAN]);
          await expectArrived(recorder, secret, [CLEAN]);
        });
      }
    });

    test('each kind of file is held for its own reason', async ({ page, replicas, recorder }) => {
      const secret = canary('github-token', `kinds ${chat.name}`);
      const large = join(folder, 'large.log');
      writeFileSync(large, secret.text);
      truncateSync(large, 33 * 1024 * 1024);
      const several = [CLEAN, file('second.md', '# Two\n'), file('third.env', `TOKEN=${secret.text}\n`)];
      replicas.configure(chat.switches);
      await openGuarded(page, chat);
      const input = inputsOf(page).and(page.locator('[multiple]')).first();

      await choose(input, [CLEAN, file('empty.txt', '')]);
      await expectArrived(recorder, secret, [CLEAN, file('empty.txt', '')]);

      await input.setInputFiles(several.map(written));
      await expectCard(page, 'Contains a secret.');
      await answer(page, 'Escape');
      await expectArrived(recorder, secret, several.slice(0, 2));

      await choose(input, [file(`${secret.text}.txt`, 'nothing')]);
      await expectRefused(page, recorder, secret, 'Contains a secret.');

      const image = { name: `${secret.text}.png`, content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]) };
      await choose(input, [image]);
      await expectRefused(page, recorder, secret, 'Not a text file');

      await input.setInputFiles(large);
      await expectRefused(page, recorder, secret, 'Larger than can be checked.');
    });

    test('files that are dropped or pasted are read first', async ({ page, replicas, recorder }) => {
      const secret = canary('github-token', `drop ${chat.name}`);
      const dirty = file('deploy.txt', `curl -H "token: ${secret.text}"\n`);
      replicas.configure(chat.switches);
      await openGuarded(page, chat);

      await drop(page, chat, [written(dirty)]);
      await expectRefused(page, recorder, secret, 'Contains a secret.');
      await drop(page, chat, [written(CLEAN), written(dirty)]);
      await expectCard(page, 'Contains a secret.');
      await answer(page, 'Escape');
      await expectArrived(recorder, secret, [CLEAN]);

      await pasteFiles(page, chat, [dirty]);
      await expectRefused(page, recorder, secret, 'Contains a secret.');
      await pasteFiles(page, chat, [CLEAN]);
      await expectArrived(recorder, secret, [CLEAN]);

      await pasteFiles(page, chat, [CLEAN], `token: ${secret.text}`);
      await expectCard(page, 'this contains a secret');
      await answer(page, 'Enter');
      await expectArrived(recorder, secret, [CLEAN]);
      await expect(page.locator(chat.editor)).toHaveText(/token: [A-Z_]+_1/);
    });
  });
}

for (const chat of EVERY_CHAT.filter(({ name }) => /shell|classic/.test(name))) {
  test(`${chat.title}: files from the browser's own picker are read first`, async ({
    page,
    replicas,
    recorder,
  }) => {
    const secret = canary('github-token', `picker ${chat.name}`);
    replicas.configure(chat.switches);
    // Nobody can answer the browser's dialog: files of the page's own file system stand in for those of the disk.
    await page.addInitScript(() => {
      const pick = async () => {
        const root = await navigator.storage.getDirectory();
        const handles: FileSystemFileHandle[] = [];
        for await (const handle of root.values())
          if (handle instanceof FileSystemFileHandle) handles.push(handle);
        return handles;
      };
      Object.assign(window, { showOpenFilePicker: pick });
    });
    await openGuarded(page, chat);
    const pick = async (name: string, content: string) => {
      await page.evaluate(
        async (given) => {
          const root = await navigator.storage.getDirectory();
          for await (const old of root.keys()) await root.removeEntry(old);
          const writer = await (await root.getFileHandle(given.name, { create: true })).createWritable();
          await writer.write(given.content);
          await writer.close();
        },
        { name, content },
      );
      const plus = '[data-composer-navigation-target="add-context"], #composer-plus-btn';
      await page.locator(plus).filter({ visible: true }).click();
      await page.getByRole('menuitem').click();
    };
    await pick('deploy.txt', `token: ${secret.text}\n`);
    await expectRefused(page, recorder, secret, 'Contains a secret.');
    await pick(`${secret.text}.txt`, 'nothing');
    await expectRefused(page, recorder, secret, 'Contains a secret.');
    await pick(CLEAN.name, CLEAN.content.toString());
    await expectArrived(recorder, secret, [CLEAN]);
  });
}
