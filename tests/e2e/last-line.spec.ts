import { CHATS, received } from '../browser/chats';
import { killServiceWorker } from '../browser/kill';
import { ENTERPRISE, launch } from '../browser/launch';
import { inOwnWorld } from '../browser/own-world';
import { withPopup } from '../browser/popup';
import { expectPill } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { EVERY_CHAT, expect, openGuarded, test } from './chat-test';

test.use({ extension: ENTERPRISE, browserOptions: { byPolicy: true } });

/** Ways to send that no wrapped function sees, each as the body of a function of `text` and `to`. */
const PAST_THE_TRIPWIRE: Readonly<Record<string, string>> = {
  text: `fetch(to, { method: 'POST', body: text })`,
  bytes: `fetch(to, { method: 'PUT', body: new TextEncoder().encode(text) })`,
  'a blob': `fetch(to, { method: 'POST', body: new Blob([text]) })`,
  'a form': `const form = new FormData(); form.set('a', text); fetch(to, { method: 'POST', body: form })`,
  'a form with a file': `const form = new FormData(); form.set('a', new File([text], 'a.txt'));
    fetch(to, { method: 'POST', body: form })`,
  parameters: `fetch(to, { method: 'POST', body: new URLSearchParams({ text }) })`,
  'a copied request': `const request = new Request(to, { method: 'POST', body: text }); fetch(request.clone())`,
  'gzip in a stream': `const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    new Response(stream).blob().then((body) => fetch(to, { method: 'POST', body }))`,
  XMLHttpRequest: `const request = new XMLHttpRequest(); request.open('POST', to); request.send(text)`,
  'a beacon': `navigator.sendBeacon(to, text)`,
  'a worker': `const source = 'onmessage = ({ data: [to, body] }) => fetch(to, { method: "POST", body })';
    new Worker(URL.createObjectURL(new Blob([source]))).postMessage([to, text])`,
  'another host': `fetch('https://files.oaiusercontent.com/x', { method: 'PUT', mode: 'no-cors', body: text }).catch(() => 0);
    fetch('https://a-api.anthropic.com/x', { method: 'POST', mode: 'no-cors', body: text })`,
  // The tripwire hears of a form's fields in every tree that a script of the page's has made.
  'a native form in a tree of its own': `const frame = document.createElement('iframe'); frame.name = 'f'; document.body.append(frame);
    const form = document.createElement('form');
    form.method = 'post'; form.action = to; form.target = 'f';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    const host = document.body.appendChild(document.createElement('div'));
    form.append(field); host.attachShadow({ mode: 'closed' }).append(form); form.submit()`,
};

for (const chat of [CHATS['chatgpt-shell'], CHATS.claude])
  test(`${chat.title}: the browser cancels what a page sends past the tripwire`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const to = `${new URL(chat.url).origin}/x`;
    const secrets = [];
    for (const [name, way] of Object.entries(PAST_THE_TRIPWIRE)) {
      const secret = canary('github-token', `past ${chat.name} ${name}`);
      secrets.push({ name, secret });
      const before = recorder.entries().length;
      await test.step(name, async () => {
        await inOwnWorld(page, `const [to, text] = ${JSON.stringify([to, secret.text])}; ${way};`);
        // Nothing tells when a request was cancelled for sure: one that may leave is asked for after it.
        await page.evaluate((at) => fetch(at).then(String), `${to}?after=${before}`);
        await recorder.until((entries) => entries.some(({ url }) => url.search === `?after=${before}`));
      });
    }
    await expectPill(page, /request/i);
    for (const { name, secret } of secrets) expect(leaks(recorder, secret), name).toEqual([]);
  });

for (const chat of EVERY_CHAT)
  test(`${chat.title}: a clean message passes the last line`, async ({ page, replicas, recorder }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    await page.keyboard.type('How do I reverse a list in Python?');
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['How do I reverse a list in Python?']);
  });

