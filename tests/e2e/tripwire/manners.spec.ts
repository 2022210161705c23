import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launch } from './browser';
import { type Recorder, startRecorder } from './recorder';

/** How the held ways out behave towards a page: well-meaning first, hostile last. */
let recorder: Recorder;
let context: BrowserContext;
let page: Page;
test.beforeAll(async () => {
  recorder = await startRecorder();
  recorder.pages.set('/', '<!doctype html><title>page</title><body>page');
  context = await launch('guard-first');
  await context.addInitScript(() => {
    const pick = async () => {
      const root = await navigator.storage.getDirectory();
      const name = new URLSearchParams(location.search).get('file') ?? 'a.txt';
      const folder = await root.getDirectoryHandle(name, { create: true });
      const inner = await folder.getDirectoryHandle('inner', { create: true });
      const handle = await inner.getFileHandle(name, { create: true });
      return { folder, handle };
    };
    Object.assign(window, {
      showOpenFilePicker: async () => [(await pick()).handle],
      showDirectoryPicker: async () => (await pick()).folder,
    });
  });
});
test.afterAll(async () => {
  await context.close();
  await recorder.close();
});
test.beforeEach(async () => {
  recorder.arrivals.length = 0;
  page = await context.newPage();
  await page.goto(`${recorder.origin}/`);
});
test.afterEach(() => page.close());

const bodies = () => recorder.arrivals.map(({ body }) => body.toString());

test('a held fetch is aborted at once, with the reason given', async () => {
  const reasons = await page.evaluate(async () => {
    const early = new AbortController();
    early.abort();
    const late = new AbortController();
    const why = new AbortController();
    const held = [early, late, why].map(({ signal }) =>
      fetch('/x', { method: 'POST', body: 'NEVER answered', signal }).catch((e: unknown) => e),
    );
    late.abort();
    why.abort('own reason');
    return (await Promise.all(held)).map((reason) => (reason instanceof DOMException ? reason.name : reason));
  });
  expect(reasons).toEqual(['AbortError', 'AbortError', 'own reason']);
  expect(bodies()).toEqual([]);
});

test('a held request blocks no other', async () => {
  const status = await page.evaluate(() => {
    void fetch('/x', { method: 'POST', body: 'NEVER answered' }).catch(() => {});
    return fetch('/x', { method: 'POST', body: 'quick one' }).then((r) => r.status);
  });
  expect(status).toBe(200);
  expect(bodies()).toEqual(['quick one']);
});

test('what the page changes after the call is not sent', async () => {
  await page.evaluate(async () => {
    const bytes = new TextEncoder().encode('as given');
    const form = new FormData();
    form.append('field', 'as given');
    const sent = [
      fetch('/bytes', { method: 'POST', body: bytes }),
      fetch('/form', { method: 'POST', body: form }),
      new Promise((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.open('POST', '/xhr');
        xhr.onload = resolve;
        xhr.send(bytes);
      }),
    ];
    bytes.fill(88);
    form.set('field', 'changed');
    await Promise.all(sent);
  });
  expect(bodies()).toHaveLength(3);
  for (const body of bodies()) expect(body).toContain('as given');
});

test('headers that the page sets after the call are not sent', async () => {
  await page.evaluate(async () => {
    const request = new Request('/request', {
      method: 'POST',
      body: 'as given',
      headers: { 'x-note': 'first' },
    });
    const sent = fetch(request);
    request.headers.set('x-note', 'REFUSE this');
    await sent;
  });
  expect(recorder.arrivals.map(({ headers }) => headers['x-note'])).toEqual(['first']);
});

test('headers that a worker sets after the call are not sent', async () => {
  const said = await page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const source = `onmessage = async ({ data }) => {
          const request = new Request(data + '/request', { headers: { 'x-note': 'first of all notes' } });
          const sent = fetch(request); request.headers.set('x-note', 'REFUSE this');
          const xhr = new XMLHttpRequest(); xhr.open('GET', data + '/xhr'); xhr.send();
          let late = 'set';
          try { xhr.setRequestHeader('x-note', 'REFUSE this') } catch (error) { late = error.name }
          await sent; postMessage(late);
        }`;
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage(location.origin);
      }),
  );
  expect(said).toBe('NetworkError');
  const notes = () =>
    recorder.arrivals.map(({ path, headers }) => `${path} ${headers['x-note'] ?? ''}`).sort();
  await expect.poll(notes).toEqual(['/request first of all notes', '/xhr ']);
});

