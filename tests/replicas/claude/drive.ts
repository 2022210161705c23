import type { Locator, Page } from '@playwright/test';

/** The live composer in both layouts and under every fault: the hidden decoy stands outside `main`. */
export const composer = (page: Page): Locator => page.locator('main .tiptap[contenteditable="true"]');

export const sendButton = (page: Page): Locator => page.locator('main fieldset button.end');

export const open = async (page: Page, target: string): Promise<void> => {
  await page.goto(`https://claude.ai${target}`);
  await composer(page).click();
};

/** Puts text on the clipboard and presses the keys, so that the page meets a trusted paste. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await composer(page).press('ControlOrMeta+V');
};

/** Sends and waits for the whole answer. */
export const say = async (page: Page, text: string): Promise<void> => {
  await composer(page).pressSequentially(text);
  await page.keyboard.press('Enter');
  await answered(page);
};

export const answered = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Retry' }).last().waitFor();

export const thumbnail = (page: Page): Locator => page.getByTestId('file-thumbnail');

export const textFile = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

/** A drop or a paste that a script makes up; the browser marks it as untrusted. */
export const synthetic = (page: Page, type: 'drop' | 'paste', name: string, content: string): Promise<void> =>
  composer(page).evaluate(
    (target, given) => {
      const data = new DataTransfer();
      data.items.add(new File([given.content], given.name, { type: 'text/plain' }));
      const shared = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        given.type === 'drop'
          ? new DragEvent('drop', { ...shared, dataTransfer: data })
          : new ClipboardEvent('paste', { ...shared, clipboardData: data }),
      );
    },
    { type, name, content },
  );
