import { CHATS, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, switched, test } from './chat-test';

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
    await page.locator(chat.editor).click();
    await page.keyboard.type('still here');
    await page.keyboard.press('Enter');
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

  test(`${chat.title}: NUL and lone surrogates neither hide a secret nor break a clean text`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('stripe-key', `odd ${chat.name}`);
    await openGuarded(page, chat);
    await paste(page, { text: `a\u0000b \ud800 ${secret.text} \udfff` });
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

  test(`${chat.title}: what only looks like a composer is left alone`, async ({ page, replicas }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', `decoy ${chat.name}`);
    await openGuarded(page, chat);
    const search = page.getByPlaceholder('Search chats');
    await search.click();
    await paste(page, { text: secret.text });
    await expect(search).toHaveValue(secret.text);
    expect((await readSurface(page)).card).toBeNull();
  });
}