test('a stopped background wakes to cancel, and vouches for what is judged after', async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  const chat = CHATS['chatgpt-shell'];
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  const secret = canary('github-token', 'past a stopped background');
  await killServiceWorker(context);
  // Its end is waited for: Chromium lets go what a background that is being stopped hasn't answered.
  const outcome = await inOwnWorld(
    page,
    `return fetch('/x', { method: 'POST', body: ${JSON.stringify(secret.text)} }).then(() => 'sent', () => 'cancelled')`,
  );
  expect(outcome).toBe('cancelled');
  await expectPill(page, /request/i);
  await killServiceWorker(context);
  const status = await page.evaluate(() =>
    fetch('/x', { method: 'POST', body: 'a clean text' }).then((answer) => answer.status),
  );
  expect(status).toBe(404);
  expect(recorder.sent(/^\/x$/).map(({ body }) => body.toString())).toEqual(['a clean text']);
  expect(leaks(recorder, secret)).toEqual([]);
});

/** Bodies as a page may send them, each as an expression. */
const BODIES: Readonly<Record<string, string>> = {
  text: `'one clean text'`,
  nothing: `''`,
  'three letters': `'abc'`,
  bytes: `new TextEncoder().encode('some clean bytes')`,
  'a blob': `new Blob(['a clean blob'])`,
  parameters: `new URLSearchParams({ a: 'clean parameters', b: '\u00e4 \u{1F680}' })`,
  'a form': `(() => { const form = new FormData(); form.set('a', 'a clean\\nfield'); return form; })()`,
  'a form with a file': `(() => { const form = new FormData(); form.set('a', 'clean field');
    form.set('b', new File(['a clean file'], 'notes.txt')); return form; })()`,
};

test('clean bodies of every kind pass', async ({ page, replicas, recorder }) => {
  const chat = CHATS['chatgpt-shell'];
  replicas.configure(chat.switches);
  await openGuarded(page, chat);
  for (const [name, body] of Object.entries(BODIES))
    for (const [how, send] of [
      ['fetch', `fetch('/x', { method: 'POST', body })`],
      ['a Request', `fetch(new Request('/x', { method: 'POST', body }))`],
      [
        'XMLHttpRequest',
        `new Promise((resolve) => {
        const request = new XMLHttpRequest(); request.open('POST', '/x');
        request.onloadend = () => resolve(request); request.send(body); })`,
      ],
    ] as const)
      await test.step(`${name} by ${how}`, async () => {
        const asked = `(() => { const body = ${body}; return ${send}; })().then(({ status }) => status, () => 'refused')`;
        expect(await page.evaluate(asked)).toBe(404);
      });
  await test.step('a text again, at once', async () => {
    const again = `(() => { const request = new XMLHttpRequest(); request.open('POST', '/x', false);
      request.send('one clean text'); return request.status; })()`;
    expect(await page.evaluate(again)).toBe(404);
  });
  await test.step('one text twice at once, in one of them hidden', async () => {
    const both = `Promise.all([new Blob(['sent twice']), 'sent twice'].map((body) => fetch('/x', { method: 'POST', body })
      .then(({ status }) => status, () => 'refused')))`;
    expect(await page.evaluate(both)).toEqual([404, 404]);
  });
  expect(recorder.sent(/^\/x$/).length).toBe(Object.keys(BODIES).length * 3 + 3);
});

test('it says whether the browser cancels, and works on where it does not', async ({
  replicas,
  recorder,
}) => {
  const chat = CHATS.claude;
  replicas.configure(chat.switches);
  for (const byPolicy of [true, false])
    await test.step(byPolicy ? 'installed by policy' : 'installed by hand', async () => {
      recorder.reset();
      const context = await launch({ extension: ENTERPRISE, byPolicy, replicas });
      const page = await context.newPage();
      await openGuarded(page, chat);
      await withPopup(context, (popup) =>
        popup.says(
          byPolicy ? 'it cancels whatever wasn’t checked' : 'stops what the page’s background workers send',
        ),
      );
      await page.locator(chat.editor).click();
      await page.keyboard.type('a clean question');
      await page.locator(chat.editor).press('Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      await context.close();
    });
});
