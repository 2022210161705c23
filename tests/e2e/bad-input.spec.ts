import { LIMIT } from '@/lib/messaging/limits';
import { CHATS, received } from '../browser/chats';
import { copy, paste } from '../browser/clipboard';
import { killWorker, muteWorker } from '../browser/kill';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, say, switched, test } from './chat-test';

const TWO = [CHATS['chatgpt-light'], CHATS['chatgpt-shell']];

for (const chat of TWO) {
  test(`${chat.title}: 20 MB are refused with the limit, and the page goes on`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `huge ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, { text: `${'plain words and more of them. '.repeat(700_000)}${secret.text}` });
    await expectCard(page, /larger than Breakwater checks in one piece \(10\.5 MB\)/);
    await answer(page, 'Escape');
    await say(page, chat, 'still here');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['still here']);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a secret among 100,000 lines is found`, async ({ page, replicas, recorder }) => {
    replicas.configure(switched(chat, { pasteLimit: 5_000 }));
    const secret = canary('github-token', `lines ${chat.name}`);
    const lines = Array.from({ length: 100_000 }, (_, at) =>
      at === 77_777 ? secret.text : `step ${at} done`,
    );
    await openGuarded(page, chat);
    await paste(page, { text: lines.join('\n') });
    await expectCard(page, /secret/i);
    expect((await readSurface(page)).card).toContain('77,778');
    await answer(page, 'Escape');
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: NUL neither hides a secret nor breaks a clean text`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('stripe-key', `odd ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, { text: `a\u0000b ${secret.text}\u0000` });
    await expectCard(page, /secret/i);
    await answer(page, 'Escape');
    await page.locator(chat.editor).click();
    await paste(page, { text: 'left \u0000 right' });
    await expect(page.locator(chat.editor)).toHaveValueOrText(/left.*right/);
    await page.keyboard.press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/^left.*right$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a text whose box went away is kept and inserted when it is back`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `gone ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, { text: `why is ${secret.text} refused` });
    await expectCard(page, /secret/i);
    const kept = await page.locator(chat.editor).evaluateHandle((editor) => {
      const element = editor.closest('form') ?? editor;
      const place = element.parentElement;
      element.remove();
      return { element, place };
    });
    await answer(page, 'Enter');
    await expectCard(page, /still here/i);
    await kept.evaluate(({ element, place }) => place?.append(element));
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText(/^why is [A-Z_]+_1 refused$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a clean text whose box goes away during the check is offered again`, async ({
    context,
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    await muteWorker(context);
    await paste(page, { text: 'Is a mutex held here?' });
    await expectPill(page, /Checking \d/);
    const kept = await page.locator(chat.editor).evaluateHandle((editor) => {
      const element = editor.closest('form') ?? editor;
      const place = element.parentElement;
      element.remove();
      return { element, place };
    });
    await killWorker(context);
    await expectCard(page, 'Your text is still here');
    expect((await readSurface(page)).answers).toEqual(['Insert now', 'Discard Esc']);
    await kept.evaluate(({ element, place }) => place?.append(element));
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText('Is a mutex held here?');
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)).toEqual(['Is a mutex held here?']);
  });

  test(`${chat.title}: lone surrogates neither hide a secret nor break a clean text`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `surrogates ${chat.name}`);
    await openGuarded(page, chat);
    // A clipboard holds none; a script of the page does.
    const pasteInPage = (text: string) =>
      page.locator(chat.editor).evaluate((editor, pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        const init = { clipboardData, bubbles: true, cancelable: true };
        editor.dispatchEvent(new ClipboardEvent('paste', init));
      }, text);
    await pasteInPage(`\ud800${secret.text}\udfff`);
    await expectCard(page, /secret/i);
    await answer(page, 'Escape');
    await page.locator(chat.editor).click();
    await pasteInPage('left\ud800right');
    await expect(page.locator(chat.editor)).toHaveValueOrText(/^left.right$/);
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length === 1);
    expect(received(recorder, chat)[0]).toMatch(/^left[\ud800\ufffd]right$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });

  test(`${chat.title}: a paste while a question is open waits for its own`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const first = canary('aws-key', `first ${chat.name}`);
    const second = canary('github-token', `second ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, { text: `use ${first.text}` });
    await expectCard(page, 'AWS');
    await paste(page, { text: `and clone with ${second.text} too` });
    await expectCard(page, 'AWS');
    await answer(page, 'Escape');
    await expectCard(page, 'GitHub');
    await answer(page, 'Enter');
    await expect(page.locator(chat.editor)).toHaveValueOrText(/^and clone with [A-Z_]+_1 too$/);
    expect(leaks(recorder, first)).toEqual([]);
    expect(leaks(recorder, second)).toEqual([]);
  });

  test(`${chat.title}: what only looks like a composer is left alone`, async ({ page, replicas }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `decoy ${chat.name}`);
    await openGuarded(page, chat);
    const canvas = page.locator('.cm-content');
    const decoys = [
      page.getByPlaceholder('Search chats'),
      page.getByRole('dialog', { name: 'Settings' }).locator('textarea'),
      page.getByPlaceholder('Email'),
      ...((await canvas.count()) > 0 ? [canvas.first()] : []),
    ];
    for (const decoy of decoys) {
      await decoy.click();
      await paste(page, { text: secret.text });
      await expect(decoy).toHaveValueOrText(new RegExp(secret.text));
    }
    expect((await readSurface(page)).card).toBeNull();
  });
}

for (const chat of [CHATS['chatgpt-shell'], CHATS.claude]) {
  test(`${chat.title}: a text that is checked while the page moves on stands in the box that is there then`, async ({
    context,
    page,
    replicas,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const before = await page.locator(chat.editor).elementHandle();
    await muteWorker(context);
    await paste(page, { text: 'Is a mutex held here?' });
    await expectPill(page, /Checking \d/);
    await page
      .locator(`a[href^="${chat.name === 'claude' ? '/chat/' : '/c/'}"]`)
      .first()
      .click();
    await expect.poll(() => before?.evaluate((editor) => editor.isConnected)).toBe(false);
    await page.locator(chat.editor).waitFor();
    await killWorker(context);
    await expect(page.locator(chat.editor)).toHaveValueOrText('Is a mutex held here?');
    expect((await readSurface(page)).card).toBeNull();
  });

  test(`${chat.title}: what is as long as the limit is checked, one character more is refused`, async ({
    page,
    replicas,
  }) => {
    replicas.configure(chat.switches);
    await openGuarded(page, chat);
    const text = 'plain words and more of them.\n'.repeat(LIMIT / 30 + 1).slice(0, LIMIT);
    await copy(page, { text: `${text}.` });
    await page.keyboard.press('Control+V');
    await expectCard(page, 'larger than Breakwater checks');
    await answer(page, 'Escape');
    await page.locator(chat.editor).click();
    await paste(page, { text });
    // Both pages attach a text of this length as a file.
    await expect(page.getByText(/^Pasted (?:text|content)/).first()).toBeVisible({ timeout: 30_000 });
  });
}
