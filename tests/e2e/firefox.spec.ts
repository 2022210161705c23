import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHATS } from '../browser/chats';
import { FIREFOX_EXTENSION, type Firefox, launchFirefox } from '../browser/firefox';
import { expect, test as withReplicas } from '../browser/fixtures';
import { canary, leaks } from '../replicas/canary';

const test = withReplicas.extend<{ firefox: Firefox; folder: string }>({
  folder: [FIREFOX_EXTENSION, { option: true }],
  firefox: async ({ replicas, recorder: _recorder, folder }, use) => {
    const firefox = await launchFirefox(replicas, folder);
    await use(firefox);
    await firefox.close();
  },
});

/** Firefox takes several times as long to start as the tests' Chromium. */
test.describe.configure({ timeout: 120_000 });

const SOON = { timeout: 20_000 };

const CONTROL = '\uE009';

async function openGuarded(firefox: Firefox, url: string, editor: string): Promise<void> {
  await firefox.open(url);
  await expect.poll(() => firefox.shown(), SOON).toContain('Protected');
  await firefox.click(editor);
}

async function paste(firefox: Firefox, text: string): Promise<void> {
  await firefox.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await firefox.press(`${CONTROL}v`);
}

for (const chat of [CHATS['chatgpt-shell'], CHATS.claude])
  test(`${chat.title} in Firefox: a secret is held and refused, cancelled when it goes past the tripwire, and clean text isn't`, async ({
    firefox,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(firefox, chat.url, chat.editor);
    const secret = canary('github-token', `firefox fetch ${chat.name}`);
    const send = (body: string) =>
      `fetch('/x', { method: 'POST', body: ${body} }).then(({ status }) => status, () => 'refused')`;
    const text = JSON.stringify(secret.text);

    await test.step('by the page', async () => {
      const bytes = `new Blob([new Uint8Array([255, 0, 254]), ${text}])`;
      expect(await firefox.evaluate(send(bytes))).toBe('refused');
      expect(await firefox.evaluate(send(`'a clean text'`))).toBe(404);
      expect(await firefox.evaluate(send(`new Blob(['a clean blob'])`))).toBe(404);
    });
    await test.step('past the tripwire', async () => {
      for (const body of [text, `new Blob([${text}])`, `new URLSearchParams({ a: ${text} })`])
        expect(await firefox.inOwnWorld(send(body))).toBe('refused');
      await expect.poll(() => firefox.shown(), SOON).toMatch(/request/i);
    });
    await test.step('by a shared worker', async () => {
      const source = `onconnect = ({ ports: [port] }) => fetch('${new URL(chat.url).origin}/x', { method: 'POST', body: 'any text' })
        .then(() => port.postMessage('sent'), () => port.postMessage('refused'))`;
      const relay = `new Promise((resolve) => {
        const { port } = new SharedWorker(URL.createObjectURL(new Blob([${JSON.stringify(source)}])));
        port.onmessage = ({ data }) => resolve(data); })`;
      expect(await firefox.inOwnWorld(relay)).toBe('refused');
    });
    await test.step('pasted', async () => {
      const editor = () =>
        firefox.evaluate(`document.querySelector(${JSON.stringify(chat.editor)}).textContent`);
      await paste(firefox, 'a clean line ');
      await expect.poll(editor, SOON).toContain('a clean line');
      await paste(firefox, `key ${secret.text}`);
      await expect.poll(() => firefox.shown(), SOON).toContain('Paste without the secret');
      expect(await editor()).not.toContain(secret.secret);
    });
    expect(leaks(recorder, secret)).toEqual([]);
    expect(recorder.sent(/^\/x$/).map(({ body }) => body.toString())).toEqual([
      'a clean text',
      'a clean blob',
    ]);
  });

/** So many functions before the tripwire's own: Firefox is at them when the guard has long begun. */
const LONG = 250_000;

const late = test.extend({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'breakwater-extension-'));
    cpSync(FIREFOX_EXTENSION, folder, { recursive: true });
    const file = join(folder, 'content-scripts/tripwire.js');
    const before = Array.from({ length: LONG }, (_, at) => `function before${at}(a) { return a + ${at} }\n`);
    writeFileSync(file, `{ ${before.join('')} }\n${readFileSync(file, 'utf8')}`);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

late(
  'in Firefox a tripwire that takes long to compile is waited for, and so is the page',
  async ({ firefox, replicas }) => {
    const chat = CHATS.claude;
    replicas.configure(chat.switches);
    await openGuarded(firefox, chat.url, chat.editor);
  },
);
