import type { Page } from '@playwright/test';
import { bundle } from './gallery/build';
import { expect, test } from './gallery-test';

const advance = (page: Page, by = 500) => page.evaluate((ms) => window.gallery.advance(ms), by);
const choices = (page: Page) => page.evaluate(() => window.gallery.choices.map((choice) => choice.type));
const focused = (page: Page) =>
  page.evaluate(() => {
    const host = document.activeElement;
    return (host?.shadowRoot?.activeElement ?? host)?.textContent ?? '';
  });

test.describe('a question that has just appeared', () => {
  test('is not answered by keys or clicks of the first half second', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    await advance(page, 499);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('footer button').first().click();
    expect(await choices(page)).toEqual([]);
    await advance(page, 1);
    await page.keyboard.press('Enter');
    expect(await choices(page)).toEqual(['way']);
  });

  test('is not answered by a key that is held down', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    await page.keyboard.down('Enter');
    await advance(page);
    await page.keyboard.down('Enter');
    expect(await choices(page)).toEqual([]);
  });

  test('is asked anew when another takes its place', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    await advance(page);
    await page.evaluate(() => window.gallery.render('card-sensitive'));
    await page.keyboard.press('Enter');
    expect(await choices(page)).toEqual([]);
  });
});

test.describe('a script of the page', () => {
  test('cannot look inside', async ({ open }) => {
    const page = await open({ scene: 'card-secret', closed: true });
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      return { root: host?.shadowRoot, html: host?.outerHTML.includes('AWS') };
    });
    expect(seen).toEqual({ root: null, html: false });
  });

  test('cannot answer', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    await advance(page);
    await page.evaluate(() => {
      const host = document.querySelector('[popover]');
      const button = host?.shadowRoot?.querySelector<HTMLElement>('footer button');
      button?.click();
      for (const key of ['Enter', 'Escape', ' ']) {
        for (const type of ['keydown', 'keypress', 'keyup']) {
          const event = new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true });
          (button ?? host)?.dispatchEvent(event);
        }
      }
    });
    expect(await choices(page)).toEqual([]);
    await expect(page.locator('dialog')).toBeVisible();
  });

  test('cannot take the card away, hide it or close it', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    const attacks: readonly ((host: HTMLElement) => void)[] = [
      (host) => host.remove(),
      (host) => host.hidePopover(),
      (host) => host.style.setProperty('display', 'none', 'important'),
      (host) => host.setAttribute('inert', ''),
      (host) => host.removeAttribute('style'),
      (host) => host.shadowRoot?.querySelector('dialog')?.close(),
    ];
    for (const attack of attacks) {
      await page.evaluate(`(${String(attack)})(document.querySelector('[popover]'))`);
      await expect.poll(() => page.evaluate(() => window.gallery.surface?.isShown())).toBe(true);
      await expect.poll(() => page.locator('dialog').evaluate((box) => box.matches(':modal'))).toBe(true);
      await advance(page, 200);
    }
    await advance(page);
    await page.keyboard.press('Enter');
    expect(await choices(page)).toEqual(['way']);
  });

  test('hears neither our keys nor our clicks', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    await advance(page);
    await page.keyboard.press('a');
    await page.keyboard.press('Tab');
    await page.locator('footer button').first().hover();
    // Enter is still down when the card closes: its repeats and its release are not the page's either.
    await page.locator('footer button').first().focus();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await choices(page)).toEqual(['way']);
    const heard = await page.evaluate(() => window.gallery.overheard);
    expect(heard.filter((type) => type.startsWith('key') || type.startsWith('click'))).toEqual([]);
    await expect(page.getByLabel('Message')).toHaveValue('A message begun');
    await page.getByLabel('Message').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.gallery.overheard)).toContain('keydown Enter');
  });

  test('cannot reach it with styles', async ({ open }) => {
    const hostile = `* , [popover] { display: none !important; opacity: 0 !important; color: red !important }
      html, body { display: block !important; opacity: 1 !important }`;
    const page = await open({ scene: 'pill-protected', css: hostile });
    await expect(page.locator('.pill')).toBeVisible();
    const style = await page.locator('.pill').evaluate((pill) => getComputedStyle(pill).color);
    expect(style).not.toBe('rgb(255, 0, 0)');
    expect(await page.evaluate(() => window.gallery.surface?.isShown())).toBe(true);
  });
});

test.describe('the keyboard', () => {
  test('stays inside the card, forwards and backwards', async ({ open }) => {
    const page = await open({ scene: 'card-secret' });
    await advance(page);
    const first = await focused(page);
    expect(first).toBe('Paste without the secret');
    await page.keyboard.press('Shift+Tab');
    const before = await focused(page);
    expect(before).not.toBe(first);
    await page.keyboard.press('Tab');
    const round = new Set([await focused(page)]);
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab');
      round.add(await focused(page));
    }
    expect(round).toContain(before);
    expect(round).toContain('Don’t pasteEsc');
    expect([...round].join()).not.toContain('A message begun');
  });

  test('returns to where it was, with its selection', async ({ open }) => {
    const page = await open({ scene: 'pill-protected' });
    const field = page.getByLabel('Message');
    await field.evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(2, 9);
    });
    await page.evaluate(() => window.gallery.render('card-secret'));
    await advance(page);
    await page.keyboard.press('Escape');
    expect(await choices(page)).toEqual(['cancel']);
    await expect(field).toBeFocused();
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]),
    ).toEqual([2, 9]);
  });

  test('gives the recommended way with Enter, from anywhere but another button', async ({ open }) => {
    const page = await open({ scene: 'card-sensitive' });
    await advance(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.gallery.choices)).toEqual([{ type: 'way', transform: 'mock' }]);
  });

  test('closes the pill’s panel with Escape', async ({ open }) => {
    const page = await open({ scene: 'panel-degraded' });
    await page.locator('.pill').click();
    await expect(page.locator('.panel')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.panel')).toHaveCount(0);
    expect(await page.evaluate(() => window.gallery.overheard)).toEqual([]);
  });
});

test('the preview follows the way in focus', async ({ open }) => {
  const page = await open({ scene: 'card-secret' });
  await expect(page.locator('pre')).toContainText('[AWS_KEY_1]');
  await page.getByRole('button', { name: 'Paste minimised' }).focus();
  await expect(page.locator('pre')).not.toContainText('[AWS_KEY_1]');
  await expect(page.locator('#preview')).toContainText('Preview minimised');
});

test('at most 200 findings are drawn, and the rest are counted', async ({ open }) => {
  const page = await open({ scene: 'card-sensitive' });
  await expect(page.locator('.findings .severity')).toHaveCount(200);
  await expect(page.locator('.findings .more')).toHaveText('and 4,800 more');
});

test('a page’s strict content security policy is not violated', async ({ open }) => {
  const page = await open({ scene: 'pill-protected' });
  const violated: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violated.push(message.text()));
  for (const scene of ['card-secret', 'pill-working', 'card-files'] as const) {
    await page.evaluate((name) => window.gallery.render(name), scene);
  }
  await expect(page.locator('dialog')).toBeVisible();
  expect(violated).toEqual([]);
});

test('the surface costs a page less than 44 kB', async () => {
  expect((await bundle('components/surface/surface.tsx')).length).toBeLessThan(44_000);
});
