import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { CHATS, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { copyOfExtension, setExtension } from '../browser/extension';
import {
  hangWorker,
  killOffscreen,
  killServiceWorker,
  killWorker,
  muteWorker,
  withStoppedOffscreen,
} from '../browser/kill';
import { EXTENSION } from '../browser/launch';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, say, test } from './chat-test';

async function killBoth(context: BrowserContext): Promise<void> {
  await killServiceWorker(context);
  await killOffscreen(context);
}

/** The wait for a verdict is shown: what was pasted or sent is at the inspector, which won't answer. */
async function expectInFlight(page: Page): Promise<void> {
  await expectPill(page, /Checking \d/);
}

for (const chat of [CHATS['chatgpt-classic'], CHATS.claude]) {
  test(`${chat.title}: what was killed is back for the next paste`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    for (const kill of [killWorker, killOffscreen, killServiceWorker, killBoth]) {
      const secret = canary('github-token', `before ${chat.name} ${kill.name}`);
      await kill(context);
      await paste(page, { text: `clone with ${secret.text} fails` });
      await expectCard(page, /secret/);
      await answer(page, 'Escape');
      await expect(page.locator(chat.editor)).not.toContainText('clone with');
      expect(leaks(recorder, secret)).toEqual([]);
    }
    await say(page, chat, 'still here');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['still here']);
  });
}

for (const [chat, name, silence, kill] of [
  [CHATS['chatgpt-shell'], 'the worker', muteWorker, killWorker],
  [CHATS.claude, 'the offscreen document', hangWorker, killOffscreen],
  [CHATS['chatgpt-light'], 'the service worker and the offscreen document', hangWorker, killBoth],
] as const) {
  test(`${chat.title}: a paste survives the end of ${name}`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `paste ${chat.name} ${name}`);
    await openGuarded(page, chat);
    await silence(context);
    await paste(page, { text: 'Is a mutex held here?' });
    await expectInFlight(page);
    await expect(page.locator(chat.editor)).toHaveValueOrText('');
    await kill(context);
    await expect(page.locator(chat.editor)).toHaveValueOrText('Is a mutex held here?');

    await silence(context);
    await paste(page, { text: `and ${secret.text}` });
    await expectInFlight(page);
    await kill(context);
    await expectCard(page, /secret/);
    await answer(page, 'Escape');
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['Is a mutex held here?']);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a send survives the end of ${name}`, async ({ context, page, replicas, recorder }) => {
    replicas.configure(chat.switches);
    const secret = canary('stripe-key', `send ${chat.name} ${name}`);
    await openGuarded(page, chat);
    await silence(context);
    await page.keyboard.type('Is this sent once?');
    await page.keyboard.press('Enter');
    await expectInFlight(page);
    expect(received(recorder, chat)).toEqual([]);
    await kill(context);
    await recorder.until(() => received(recorder, chat).length === 1);

    await page.locator(chat.editor).click();
    await silence(context);
    await page.keyboard.type(`why is ${secret.text} refused`);
    await page.keyboard.press('Enter');
    await expectInFlight(page);
    await kill(context);
    await expectCard(page, /secret/);
    await answer(page, 'Escape');
    expect(received(recorder, chat)).toEqual(['Is this sent once?']);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

test(`a worker that hangs is replaced while the paste is held`, async ({
  context,
  page,
  replicas,
  recorder,
}) => {
  const chat = CHATS.claude;
  replicas.configure(chat.switches);
  const secret = canary('github-token', 'hang');
  await openGuarded(page, chat);
  await hangWorker(context);
  await paste(page, { text: `clone with ${secret.text} fails` });
  await expectInFlight(page);
  await expectCard(page, /secret/);
  await answer(page, 'Escape');
  expect(leaks(recorder, secret)).toEqual([]);
  await say(page, chat, 'still here');
  await recorder.until(() => received(recorder, chat).length === 1);
});

for (const chat of [CHATS['chatgpt-light'], CHATS.claude]) {
  test(`${chat.title}: a verdict that doesn't come in time holds the text, and "Try again" asks once more`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `late ${chat.name}`);
    await openGuarded(page, chat);
    await withStoppedOffscreen(context, async () => {
      await paste(page, { text: `use ${secret.text}` });
      await expectInFlight(page);
      await expectCard(page, 'The check took too long. What isn’t checked doesn’t go.');
      expect((await readSurface(page)).answers).toEqual(['Try again', 'Don’t paste Esc']);
      await expectPill(page, 'Not protected');
      await answer(page, 'Escape');
      await say(page, chat, 'unseen');
      await expectCard(page, 'The check took too long.');
      expect(received(recorder, chat)).toEqual([]);
    });
    await answer(page, 'Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['unseen']);
    await expectPill(page, 'Protected');
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

for (const chat of [CHATS['chatgpt-shell'], CHATS.claude]) {
  test(`${chat.title}: with the extension switched off the open page lets nothing pass`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `off ${chat.name}`);
    await openGuarded(page, chat);
    await setExtension(context, { enabled: false });
    await page.bringToFront();
    await expectPill(page, 'Not protected');
    await paste(page, { text: `use ${secret.text}` });
    await expectCard(page, 'Breakwater was updated');
    await answer(page, 'Escape');
    await say(page, chat, 'nobody looks');
    await expectCard(page, 'Breakwater was updated');
    expect((await readSurface(page)).answers).toEqual(['Reload this page', 'Not now Esc']);
    await answer(page, 'Escape');
    expect(received(recorder, chat)).toEqual([]);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

const damaged = test.extend({
  extension: async ({ replicas: _replicas }, use) => {
    const folder = copyOfExtension();
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

for (const file of ['offscreen.html', 'inspector.js']) {
  const chat = CHATS['chatgpt-shell'];
  damaged(
    `without ${file} all is held, and "Try again" helps once it is back`,
    async ({ context, page, replicas, recorder, extension }) => {
      if (extension === null) throw new Error('nothing to damage');
      replicas.configure(chat.switches);
      await openGuarded(page, chat);
      rmSync(join(extension, file));
      await killOffscreen(context);
      await expectPill(page, 'Not protected');

      await paste(page, { text: 'Is a mutex held here?' });
      await expectCard(page, 'couldn’t be checked');
      expect((await readSurface(page)).answers[0]).toBe('Try again');
      await answer(page, 'Escape');
      await say(page, chat, 'unseen');
      await expectCard(page, 'couldn’t be checked');
      expect(received(recorder, chat)).toEqual([]);

      cpSync(join(EXTENSION, file), join(extension, file));
      await answer(page, 'Enter');
      await recorder.until(() => received(recorder, chat).length === 1);
      expect(received(recorder, chat)).toEqual(['unseen']);
      await expectPill(page, 'Protected');
    },
  );
}
