import type { Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the first line of an editor begins and where it's empty, in CSS pixels of the window. */
export async function firstLine(page: Page, editor: string): Promise<{ start: Point; end: Point }> {
  return page
    .locator(editor)
    .first()
    .evaluate((element) => {
      const line = element.querySelector('p') ?? element;
      const { left, right, top } = line.getBoundingClientRect();
      const { paddingLeft, paddingTop, fontSize } = getComputedStyle(line);
      const y = top + Number.parseFloat(paddingTop) + Number.parseFloat(fontSize) / 2;
      return { start: { x: left + Number.parseFloat(paddingLeft) + 2, y }, end: { x: right - 24, y } };
    });
}

/** Text that is dragged in from another window and dropped, as the browser tells a page of it. */
export async function dropText(page: Page, at: Point, strings: Readonly<Record<string, string>>) {
  const items = Object.entries(strings).map(([mimeType, data]) => ({ mimeType, data }));
  const data = { items, dragOperationsMask: 1 };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

/**
 * Selects the first characters of the focused editor, takes them with the mouse and lets them go somewhere else. Selected by
 * keys, because editors count the press that begins a drag as one more click of those that selected.
 */
export async function dragStart(page: Page, length: number, from: Point, to: Point): Promise<void> {
  const { mouse, keyboard } = page;
  // Keys go astray while the focus comes back from elsewhere, and extend what was selected before.
  await mouse.click(to.x, to.y);
  await keyboard.press('Control+Home');
  for (let at = 0; at < length; at++) await keyboard.press('Shift+ArrowRight');
  await mouse.move(from.x + 6, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, from.y + 1, { steps: 3 });
  await mouse.move(to.x, to.y, { steps: 3 });
  await mouse.up();
}
