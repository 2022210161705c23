import type { Page } from '@playwright/test';
import { CHATS, type Chat } from '../browser/chats';
import { answer, expectCard, expectPill } from '../browser/surface';
import { type CanaryFormat, canary, leaks } from '../replicas/canary';
import { expect, openGuarded, shared as test } from './chat-test';

const TWO: readonly Chat[] = [CHATS['chatgpt-shell'], CHATS.claude];
const CLEAN = 'plain words and nothing else';

interface Shape {
  readonly name: string;
  /** Makes the bodies that carry `text`, as the body of a function in the page. */
  readonly bodies: string;
  /** How they're sent, as more options of `fetch`. */
  readonly options?: string;
  readonly format?: CanaryFormat;
  readonly clean?: string;
}

const PIECES = `const cut = (size) => text.match(new RegExp('.{1,' + size + '}', 'g'));`;
const PACKED = `const pack = async (body, format) => new Uint8Array(await new Response(
  new Blob([body]).stream().pipeThrough(new CompressionStream(format))).arrayBuffer());`;

const SHAPES: readonly Shape[] = [
  { name: 'letter by letter in a list', bodies: 'return [JSON.stringify({ a: [...text] })]' },
  { name: 'in pieces in fields', bodies: `${PIECES} return [JSON.stringify({ ...cut(5) })]` },
  { name: 'in requests of three letters', bodies: `${PIECES} return cut(3)` },
  {
    name: 'at the ends of two long texts',
    bodies: `const words = 'and so it goes on. '.repeat(50), half = text.length >> 1;
      return [words + text.slice(0, half), text.slice(half) + ' ' + words]`,
  },
  {
    name: 'as character codes',
    bodies: 'return [JSON.stringify({ a: [...text].map((l) => l.charCodeAt(0)) })]',
  },
  { name: 'as bytes in an object', bodies: 'return [JSON.stringify({ ...new TextEncoder().encode(text) })]' },
  { name: 'as a number', format: 'card', clean: '123456789012', bodies: `return ['{"n":' + text + '}']` },
  {
    name: "under a name of the page's own",
    bodies: 'return [JSON.stringify({ id: text, uuid: text, p: text })]',
  },
  { name: 'in JSON in JSON', bodies: 'return [JSON.stringify({ a: JSON.stringify({ b: [{ c: text }] }) })]' },
  {
    name: 'in JSON in a form',
    bodies: 'return [new URLSearchParams({ prompt: "x", conversationState: JSON.stringify({ m: [text] }) })]',
  },
  {
    name: 'between bytes that are no UTF-8',
    bodies: 'return [new Uint8Array([255, ...new TextEncoder().encode(text), 254])]',
  },
  { name: 'in UTF-16', bodies: 'return [Uint16Array.from(text, (letter) => letter.charCodeAt(0))]' },
  {
    name: 'in UTF-16 of the other order',
    bodies: 'return [Uint16Array.from(text, (letter) => letter.charCodeAt(0) << 8)]',
  },
  { name: 'in a blob', bodies: 'return [new Blob([text], { type: "application/octet-stream" })]' },
  { name: 'sent to outlive the page', options: 'keepalive: true', bodies: 'return [text]' },
  { name: 'compressed without a head', bodies: `${PACKED} return [await pack(text, 'deflate-raw')]` },
  { name: 'compressed twice', bodies: `${PACKED} return [await pack(await pack(text, 'gzip'), 'deflate')]` },
];

/** Sends what a shape makes of a text, one after the other, and returns the bytes that were meant to leave. */
function send(page: Page, bodies: string, text: string, path: string, options = ''): Promise<string[]> {
  const source = `(async (text, path) => {
    const bodies = await (async () => { ${bodies} })();
    const meant = [];
    for (const body of bodies) {
      const bytes = new Uint8Array(await new Response(body).arrayBuffer());
      meant.push(btoa(String.fromCharCode(...bytes)));
      await fetch(path, { method: 'POST', body, ${options} }).catch(() => 0);
    }
    return meant;
  })(${JSON.stringify(text)}, ${JSON.stringify(path)})`;
  return page.evaluate<string[]>(source);
}

