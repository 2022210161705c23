import type { Frame, Page } from '@playwright/test';
import { CHATS } from '../browser/chats';
import { answer } from '../browser/surface';
import { type Canary, canary, leaks } from '../replicas/canary';
import type { Recorder } from '../replicas/server/recorder';
import { expect, openGuarded, shared as test } from './chat-test';

/** What a page does that wants to get round us, each on the page of a chat, each ending in what really left. */
const chat = CHATS['chatgpt-shell'];

/** Sends over every way that a script has, and waits for none: what is refused never ends well. */
const SEND = `(text) => {
  const quiet = (run) => { try { Promise.resolve(run()).catch(() => 0); } catch {} };
  const origin = 'https://chatgpt.com';
  quiet(() => fetch(origin + '/x', { method: 'POST', body: text }));
  quiet(() => fetch(origin + '/x?' + text));
  quiet(() => navigator.sendBeacon(origin + '/x', text));
  quiet(() => { const r = new XMLHttpRequest(); r.open('POST', origin + '/x'); r.send(text); });
  quiet(() => { const r = new XMLHttpRequest(); r.open('POST', origin + '/x', false); r.send(text); });
}`;

const send = (where: Page | Frame, text: string): Promise<unknown> =>
  where.evaluate(`(${SEND})(${JSON.stringify(text)})`);

/** Clean words that go the same way after the secret, so that what was held before them had its turn. */
async function expectHeld(where: Page | Frame, recorder: Recorder, secret: Canary, words: string) {
  await send(where, secret.text);
  await send(where, words);
  const came = () => recorder.sent(/^\/x$/).some(({ body }) => body.toString() === words);
  await expect.poll(came, { timeout: 20_000 }).toBe(true);
  expect(leaks(recorder, secret)).toEqual([]);
}

test('a page that forges our words learns nothing and lets nothing out', async ({
  page,
  replicas,
  recorder,
}) => {
  const secret = canary('github-token', 'forged words');
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  const taken = await page.evaluate(() => {
    let ports = 0;
    for (const type of ['breakwater:offer', 'breakwater:ask']) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (ports += 1);
      addEventListener(type, (event) => (ports += (event as MessageEvent).ports?.length ?? 0), true);
      dispatchEvent(new MessageEvent(type, { cancelable: true, ports: [port2] }));
      dispatchEvent(new Event(type, { cancelable: true }));
      for (let id = 0; id < 200; id++) {
        port1.postMessage({ type: 'pass', id });
        postMessage({ type: 'pass', id }, '*');
      }
    }
    return ports;
  });
  // Its own two, which it heard itself offer.
  expect(taken).toBe(2);
  await expectHeld(page, recorder, secret, 'clean words after the forged');
});

test('a page that rewrites the language lets nothing out', async ({ page, replicas, recorder }) => {
  const secret = canary('github-token', 'rewritten language');
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await page.evaluate((text) => {
    const { fetch: real } = window;
    const lie = () => 'harmless';
    for (const owner of [URL.prototype, URLSearchParams.prototype, Headers.prototype, Request.prototype])
      for (const key of Object.getOwnPropertyNames(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        if (key === 'constructor' || !descriptor?.configurable) continue;
        if (descriptor.get) Object.defineProperty(owner, key, { get: lie });
        else Object.defineProperty(owner, key, { value: lie, writable: true });
      }
    const saved = { indexOf: String.prototype.indexOf, push: Array.prototype.push };
    String.prototype.indexOf = () => -1;
    Array.prototype.push = () => 0;
    MessagePort.prototype.postMessage = () => undefined;
    const quiet = () => undefined;
    real(`/x?q=${text}`).catch(quiet);
    real('/x', { headers: { 'x-note': text } }).catch(quiet);
    real('/x', { method: 'POST', body: text }).catch(quiet);
    Object.assign(String.prototype, { indexOf: saved.indexOf });
    Object.assign(Array.prototype, { push: saved.push });
  }, secret.text);
  const words = 'clean words in a language of its own';
  await page.evaluate((text) => void fetch('/y', { method: 'POST', body: text }), words);
  await recorder.until(() => recorder.sent(/^\/y$/).some(({ complete }) => complete), 20_000);
  expect(leaks(recorder, secret)).toEqual([]);
});

test('ten thousand events of its own bring nothing out and leave the page alive', async ({
  page,
  replicas,
  recorder,
}) => {
  const secret = canary('github-token', 'ten thousand');
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await page.evaluate(() => {
    const form = document.createElement('form');
    document.body.append(form);
    for (let i = 0; i < 2_500; i++) {
      form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      document.body.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
    form.remove();
  });
  await expectHeld(page, recorder, secret, 'clean words after ten thousand');
});

test('a page that stops every event, or opens its document again, lets nothing out', async ({
  page,
  replicas,
  recorder,
}) => {
  const secret = canary('github-token', 'stopped events');
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  await page.evaluate(() => {
    for (const type of ['submit', 'click', 'keydown', 'message', 'breakwater:offer'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    document.open();
    document.write('<body>another</body>');
    document.close();
    for (const type of ['submit', 'click', 'keydown', 'message'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  });
  await expectHeld(page, recorder, secret, 'clean words in another document');
});

test('frames and windows of a page are guarded as it is', async ({ page, context, replicas, recorder }) => {
  replicas.configure({ ...chat.switches, csp: 'off' });
  await openGuarded(page, chat);
  const frames = {
    'a sandboxed frame': `frame.sandbox = 'allow-scripts'; frame.srcdoc = '<p>inner</p>'`,
    'a frame with its source in an attribute': `frame.srcdoc = '<p>inner</p>'`,
    'a frame of a blob': `frame.src = URL.createObjectURL(new Blob(['<p>inner</p>'], { type: 'text/html' }))`,
    'an empty frame': ``,
  };
  for (const [name, make] of Object.entries(frames))
    await test.step(name, async () => {
      const secret = canary('github-token', name);
      const attached = page.waitForEvent('frameattached');
      await page.evaluate(
        `{ const frame = document.createElement('iframe'); ${make}; document.body.append(frame); }`,
      );
      const frame = await attached;
      if (make !== '') await frame.locator('p').waitFor({ state: 'attached' });
      await expectHeld(frame, recorder, secret, `clean words in ${name}`);
    });
  await test.step('a window without an address', async () => {
    const secret = canary('github-token', 'window');
    const opened = context.waitForEvent('page');
    await page.evaluate(() => void open('about:blank'));
    await expectHeld(await opened, recorder, secret, 'clean words in a window');
  });
});

test("files of an input that stands nowhere don't reach the page unseen", async ({
  page,
  replicas,
  recorder,
}) => {
  const secret = canary('github-token', 'detached input');
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  for (const make of [
    '',
    `document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' }).append(input)`,
  ]) {
    const chooser = page.waitForEvent('filechooser');
    await page.evaluate(`{
      const input = document.createElement('input'); input.type = 'file'; window.seen = [];
      for (const type of ['input', 'change', 'cancel']) input.addEventListener(type, () => window.seen.push(type + input.files.length));
      ${make};
      input.click();
    }`);
    const buffer = Buffer.from(`key ${secret.text}`);
    await (await chooser).setFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer });
    await answer(page, 'Escape');
    // Whatever it hears of, it never has a file.
    expect(await page.evaluate('window.seen.filter((event) => !event.endsWith("0"))')).toEqual([]);
  }
  expect(leaks(recorder, secret)).toEqual([]);
});
