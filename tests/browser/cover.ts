import type { Page } from '@playwright/test';

/** Lays something over the page again and again, ahead of whatever comes to the top, as a hostile page does. */
export async function keepCovering(page: Page): Promise<void> {
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
    document.body.append(cover);
    setInterval(() => {
      if (cover.matches(':popover-open')) cover.hidePopover();
      cover.showPopover();
    }, 50);
  });
}
