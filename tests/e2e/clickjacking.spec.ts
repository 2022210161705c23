import type { Page } from '@playwright/test';
import { CHATS, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { keepCovering } from '../browser/cover';
import { answer, answerAt, expectCard, readSurface } from '../browser/surface';
import { canary, leaks } from '../replicas/canary';
import { expect, openGuarded, shared as test } from './chat-test';

const WAY = 'Paste without the secret';

/** Milliseconds of the question's guard, and of the browser's own look at what covers it. */
const SETTLED = 1_000;

/** Lets the question stand for a while, as it would before somebody answers. */
const stand = (page: Page) =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), SETTLED);

async function press(page: Page): Promise<void> {
  const { x, y } = await answerAt(page, WAY);
  await page.mouse.click(x, y);
}

/** What a hostile page lays over a question, so that its user presses what isn't seen. Each is undone by `uncover`. */
const COVERS: Readonly<Record<string, () => void>> = {
  'a popover that lets presses through': () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none;border:0';
    document.body.append(cover);
    cover.showPopover();
  },
  'a popover that takes presses': () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;background:white;border:0';
    document.body.append(cover);
    cover.showPopover();
  },
  'a dialog of the page': () => {
    const cover = document.createElement('dialog');
    cover.id = 'cover';
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:white;pointer-events:none';
    document.body.append(cover);
    cover.showModal();
  },
};

/** Whether the question's button is what its user would hit. */
async function topmost(page: Page): Promise<boolean> {
  const { x, y } = await answerAt(page, WAY);
  return page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.matches(':root > [popover]') ?? false,
    [x, y] as const,
  );
}

const uncover = (page: Page) => page.evaluate(() => document.querySelector('#cover')?.remove());

const chat = CHATS.claude;

for (const [name, cover] of Object.entries(COVERS)) {
  test(`a question under ${name} takes no press, and comes out from under it`, async ({
    page,
    replicas,
    recorder,
  }) => {
    replicas.configure(chat.switches);
    const secret = canary('aws-key', name);
    await openGuarded(page, chat);
    await paste(page, { text: `use ${secret.text} here` });
    await expectCard(page, /secret/);
    await stand(page);
    // Laid over in the same task in which the user presses.
    const { x, y } = await answerAt(page, WAY);
    await page.mouse.move(x, y);
    await page.evaluate(cover);
    await page.mouse.down();
    await page.mouse.up();
    await expectCard(page, /secret/);
    await expect(page.locator(chat.editor)).toHaveValueOrText('');

    // Now it stands above, so that it can be answered; a dialog would keep the composer from taking what is pasted.
    await expect.poll(() => topmost(page)).toBe(true);
    await uncover(page);
    await stand(page);
    await press(page);
    await expect(page.locator(chat.editor)).toHaveValueOrText(/^use [A-Z_]+_1 here$/);
    expect(leaks(recorder, secret)).toEqual([]);
  });
}

test('a page that covers the question again and again gets no answer, and the user can still refuse', async ({
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'again');
  await openGuarded(page, chat);
  await keepCovering(page);
  await paste(page, { text: `use ${secret.text} here` });
  await expectCard(page, /secret/);
  for (let time = 0; time < 3; time++) {
    await stand(page);
    await press(page);
    await page.keyboard.press('Enter');
    await expectCard(page, /secret/);
  }
  await expect(page.locator(chat.editor)).toHaveValueOrText('');
  await answer(page, 'Escape');
  expect((await readSurface(page)).card).toBeNull();
  expect(received(recorder, chat)).toEqual([]);
  expect(leaks(recorder, secret)).toEqual([]);
});

test('a question that is moved, hidden or taken away is put back and asked anew', async ({
  page,
  replicas,
  recorder,
}) => {
  replicas.configure(chat.switches);
  const secret = canary('aws-key', 'moved');
  await openGuarded(page, chat);
  await paste(page, { text: `use ${secret.text} here` });
  await expectCard(page, /secret/);
  const attacks: readonly ((host: HTMLElement) => void)[] = [
    (host) => host.style.setProperty('opacity', '0', 'important'),
    (host) => host.style.setProperty('transform', 'translate(300px, 200px)', 'important'),
    (host) => host.remove(),
    (host) => host.hidePopover(),
    (host) => host.setAttribute('inert', ''),
    () => document.documentElement.style.setProperty('zoom', '0.01'),
  ];
  for (const attack of attacks) {
    await test.step(String(attack), async () => {
      await stand(page);
      const { x, y } = await answerAt(page, WAY);
      await page.mouse.move(x, y);
      await page.evaluate(`(${String(attack)})(document.querySelector(':root > [popover]'))`);
      await page.mouse.down();
      await page.mouse.up();
      await expectCard(page, /secret/);
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
    });
  }
  await expect(page.locator(chat.editor)).toHaveValueOrText('');
  await stand(page);
  await press(page);
  await expect(page.locator(chat.editor)).toHaveValueOrText(/^use [A-Z_]+_1 here$/);
  expect(leaks(recorder, secret)).toEqual([]);
});
