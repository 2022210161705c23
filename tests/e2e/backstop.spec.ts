import type { Page } from '@playwright/test';
import { CHATS, openChat } from '../browser/chats';
import { launch } from '../browser/launch';
import { inOwnWorld } from '../browser/own-world';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, test } from './chat-test';

/** What a worker is told to send, and whether it got through. */
type Relay = (page: Page, method: string, to: string, body?: string) => Promise<unknown>;

const RELAYS: Readonly<Record<string, Relay>> = {
  'a service worker': (page, method, to, body) =>
    inOwnWorld(
      page,
      `const { active, waiting, installing } = await navigator.serviceWorker.register('/relay-worker.js');
      const worker = active ?? waiting ?? installing;
      while (worker.state !== 'activated')
        await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
      const { port1, port2 } = new MessageChannel();
      worker.postMessage(${JSON.stringify({ method, to, body })}, [port2]);
      return new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data); });`,
    ),
  'a shared worker': (page, method, to, body) =>
    inOwnWorld(
      page,
      `const source = \`onconnect = ({ ports: [port] }) => {
        port.onmessage = ({ data: { method, to, body } }) =>
          fetch(to, { method, body }).then(() => port.postMessage('sent'), () => port.postMessage('refused'));
      }\`;
      const { port } = new SharedWorker(URL.createObjectURL(new Blob([source])));
      return new Promise((resolve) => {
        port.onmessage = ({ data }) => resolve(data);
        port.postMessage(${JSON.stringify({ method, to, body })});
      });`,
    ),
};

for (const chat of [CHATS['chatgpt-shell'], CHATS.claude])
  for (const [name, relay] of Object.entries(RELAYS))
    test(`${chat.title}: ${name} of the page sends no text`, async ({ page, replicas, recorder }) => {
      replicas.configure(chat.switches);
      await openGuarded(page, chat);
      const secret = canary('github-token', `relay ${chat.name} ${name}`);
      const to = `${new URL(chat.url).origin}/x`;
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'REPORT'])
        await test.step(method, async () => {
          expect(await relay(page, method, to, `{"text":"${secret.text}"}`)).toBe('refused');
        });
      expect(leaks(recorder, secret)).toEqual([]);

      await test.step('and reads what it likes', async () => {
        expect(await relay(page, 'GET', to)).toBe('sent');
        expect(recorder.sent(/^\/x$/).map(({ method }) => method)).toEqual(['GET']);
      });
    });

test('a service worker sends again where the extension is missing, so it is the extension that stops it', async ({
  replicas,
  recorder,
}) => {
  const context = await launch({ extension: null, replicas });
  const page = await context.newPage();
  await openChat(page, CHATS['chatgpt-shell']);
  const secret = canary('github-token', 'relay bare');
  for (const relay of Object.values(RELAYS))
    expect(await relay(page, 'POST', 'https://chatgpt.com/x', secret.text)).toBe('sent');
  expect(leaks(recorder, secret)).not.toEqual([]);
  await context.close();
});
