import { CHATS, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { answer, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, shared as test } from './chat-test';

const light = CHATS['chatgpt-light'];

/** A composer as the lightweight page has it, without any script: the browser itself posts it. */
const FORM = `<form data-mobile-composer action="/unauth-mweb/conversation" method="post">
  <textarea name="prompt"></textarea><button type="submit" data-composer-submit>Go</button></form>`;

test('a page that writes itself anew is guarded as before', async ({ page, replicas, recorder }) => {
  const secret = canary('github-token', 'written anew');
  const editor = page.locator('textarea[name="prompt"]');
  const send = page.getByRole('button', { name: 'Go' });
  replicas.configure(light.switches);
  await openGuarded(page, light);
  await page.evaluate((form) => {
    document.open();
    document.write(`<!doctype html><main style="padding:80px">${form}</main>`);
    document.close();
  }, FORM);

  await editor.click();
  await paste(page, { text: `why does ${secret.text} fail` });
  await expectCard(page, /./);
  await answer(page, 'Escape');
  await expect(editor).toHaveValueOrText('');

  await editor.click();
  await page.keyboard.type(`why does ${secret.text} fail`);
  await send.click();
  await answer(page, 'Enter');
  await expect(editor).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
  expect(received(recorder, light)).toEqual([]);
  await send.click();
  await recorder.until(() => received(recorder, light).length === 1);
  expect(received(recorder, light)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
  expect(leaks(recorder, secret)).toEqual([]);
});

test('a composer in a shadow tree is guarded, also where the page submits its form', async ({
  page,
  replicas,
  recorder,
}) => {
  const secret = canary('github-token', 'shadow tree');
  const editor = page.locator('#shadow textarea');
  const send = page.locator('#shadow').getByRole('button', { name: 'Go' });
  replicas.configure(light.switches);
  await openGuarded(page, light);
  await page.evaluate((form) => {
    const host = document.createElement('div');
    host.id = 'shadow';
    host.style.cssText = 'position:fixed;inset:80px 200px auto;z-index:9;background:#fff';
    host.attachShadow({ mode: 'open' }).innerHTML = form;
    document.body.append(host);
  }, FORM);

  await editor.click();
  await paste(page, { text: `why does ${secret.text} fail` });
  await expectCard(page, /./);
  await answer(page, 'Escape');
  await expect(editor).toHaveValueOrText('');

  await editor.click();
  await page.keyboard.type(`why does ${secret.text} fail`);
  await editor.evaluate((element) => (element.closest('form') as HTMLFormElement).requestSubmit());
  await expectCard(page, /./);
  expect((await readSurface(page)).route).toBe('secret');
  await answer(page, 'Escape');
  await expect(editor).toHaveValueOrText(`why does ${secret.text} fail`);
  await send.click();
  await answer(page, 'Enter');
  await expect(editor).toHaveValueOrText(/^why does [A-Z_]+_1 fail$/);
  expect(received(recorder, light)).toEqual([]);
  await send.click();
  await recorder.until(() => received(recorder, light).length === 1);
  expect(received(recorder, light)[0]).toMatch(/^why does [A-Z_]+_1 fail$/);
  expect(leaks(recorder, secret)).toEqual([]);
});
