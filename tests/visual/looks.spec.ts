import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SCENES, type SceneName } from './gallery/scenes';
import { expect, type Opening, test } from './gallery-test';
import { lookAt } from './look';

type Mode = Omit<Opening, 'scene' | 'closed' | 'css'>;

const MODES: Readonly<Record<string, Mode>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  rtl: { theme: 'light', dir: 'rtl' },
  narrow: { theme: 'dark', context: { viewport: { width: 340, height: 640 } } },
  /** A window of 1280 by 720 at 200 %. */
  zoom: { theme: 'light', context: { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 } },
  /** A window of 1280 by 1024 at 400 %: what WCAG 1.4.10 asks for. */
  reflow: { theme: 'light', context: { viewport: { width: 320, height: 256 } } },
  forced: { context: { forcedColors: 'active' } },
};

/** In the modes that change the layout, the scenes that have most to lay out. */
const KEPT = /^(card-(secret|sensitive|files)|panel-degraded|popup-not-protected)$/;

const scenes = Object.keys(SCENES) as SceneName[];
const KINDS = {
  surface: scenes.filter((scene) => !scene.startsWith('popup')),
  popup: scenes.filter((scene) => scene.startsWith('popup')),
};

for (const [kind, of] of Object.entries(KINDS)) {
  for (const [mode, opening] of Object.entries(MODES)) {
    test(`the ${kind} can be read: ${mode}`, async ({ open }, info) => {
      const page = await open({ scene: of[0] ?? 'pill-protected', ...opening });
      for (const scene of of) {
        await show(page, scene);
        const look = await lookAt(page);
        expect(look.texts.length, scene).toBeGreaterThan(0);
        expect
          .soft(
            look.texts.filter(({ ratio, needed }) => ratio < needed),
            scene,
          )
          .toEqual([]);
        expect
          .soft(
            look.shapes.filter((ratio) => ratio < 3),
            scene,
          )
          .toEqual([]);
        expect.soft(look.clipped, scene).toEqual([]);
        expect.soft(look.overflow, scene).toBeLessThanOrEqual(0);
        const kept = mode === 'light' || mode === 'dark' || KEPT.test(scene);
        if (kept && info.config.updateSnapshots === 'all') await keep(page, `${scene}.${mode}`);
      }
    });
  }

  test(`the ${kind} passes axe`, async ({ open }) => {
    const page = await open({ scene: of[0] ?? 'pill-protected', theme: 'light' });
    for (const scene of of) {
      await show(page, scene);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      expect.soft(found, scene).toEqual([]);
    }
  });
}

async function show(page: Page, scene: SceneName): Promise<void> {
  await page.evaluate((name) => window.gallery.render(name), scene);
  if (scene.startsWith('popup')) return;
  const wanted = scene.startsWith('panel');
  if ((await page.locator('.panel').count()) === (wanted ? 1 : 0)) return;
  await page.locator('.pill').click();
  await expect(page.locator('.panel')).toHaveCount(wanted ? 1 : 0);
}

/** References are for people: fonts differ between machines, so no picture is compared by a machine. */
async function keep(page: Page, name: string): Promise<void> {
  const path = fileURLToPath(new URL(`reference/${name}.png`, import.meta.url));
  const popup = page.locator('.popup');
  if ((await popup.count()) > 0) await popup.screenshot({ path });
  else await page.screenshot({ path });
}