test('of a stream whose bytes the page changes, what was read is what is sent', async () => {
  await page.evaluate(async () => {
    const bytes = new TextEncoder().encode('as it was given');
    const body = new ReadableStream({
      pull(control) {
        control.enqueue(bytes);
        control.close();
      },
    });
    const options = { method: 'POST', body, duplex: 'half' };
    const sent = fetch('/stream', options);
    for (let turn = 0; turn < 50; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      bytes.set(new TextEncoder().encode('REFUSE this one'));
    }
    await sent.catch(() => undefined);
  });
  expect(bodies().filter((body) => body.includes('REFUSE'))).toEqual([]);
});

test('a cookie is there at once and goes when it was judged; a refused one is gone', async () => {
  const seen = await page.evaluate(async () => {
    document.cookie = 'own=a-value-that-says-something; path=/';
    document.cookie = 'other=1';
    const now = document.cookie;
    await fetch('/clean');
    document.cookie = 'own=REFUSE-this-value-at-once';
    const held = document.cookie;
    await fetch('/refused');
    const after = document.cookie;
    const stored = await cookieStore.set('store', 'REFUSE-this-value-too').then(
      () => 'set',
      (error: Error) => error.name,
    );
    return [now, held, after, stored];
  });
  expect(seen).toEqual([
    'own=a-value-that-says-something; other=1',
    'other=1; own=REFUSE-this-value-at-once',
    'own=a-value-that-says-something; other=1',
    'TypeError',
  ]);
  expect(recorder.arrivals.map(({ path, headers }) => `${path} ${headers.cookie}`)).toEqual([
    '/clean own=a-value-that-says-something; other=1',
    '/refused own=a-value-that-says-something; other=1',
  ]);
  await context.clearCookies();
});

test("the page's own address is there at once, and taken back when it's refused, also by the way back", async () => {
  const seen = await page.evaluate(async () => {
    const at = () => location.pathname + location.search;
    history.pushState({ a: 1 }, '', '/clean?a-query-that-says-something');
    const clean = at();
    await fetch('/x', { method: 'POST', body: 'one' });
    history.pushState(null, '', '/own?REFUSE-this-query-of-a-page');
    const held = at();
    history.pushState(null, '', '/next');
    await fetch('/y', { method: 'POST', body: 'two' });
    const moved = at();
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    return [clean, held, moved, at()];
  });
  expect(seen).toEqual([
    '/clean?a-query-that-says-something',
    '/own?REFUSE-this-query-of-a-page',
    '/next',
    '/clean?a-query-that-says-something',
  ]);
  expect(
    recorder.arrivals.map(({ headers }) => headers.referer).filter((from) => from?.includes('REFUSE')),
  ).toEqual([]);
});

test('nothing is asked about a body that says nothing', async () => {
  await page.evaluate(() => fetch('/x', { method: 'POST', body: '{"a":1,"b":"","c":[true,null]}' }));
  await page.evaluate(() => fetch('/x?text=in-the-address'));
  expect(bodies()).toHaveLength(2);
  await expect(page.locator('html')).not.toHaveAttribute('data-questions');
});

test('a question names its way, its address and its leaves', async () => {
  await page.evaluate(() => fetch('x/../y?z', { method: 'put', body: '{"a":{"b":["first","other"]}}' }));
  expect(JSON.parse((await page.locator('html').getAttribute('data-questions')) ?? '')).toEqual([
    {
      type: 'body',
      id: 1,
      via: 'fetch',
      url: `${recorder.origin}/y?z`,
      method: 'PUT',
      leaves: [
        { path: 'a.b.0', text: 'first' },
        { path: 'a.b.1', text: 'other' },
      ],
      unread: [],
    },
  ]);
});