for (const chat of TWO) {
  test(`${chat.title}: a secret in any shape of body stays, and clean ones leave byte for byte`, async ({
    page,
    replicas,
    recorder,
  }) => {
    test.setTimeout(240_000);
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    for (const { name, bodies, options, format = 'github-token' } of SHAPES) {
      await test.step(name, async () => {
        const secret = canary(format, `${name} ${chat.name}`);
        await send(page, bodies, secret.text, '/held', options);
        expect(leaks(recorder, secret)).toEqual([]);
      });
    }
    // What was begun and refused is still expected to go on; a page anew expects nothing.
    await openGuarded(page, chat);
    for (const { name, bodies, options, clean = CLEAN } of SHAPES) {
      await test.step(`clean: ${name}`, async () => {
        recorder.reset();
        const meant = await send(page, bodies, clean, '/clean', options);
        const arrived = recorder.sent(/^\/clean$/).map(({ body }) => body.toString('base64'));
        expect(arrived).toEqual(meant);
      });
    }
  });

  test(`${chat.title}: an image that the page made is refused with words, speech to the site isn't`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    await test.step('an image', async () => {
      const picture = `const canvas = new OffscreenCanvas(9, 9); canvas.getContext('2d').fillRect(0, 0, 5, 5);
        return [await canvas.convertToBlob()]`;
      await send(page, picture, '', '/picture');
      await expectCard(page, 'PNG');
      await expectCard(page, /can’t be checked/);
      await answer(page, 'Escape');
    });
    await test.step('a compressed image in a form', async () => {
      const form = `${PACKED} const form = new FormData();
        const picture = Uint8Array.from('GIF89a', (letter) => letter.charCodeAt(0));
        form.set('file', new Blob([await pack(new Uint8Array([...picture, 255]), 'gzip')])); return [form]`;
      await send(page, form, '', '/picture');
      await expectCard(page, 'GIF');
      await answer(page, 'Escape');
    });
    expect(recorder.sent(/^\/picture$/)).toEqual([]);
    await test.step('speech', async () => {
      const speech = `return [new Uint8Array([...new TextEncoder().encode('OggS'), 0, 255, 2, 200])]`;
      const meant = await send(page, speech, '', '/backend-api/transcribe');
      const [heard] = recorder.sent(/transcribe$/);
      expect(heard?.body.toString('base64')).toBe(meant[0]);
    });
  });

  test(`${chat.title}: 100 MB are refused unread, and the page goes on`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const upload = (body: string, how: string) =>
      page.evaluate<string>(`(async () => {
        const blob = new Blob([new Uint8Array(100 * 1024 * 1024)]);
        const form = new FormData(); form.set('file', blob, 'huge.bin');
        const body = ${body};
        return ${how};
      })()`);
    const byFetch = `fetch('/huge', { method: 'POST', body }).then(() => 'sent', (error) => error.name)`;
    const byXhr = `new Promise((resolve) => { const request = new XMLHttpRequest(); request.open('PUT', '/huge');
      request.onload = () => resolve('sent'); request.onerror = () => resolve('error'); request.send(body) })`;
    for (const [body, how, expected] of [
      ['blob', byFetch, 'TypeError'],
      ['form', byFetch, 'TypeError'],
      ['blob', byXhr, 'error'],
    ] as const) {
      expect(await upload(body, how)).toBe(expected);
      await expectCard(page, /Larger than can be checked/);
      await answer(page, 'Escape');
      await page.locator(chat.editor).click();
      await page.keyboard.type('a');
    }
    await expect(page.locator(chat.editor)).toHaveText('aaa');
    expect(recorder.sent(/^\/huge$/)).toEqual([]);
    await expectPill(page, 'Protected');
  });
}
