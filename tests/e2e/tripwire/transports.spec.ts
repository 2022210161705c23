import { expect } from '@playwright/test';
import type { Arrival, Recorder } from './recorder';
import { test } from './two-browsers';

/**
 * Each way out, in the browser: a clean body arrives as it does in a bare browser, a word is rewritten where it stands,
 * a refused body doesn't arrive.
 */
const arrival = async (recorder: Recorder): Promise<Arrival> => {
  await expect.poll(() => recorder.arrivals.length).toBe(1);
  return recorder.arrivals[0] as Arrival;
};

/** Ways to send a text that a bare browser and a guarded one are compared in. `done` is what the page saw. */
const WAYS: Record<string, (text: string) => Promise<string>> = {
  'fetch of a string': (text) =>
    fetch('/x', { method: 'POST', body: text, headers: { 'x-own': '1' } }).then((r) => r.text(), String),
  'fetch of JSON': (text) =>
    fetch('/x', {
      method: 'PUT',
      body: `{ "a": {"b":[ 1.50, ${JSON.stringify(text)}]}, "n": 12345678901234567890 }`,
      headers: { 'content-type': 'application/json' },
    }).then((r) => r.text(), String),
  'fetch of a request': (text) =>
    fetch(new Request('/x', { method: 'POST', body: text })).then((r) => r.text(), String),
  'fetch of a request with options': (text) =>
    fetch(new Request('/x', { method: 'POST', body: text }), { headers: { 'x-own': '2' } }).then(
      (r) => r.text(),
      String,
    ),
  'fetch of parameters': (text) =>
    fetch('/x', { method: 'POST', body: new URLSearchParams({ a: '1 2', prompt: text }) }).then(
      (r) => r.text(),
      String,
    ),
  'fetch of bytes': (text) =>
    fetch('/x', { method: 'POST', body: new TextEncoder().encode(`..${text}..`).subarray(1) }).then(
      (r) => r.text(),
      String,
    ),
  'fetch of a blob': (text) =>
    fetch('/x', { method: 'POST', body: new Blob([text], { type: 'text/csv' }) }).then(
      (r) => r.text(),
      String,
    ),
  'fetch of a form': (text) => {
    const form = new FormData();
    form.append('field', text);
    form.append('file', new File([`a,b\r\n${text}`], 'rows.csv', { type: 'text/csv' }));
    form.append('raw', new Blob([new Uint8Array([0, 255, 254, 128])]));
    return fetch('/x', { method: 'POST', body: form }).then((r) => r.text(), String);
  },
  'fetch of a stream': (text) => {
    const body = new Blob([text]).stream();
    const options = { method: 'POST', body, duplex: 'half' };
    return fetch('/x', options).then((r) => r.text(), String);
  },
  'fetch of compressed bytes': async (text) => {
    const packed = new Blob([text.repeat(40)]).stream().pipeThrough(new CompressionStream('gzip'));
    const body = await new Response(packed).arrayBuffer();
    return fetch('/x', { method: 'POST', body }).then((r) => r.text(), String);
  },
  'fetch that outlives the page': (text) =>
    fetch('/x', { method: 'POST', body: text, keepalive: true, referrerPolicy: 'no-referrer' }).then(
      (r) => r.text(),
      String,
    ),
  xhr: (text) =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/x');
      xhr.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
      xhr.onload = () => resolve(xhr.responseText);
      xhr.onerror = () => resolve(`error ${xhr.readyState} ${xhr.status}`);
      xhr.send(`a=1+2&${new URLSearchParams({ prompt: text })}`);
    }),
  'xhr of a document': (text) =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/x');
      xhr.setRequestHeader('content-type', 'application/xml');
      xhr.onloadend = () => resolve(String(xhr.status));
      xhr.send(new DOMParser().parseFromString(`<a>${text}</a>`, 'application/xml'));
    }),
  beacon: async (text) => String(navigator.sendBeacon('/x', text)),
  'websocket of text': (text) =>
    new Promise((resolve) => {
      const socket = new WebSocket(location.origin.replace('http', 'ws').concat('/x'));
      socket.onopen = () => resolve(String(socket.send(text)));
    }),
  'websocket of bytes': (text) =>
    new Promise((resolve) => {
      const socket = new WebSocket(location.origin.replace('http', 'ws').concat('/x'));
      socket.onopen = () => resolve(String(socket.send(new TextEncoder().encode(text))));
    }),
  'form.submit()': async (text) => {
    const frame = document.createElement('iframe');
    frame.name = 'result';
    document.body.append(frame);
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/x', target: 'result' });
    form.innerHTML = '<textarea name="prompt"></textarea><input name="action" value="clobbered">';
    (form.elements[0] as HTMLTextAreaElement).value = text;
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
    return 'submitted';
  },
  'a form that its user submits': async (text) => {
    const frame = document.createElement('iframe');
    frame.name = 'result';
    document.body.append(frame);
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/y', target: 'result', enctype: 'multipart/form-data' });
    form.innerHTML = '<input name="prompt"><button name="go" value="now" formaction="/x">go</button>';
    (form.elements[0] as HTMLInputElement).value = text;
    document.body.append(form);
    (form.elements[1] as HTMLButtonElement).click();
    return 'submitted';
  },
};

/** Headers that differ from one request to the next by themselves. */
const VOLATILE = ['content-type', 'content-length', 'sec-websocket-key'];

function comparable({ method, path, headers, body }: Arrival) {
  const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1];
  const even = (text: string) => (boundary ? text.replaceAll(boundary, 'BOUNDARY') : text);
  const kept = Object.entries(headers).filter(([name]) => !VOLATILE.includes(name));
  return {
    method,
    path,
    headers: Object.fromEntries(kept),
    type: even(headers['content-type'] ?? ''),
    body: even(body.toString('latin1')),
  };
}

for (const [name, send] of Object.entries(WAYS)) {
  test(`${name}: clean arrives as from a bare browser`, async ({ page, recorder, visitBare }) => {
    const clean = 'line one\n  "two" äöü \u{1f600} 100%+&=';
    const seen = await page.evaluate(send, clean);
    const through = comparable(await arrival(recorder));
    recorder.arrivals.length = 0;
    const plain = await visitBare();
    expect(seen).toBe(await plain.evaluate(send, clean));
    expect(through).toEqual(comparable(await arrival(recorder)));
    await plain.close();
    const asked = await page.locator('html').getAttribute('data-questions');
    expect(asked).not.toBeNull();
  });

  test(`${name}: refused doesn't arrive`, async ({ page, recorder }) => {
    const seen = await page.evaluate(send, 'please REFUSE this');
    // What goes the same way afterwards is the only thing that arrives.
    await page.evaluate(send, 'sent afterwards');
    await arrival(recorder);
    expect(recorder.arrivals.filter(({ body }) => body.includes('REFUSE'))).toEqual([]);
    if (name.startsWith('fetch')) expect(seen).toBe('TypeError: Failed to fetch');
    if (name === 'xhr') expect(seen).toBe('error 4 0');
  });

  test(`${name}: a word is rewritten where it stands`, async ({ page, recorder, visitBare }) => {
    await page.evaluate(send, 'before REWRITE after');
    const through = await arrival(recorder);
    recorder.arrivals.length = 0;
    const plain = await visitBare();
    await plain.evaluate(send, 'before done after');
    const expected = comparable(await arrival(recorder));
    await plain.close();
    expect(comparable(through)).toEqual(expected);
  });
}