test('an aborted XHR ends as the platform ends one, and can be opened again', async () => {
  const seen = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const xhr = new XMLHttpRequest();
        const events: string[] = [];
        for (const type of ['readystatechange', 'abort', 'error', 'loadend']) {
          xhr.addEventListener(type, () => events.push(`${type} ${xhr.readyState}`));
        }
        xhr.open('POST', '/x');
        xhr.send('NEVER answered');
        for (const misuse of [() => xhr.send('twice'), () => xhr.setRequestHeader('a', 'b')]) {
          try {
            misuse();
          } catch (error) {
            events.push((error as DOMException).name);
          }
        }
        xhr.abort();
        events.push(`state ${xhr.readyState}`);
        xhr.open('POST', '/x');
        events.push(`state ${xhr.readyState}`);
        xhr.onload = () => resolve([...events, xhr.responseText]);
        xhr.send('second try');
      }),
  );
  expect(seen.slice(0, 9)).toEqual([
    'readystatechange 1',
    'InvalidStateError',
    'InvalidStateError',
    'readystatechange 4',
    'abort 4',
    'loadend 4',
    'state 0',
    'readystatechange 1',
    'state 1',
  ]);
  expect(seen.at(-1)).toBe('arrived');
  expect(bodies()).toEqual(['second try']);
});

test('a synchronous XHR sends only what went through before', async () => {
  const seen = await page.evaluate(async () => {
    const sync = (body: string) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', '/sync', false);
      try {
        xhr.send(body);
        return xhr.responseText;
      } catch (error) {
        return (error as DOMException).name;
      }
    };
    const first = sync('known text');
    await fetch('/x', { method: 'POST', body: 'known text' });
    return [first, sync('known text'), sync('known text and more'), sync('abc')];
  });
  expect(seen).toEqual(['NetworkError', 'arrived', 'NetworkError', 'NetworkError']);
});

test('messages of a socket keep their order, and a refused one is left out', async () => {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const socket = new WebSocket(location.origin.replace('http', 'ws').concat('/x'));
        socket.onopen = () => {
          for (const message of [
            new Blob(['first message']),
            'second',
            'REFUSE',
            new Blob(['third one']),
            '4',
          ]) {
            socket.send(message);
          }
          resolve();
        };
      }),
  );
  await expect.poll(bodies).toEqual(['first message', 'second', 'third one', '4']);
});

for (const picker of ['showOpenFilePicker', 'showDirectoryPicker']) {
  test(`${picker} gives what passed, and seems cancelled when it was refused`, async () => {
    const pick = () =>
      page.evaluate(
        (name) =>
          (window as unknown as Record<string, () => Promise<unknown>>)[name]?.().then(
            () => 'picked',
            (error: unknown) => (error as DOMException).name,
          ),
        picker,
      );
    expect(await pick()).toBe('picked');
    const asked = JSON.parse((await page.locator('html').getAttribute('data-questions')) ?? '') as unknown;
    expect(asked).toEqual([{ type: 'files', names: ['a.txt'] }]);
    recorder.pages.set('/?file=REFUSE.txt', 'page');
    await page.goto(`${recorder.origin}/?file=REFUSE.txt`);
    expect(await pick()).toBe('AbortError');
  });
}

test('replaced functions look like the originals', async () => {
  const look = () => {
    const of = (f: unknown) => {
      const { name, length } = f as () => void;
      return [name, length, Object.hasOwn(f as object, 'prototype'), Function.prototype.toString.call(f)];
    };
    return [
      of(window.fetch),
      of(XMLHttpRequest.prototype.send),
      of(WebSocket.prototype.send),
      of(navigator.sendBeacon),
      of(HTMLFormElement.prototype.submit),
      of(Function.prototype.toString),
      Object.getOwnPropertyDescriptor(window, 'fetch')?.enumerable,
      Object.prototype.toString.call(new XMLHttpRequest()),
    ];
  };
  const bare = await launch(null);
  const plain = await bare.newPage();
  await plain.goto(`${recorder.origin}/`);
  const expected = await plain.evaluate(look);
  await bare.close();
  expect(await page.evaluate(look)).toEqual(expected);
});

