import { expect as base, type Locator } from '@playwright/test';

/** What an editor holds, whether it's a text area or editable content. */
export const expect = base.extend({
  async toHaveValueOrText(locator: Locator, expected: string | RegExp) {
    const read = () =>
      locator.evaluate((element) => ('value' in element ? String(element.value) : element.textContent));
    let pass = true;
    let seen: string | null = null;
    try {
      const poll = base.poll(async () => {
        seen = await read();
        return seen ?? '';
      });
      await (typeof expected === 'string' ? poll.toBe(expected) : poll.toMatch(expected));
    } catch {
      pass = false;
    }
    return { pass, message: () => `the editor holds ${JSON.stringify(seen)}, expected ${String(expected)}` };
  },
});
