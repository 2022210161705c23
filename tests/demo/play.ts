import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { CHATS, openChat, received } from '../browser/chats';
import { paste } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { answer, expectCard, expectPill, readSurface } from '../browser/surface';
import { leaks } from '../replicas/leaks';
import type { Replicas } from '../replicas/server/start';
import type { Demo } from './demo';

/** What came of a demo. An empty list of faults is the boundary holding. */
export interface Played {
  readonly route: string;
  readonly action: string;
  readonly received: string | null;
  readonly faults: readonly string[];
}

interface Stage {
  readonly replicas: Replicas;
  readonly headed: boolean;
  readonly shots: string;
}

/** Plays one demo in a browser of its own. */
export async function play(demo: Demo, stage: Stage): Promise<Played> {
  const yardstick = demo.action === 'allow' ? await withoutUs(demo, stage) : null;
  return inBrowser(demo, stage, {}, async (page) => {
    const chat = CHATS[demo.chat];
    const { recorder } = stage.replicas;
    await expectPill(page, 'Protected');
    await paste(page, { text: demo.pasted });
    const faults: string[] = [];
    let shown: Awaited<ReturnType<typeof readSurface>> | null = null;
    if (demo.answer !== 'none') {
      await expectCard(page, /./);
      shown = await readSurface(page);
      await page.screenshot({ path: join(stage.shots, `${demo.name}.png`) });
      const card = shown.card ?? '';
      faults.push(
        ...demo.says.filter((word) => !card.includes(word)).map((word) => `the card doesn't say "${word}"`),
      );
      if (shown.route !== demo.route) faults.push(`route ${shown.route} instead of ${demo.route}`);
      await answer(page, demo.answer);
    }
    const sends = demo.answer !== 'Escape';
    if (sends) {
      await page.locator(chat.editor).press('Enter');
      await recorder.until(() => received(recorder, chat).length > 0);
    }
    if (!shown) await page.screenshot({ path: join(stage.shots, `${demo.name}.png`) });
    const arrived = received(recorder, chat)[0] ?? null;
    faults.push(...judge(demo, arrived, yardstick));
    for (const value of demo.kept) {
      for (const leak of leaks(recorder, { secret: value }))
        faults.push(`leaked by ${leak.method} ${leak.url} (${leak.view})`);
    }
    return { route: shown?.route ?? 'public-code', action: demo.action, received: arrived, faults };
  });
}

function judge(demo: Demo, arrived: string | null, yardstick: string | null): string[] {
  if (demo.answer === 'Escape') return arrived === null ? [] : ['something was sent'];
  if (arrived === null) return ['nothing arrived'];
  if (yardstick !== null && arrived !== yardstick) return ['the text changed on its way'];
  const fault = demo.arrives?.(arrived) ?? null;
  return fault === null ? [] : [fault];
}

/** What the same page sends for the same paste in a browser without the extension. */
function withoutUs(demo: Demo, stage: Stage): Promise<string> {
  return inBrowser(demo, stage, { extension: null }, async (page) => {
    const chat = CHATS[demo.chat];
    const { recorder } = stage.replicas;
    await paste(page, { text: demo.pasted });
    await page.locator(chat.editor).press('Enter');
    await recorder.until(() => received(recorder, chat).length > 0);
    return received(recorder, chat)[0] ?? '';
  });
}

async function inBrowser<T>(
  demo: Demo,
  { replicas, headed }: Stage,
  options: { readonly extension?: null },
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const chat = CHATS[demo.chat];
  replicas.configure(chat.switches);
  replicas.recorder.reset();
  const context: BrowserContext = await launch({ replicas, headed, ...options });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    // The pictures show the card as it stands, not on its way in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openChat(page, chat);
    return await act(page);
  } finally {
    await context.close();
  }
}