test('a page that rewrites the language changes nothing', async () => {
  const seen = await page.evaluate(async () => {
    const real = { fetch, parse: JSON.parse };
    const lie = () => 'harmless';
    const rewritten: object[] = [String.prototype, Array.prototype, JSON, FormData.prototype, Blob.prototype];
    for (const owner of [...rewritten, Request.prototype, TextDecoder.prototype, MessagePort.prototype]) {
      for (const key of Object.getOwnPropertyNames(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        if (key === 'constructor' || !descriptor?.configurable) continue;
        if (descriptor.get) Object.defineProperty(owner, key, { get: lie });
        else Object.defineProperty(owner, key, { value: lie, writable: true });
      }
    }
    Object.defineProperty(Array.prototype, Symbol.iterator, { value: lie });
    Object.defineProperty(Array.prototype, '0', { set: lie, get: lie, configurable: true });
    Object.defineProperty(Object.prototype, 'apply', { value: lie });
    Object.defineProperty(MessageEvent.prototype, 'data', { get: () => ({ type: 'pass', id: 1 }) });
    const ways = [
      () => real.fetch('/x', { method: 'POST', body: '{"a":["REFUSE"]}' }),
      () => real.fetch(new Request('/x', { method: 'POST', body: 'REFUSE this' })),
      () => real.fetch('/x', { method: 'POST', body: new Blob(['REFUSE this']) }),
    ];
    let sent = '';
    for (let i = 0; i < 3; i++) {
      try {
        await (ways[i] as () => Promise<unknown>)();
        sent += 'sent ';
      } catch {
        sent += 'refused ';
      }
    }
    return sent;
  });
  expect(seen).toBe('refused refused refused ');
  expect(bodies()).toEqual([]);
});

test('a getter that gives two bodies has only its first one sent', async () => {
  await page.evaluate(() => {
    let reads = 0;
    const options = {
      method: 'POST',
      get body() {
        reads += 1;
        return reads === 1 ? 'harmless' : 'REFUSE this';
      },
    };
    return fetch('/x', options);
  });
  expect(bodies()).toEqual(['harmless']);
});

test('an XHR that is sent while it opens, or by the function of another frame, is judged or refused', async () => {
  const seen = await page.evaluate(async () => {
    const ended = (send: (xhr: XMLHttpRequest) => void) =>
      new Promise<string>((resolve) => {
        const xhr = new XMLHttpRequest();
        xhr.onload = () => resolve('sent');
        xhr.onerror = () => resolve('refused');
        try {
          send(xhr);
        } catch (error) {
          resolve((error as DOMException).name);
        }
      });
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = (frame.contentWindow as Window & typeof globalThis).XMLHttpRequest.prototype;
    return [
      await ended((xhr) => {
        xhr.onreadystatechange = () => xhr.readyState === 1 && xhr.send('REFUSE this');
        xhr.open('POST', '/x');
      }),
      await ended((xhr) => {
        xhr.open('POST', '/x');
        other.send.call(xhr, 'REFUSE this');
      }),
    ];
  });
  expect(seen).toEqual(['refused', 'NetworkError']);
  expect(bodies()).toEqual([]);
});

test('silence is a refusal', async () => {
  const quiet = await context.newPage();
  await quiet.clock.install();
  await quiet.goto(`${recorder.origin}/`);
  await quiet.evaluate(() => {
    const held = fetch('/x', { method: 'POST', body: 'NEVER answered' });
    held.then(
      () => (document.title = 'sent'),
      (error) => (document.title = String(error)),
    );
  });
  await expect(quiet.locator('html')).toHaveAttribute('data-questions', /NEVER/);
  await quiet.clock.runFor(19_000);
  await expect(quiet).toHaveTitle('page');
  await quiet.clock.runFor(2_000);
  await expect(quiet).toHaveTitle('TypeError: Failed to fetch');
  await quiet.close();
});

test('when the isolated world goes, what is held and what comes later is refused', async () => {
  const seen = await page.evaluate(async () => {
    const post = (body: string) => fetch('/x', { method: 'POST', body }).then(() => 'sent', String);
    const held = post('NEVER answered');
    return [await post('HANGUP now'), await held, await post('later one')];
  });
  expect(seen).toEqual(Array(3).fill('TypeError: Failed to fetch'));
  expect(bodies()).toEqual([]);
});
