import type { Page } from '@playwright/test';

/**
 * Writes with an input method: the text stands underlined in the field while it's composed, the Enter that accepts it reaches
 * the page as key 229, and then it's committed. https://chromedevtools.github.io/devtools-protocol/tot/Input/
 */
export async function compose(page: Page, steps: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const last = steps.at(-1) ?? '';
  for (const text of steps) {
    const at = text.length;
    await session.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
  }
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.insertText', { text: last });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}
