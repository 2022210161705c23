import { received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { type CanaryFormat, canary, leaks } from '../replicas/canary';
import { EVERY_CHAT, expect, openGuarded, shared as test } from './chat-test';

const SECRETS: readonly CanaryFormat[] = ['aws-key', 'github-token', 'stripe-key', 'password'];

for (const chat of EVERY_CHAT) {
  test(`${chat.title}: a pasted secret is held and given up with Escape`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    for (const format of SECRETS) {
      const secret = canary(format, `paste ${chat.name} ${format}`);
      await paste(page, { text: `Why does this fail?\n${secret.text}\nThanks` });
      await expectCard(page, /./);
      expect((await readSurface(page)).route).toBe('secret');
      expect((await readSurface(page)).card).not.toContain(secret.secret);
      await answer(page, 'Escape');
      await expect(page.locator(chat.editor)).not.toContainText('Why does');
      expect(leaks(recorder, secret)).toEqual([]);
    }
  });

  test(`${chat.title}: one key pastes without the secret, and that is what is sent`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('github-token', `redact ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, { text: `Why does this fail?\ngit clone with ${secret.text} as the token` });
    await answer(page, 'Enter');
    await expectPill(page, /1 value/);
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    const [message] = received(recorder, chat);
    expect(message).toMatch(/^Why does this fail\?\n+git clone with [A-Z_]+_1 as the token$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a secret in the HTML of a paste alone does not cross`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('stripe-key', `html ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, {
      text: 'the docs',
      html: `<p><a href="https://api.example.org/?key=${secret.text}" title="${secret.text}">the docs</a></p>`,
    });
    await expectCard(page, /./);
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText('the docs');
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['the docs']);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: two pastes before the first verdict arrive in their order`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    await paste(page, { text: 'again ' });
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]?.replaceAll('\u00a0', ' ').trim()).toBe('again again again');
  });
}
