import { type BrowserContext, expect } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { type Devtools, withDevtools } from './devtools';
import { background } from './extension';

declare const chrome: Browser;

/** The toolbar button's popup over the tab in front, as its user sees it. */
export interface Popup {
  /** Waits until it says this. */
  says(text: string | RegExp): Promise<void>;
  saysNot(text: string): Promise<void>;
  /** Wait for what it does before `use` ends, which closes the popup. */
  press(button: string): Promise<void>;
}

/** Opens the popup, in the browser's own place for it and not as a tab: what it calls the tab in front is put to the test. */
export async function withPopup(
  context: BrowserContext,
  use: (popup: Popup) => Promise<void>,
): Promise<void> {
  await (await background(context)).evaluate(() => chrome.action.openPopup());
  await withDevtools(context, async (devtools) => {
    await expect.poll(async () => (await find(devtools))?.type).toBe('page');
    const target = await find(devtools);
    if (!target) throw new Error('The popup closed by itself');
    const session = await devtools.attach(target);
    const evaluate = async (expression: string) => {
      const asked = { expression, returnByValue: true, userGesture: true };
      return (await devtools.send('Runtime.evaluate', asked, session)).result?.value;
    };
    const read = async () => String(await evaluate('document.body.innerText'));
    await use({
      async says(text) {
        const seen = expect.poll(read);
        await (typeof text === 'string' ? seen.toContain(text) : seen.toMatch(text));
      },
      async saysNot(text) {
        expect(await read()).not.toContain(text);
      },
      async press(button) {
        const buttons = `[...document.querySelectorAll('button')]`;
        const wanted = `${buttons}.find(({ textContent }) => textContent === ${JSON.stringify(button)})`;
        expect(await evaluate(`${wanted} !== undefined`), `the popup has a button "${button}"`).toBe(true);
        // Not awaited: the popup may be gone before it has answered.
        void evaluate(`${wanted}.click()`).catch(() => undefined);
      },
    });
    const left = await find(devtools);
    if (left) await devtools.send('Target.closeTarget', { targetId: left.targetId });
    await expect.poll(() => find(devtools)).toBeUndefined();
  });
}

async function find(devtools: Devtools) {
  return (await devtools.targets()).find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
}
