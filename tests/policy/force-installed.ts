import { expect, test } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { CHATS, openChat, received } from '../browser/chats';
import { inOwnWorld } from '../browser/own-world';
import { expectPill } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { startReplicas } from '../replicas/server/start';
import { launchForceInstalled } from './force-install';

declare const chrome: Browser;

test('an extension that a policy has installed cancels what was not judged', async () => {
  const chat = CHATS['chatgpt-shell'];
  const replicas = await startReplicas();
  replicas.configure(chat.switches);
  const context = await launchForceInstalled(replicas);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const installed = () =>
    worker.evaluate(() => chrome.management.getSelf().then(({ installType }) => installType));
  expect(await installed()).toBe('admin');

  const page = await context.newPage();
  await openChat(page, chat);
  await expectPill(page, 'Protected');
  const secret = canary('github-token', 'installed by policy');
  await inOwnWorld(
    page,
    `fetch('/x', { method: 'POST', body: ${JSON.stringify(secret.text)} }).catch(() => 0)`,
  );
  await expectPill(page, /request/i);
  await page.locator(chat.editor).click();
  await page.keyboard.type('a clean question');
  await page.locator(chat.editor).press('Enter');
  await replicas.recorder.until(() => received(replicas.recorder, chat).length === 1);
  expect(received(replicas.recorder, chat)).toEqual(['a clean question']);
  expect(leaks(replicas.recorder, secret)).toEqual([]);
  await context.close();
  await replicas.close();
});
