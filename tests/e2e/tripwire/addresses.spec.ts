import { expect } from '@playwright/test';
import type { Arrival, Recorder } from './recorder';
import { test } from './two-browsers';

/**
 * Each way in which an address, a header or a worker speaks: clean it arrives as from a bare browser, and the page sees the
 * same; refused it doesn't arrive.
 */
const WAYS: Record<string, (text: string) => Promise<string>> = {
  'the query of a fetch': (text) => fetch(`/x?q=${text}`).then((r) => r.text(), String),
  'the path of a fetch': (text) => fetch(`/x/${text}`).then((r) => r.text(), String),
  'a header of a fetch': (text) => fetch('/x', { headers: { 'x-note': text } }).then((r) => r.text(), String),
  'the query of a request': (text) => fetch(new Request(`/x?q=${text}`)).then((r) => r.text(), String),
  'the address of a body': (text) =>
    fetch(`/x?q=${text}`, { method: 'POST', body: 'a body' }).then((r) => r.text(), String),
  'the query of an xhr': (text) =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      const seen: string[] = [];
      for (const type of ['readystatechange', 'load', 'error', 'loadend'])
        xhr.addEventListener(type, () => seen.push(`${type} ${xhr.readyState}`));
      xhr.addEventListener('loadend', () => resolve(`${seen.join()} ${xhr.status} ${xhr.responseText}`));
      xhr.open('GET', `/x?q=${text}`);
      xhr.send();
    }),
  'a header of an xhr': (text) =>
    new Promise((resolve) => {
      const xhr = new XMLHttpRequest();
      xhr.onloadend = () => resolve(`${xhr.status} ${xhr.responseText}`);
      xhr.open('GET', '/x');
      xhr.setRequestHeader('x-note', text);
      xhr.send();
    }),
  'the address of a beacon': async (text) => String(navigator.sendBeacon(`/x?q=${text}`)),
  'the source of an image': (text) =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = image.onerror = (event) => resolve((event as Event).type);
      image.src = `/x?q=${text}`;
    }),
  'an attribute of an image': async (text) => {
    const image = document.createElement('img');
    image.setAttribute('SRC', `/x?q=${text}`);
    return 'set';
  },
  'a script': (text) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = script.onerror = (event) => resolve(event instanceof Event ? event.type : '');
      script.src = `/x?q=${text}`;
      document.head.append(script);
    }),
  'a cache': (text) =>
    caches.open('c').then((cache) =>
      cache.add(`/x?q=${text}`).then(
        () => 'added',
        (e: Error) => e.name,
      ),
    ),
  'a worker': (text) =>
    new Promise((resolve) => {
      const source = `onmessage = ({ data }) => fetch(data.origin + '/x', { method: 'POST', body: data.text })
        .then((r) => r.text(), String).then((said) => postMessage(said + typeof location.href))`;
      const worker = new Worker(URL.createObjectURL(new Blob([source])));
      worker.onmessage = ({ data }) => resolve(String(data));
      worker.postMessage({ origin: location.origin, text });
    }),
  'a module worker': (text) =>
    new Promise((resolve) => {
      const source = `onmessage = ({ data }) => fetch(data.origin + '/x?q=' + data.text)
        .then((r) => r.text(), String).then((said) => postMessage(said))`;
      const blob = new Blob([source], { type: 'text/javascript' });
      const worker = new Worker(URL.createObjectURL(blob), { type: 'module', name: 'own' });
      worker.onmessage = ({ data }) => resolve(String(data));
      worker.postMessage({ origin: location.origin, text });
    }),
  navigation: async (text) => {
    location.href = `/x?q=${text}`;
    return 'assigned';
  },
  'a window': async (text) => String(open(`/x?q=${text}`) === null),
  'a form in a shadow root': async (text) => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
    root.innerHTML = '<form method="post" action="/x"><input name="prompt"></form>';
    const form = root.querySelector('form') as HTMLFormElement;
    (form.elements[0] as HTMLInputElement).value = text;
    form.requestSubmit();
    return 'submitted';
  },
  'a socket': (text) =>
    new Promise((resolve) => {
      const socket = new WebSocket(location.origin.replace('http', 'ws').concat(`/x?q=${text}`), ['own']);
      const seen: unknown[] = [
        socket instanceof WebSocket,
        socket.readyState,
        socket.url.slice(-3),
        socket.protocol,
      ];
      socket.binaryType = 'arraybuffer';
      socket.onopen = () => {
        seen.push('open', socket.readyState, socket.protocol, socket.binaryType);
        socket.send(text);
        socket.close(1000);
      };
      socket.addEventListener('close', (event) => {
        seen.push(event.type, socket.readyState, event.target === socket);
        resolve(JSON.stringify(seen));
      });
    }),
};

const come = async (recorder: Recorder): Promise<string> => {
  await expect.poll(() => recorder.arrivals.length).toBeGreaterThan(0);
  const { method, path, headers, body } = recorder.arrivals[0] as Arrival;
  return [method, path, headers['x-note'], headers['content-type'], String(body)].join(' ');
};

for (const [name, send] of Object.entries(WAYS)) {
  test(`${name}: clean arrives as from a bare browser`, async ({ page, recorder, visitBare }) => {
    const clean = 'clean-words-of-an-address';
    const seen = await page.evaluate(send, clean);
    const through = await come(recorder);
    await page.close();
    recorder.arrivals.length = 0;
    const plain = await visitBare();
    expect(seen).toBe(await plain.evaluate(send, clean));
    expect(through).toBe(await come(recorder));
    await plain.close();
  });

  test(`${name}: refused doesn't arrive`, async ({ page, recorder }) => {
    // A page whose own navigation is refused goes nowhere.
    await page.evaluate(send, 'REFUSE-these-words-of-an-address').catch(() => undefined);
    await page.evaluate(() => fetch('/y', { method: 'POST', body: 'sent afterwards' }));
    await expect.poll(() => recorder.arrivals.some(({ path }) => path === '/y')).toBe(true);
    expect(recorder.arrivals.filter(({ path }) => path !== '/y')).toEqual([]);
  });
}

test('what waits for nobody passes when it went through before, of any kind, and is told when not', async ({
  page,
}) => {
  const seen = await page.evaluate(async () => {
    const sync = (body: XMLHttpRequestBodyInit) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/sync', false);
      try {
        xhr.send(body);
        return xhr.responseText;
      } catch (error) {
        return (error as DOMException).name;
      }
    };
    const form = () => {
      const made = new FormData();
      made.append('a', 'a clean field');
      return made;
    };
    const bytes = (last = 200) => new Uint8Array([104, 101, 108, 108, 111, 0, 129, last]);
    const pairs = () => new URLSearchParams({ a: 'a clean pair' });
    const before = [sync(form()), sync(bytes()), sync(pairs())];
    for (const body of [form(), bytes(), pairs()]) await fetch('/x', { method: 'POST', body });
    return [before, [sync(form()), sync(bytes()), sync(pairs())], sync(bytes(201)), sync('a=a+clean+pair')];
  });
  expect(seen).toEqual([
    ['NetworkError', 'NetworkError', 'NetworkError'],
    ['arrived', 'arrived', 'arrived'],
    'NetworkError',
    'NetworkError',
  ]);
});
