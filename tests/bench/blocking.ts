import type { Page } from '@playwright/test';
import { CHATS, type Chat, type ChatName, openChat } from '../browser/chats';
import { copy } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { expectPill } from '../browser/surface';
import { codeOf } from '../e2e/clean-text';
import { startReplicas } from '../replicas/server/start';
import { milliseconds, summarise, table } from './statistics';

const SIZES = [2_000_000, 9_000_000];
const ROUNDS = 5;
/** Both attach a text of this length as a file, so that the editor's own work on it isn't what is measured. */
const CHATS_MEASURED: readonly ChatName[] = ['chatgpt-shell', 'claude'];

/** Milliseconds; browsers report tasks of the main thread from 50 on, and 0 stands for "none of these". */
interface Blocked {
  /** The longest task from the key that pastes until the page sees the paste: the boundary's own work. */
  readonly before: number;
  /** The task in which the page sees the paste: its own handling, and what hands the paste over to it. */
  readonly during: number;
}

/** How long a large clean paste keeps the page's main thread busy at a stretch, with and without the extension. */
export async function benchBlocking(): Promise<string> {
  const replicas = await startReplicas();
  const rows: string[][] = [];
  for (const name of CHATS_MEASURED) {
    const chat = CHATS[name];
    replicas.configure({ ...chat.switches, autocomplete: 'off' });
    const bare = await launch({ replicas, extension: null });
    const guarded = await launch({ replicas });
    for (const size of SIZES) {
      const text = codeOf(size).slice(0, size);
      const without: Blocked[] = [];
      const held: Blocked[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const [context, into] of [
          [bare, without],
          [guarded, held],
        ] as const) {
          const page = await context.newPage();
          // The runner's compiler marks inner functions by a call of this name, which a page doesn't have.
          await page.addInitScript('globalThis.__name ??= (named) => named');
          await openChat(page, chat);
          if (context === guarded) await expectPill(page, 'Protected');
          into.push(await measure(page, chat, text));
          await page.close();
        }
      }
      const median = (samples: readonly Blocked[], part: keyof Blocked) =>
        milliseconds(summarise(samples.map((sample) => sample[part])).median);
      rows.push([
        `${chat.title}, ${size / 1_000_000} MB`,
        median(without, 'during'),
        median(held, 'before'),
        median(held, 'during'),
      ]);
    }
    await bare.close();
    await guarded.close();
  }
  await replicas.close();
  const head = ['longest task of a paste', 'page alone', 'with: ours before', 'with: page and handing over'];
  return table(head, rows);
}

async function measure(page: Page, chat: Chat, text: string): Promise<Blocked> {
  await copy(page, { text });
  await page.locator(chat.editor).click();
  // A handle to what listens: it's there before the key is pressed.
  const watch = await page.evaluateHandle(() => {
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
    let pressed = 0;
    const longest = (some: readonly PerformanceEntry[]) =>
      Math.max(0, ...some.map(({ duration }) => duration));
    const keys = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'v') pressed = event.timeStamp;
    };
    window.addEventListener('keydown', keys, true);
    const blocked = new Promise<Blocked>((resolve) => {
      const pasted = () => {
        const seen = performance.now();
        const after = tasks.length;
        // Entries come in their own task after the one that they're about.
        const settle = () => {
          if (performance.now() - seen < 1_000 && tasks.length === after) {
            requestAnimationFrame(settle);
            return;
          }
          const since = tasks.filter(({ startTime }) => startTime >= pressed);
          const ends = (task: PerformanceEntry) => task.startTime + task.duration;
          resolve({
            before: longest(since.filter((task) => ends(task) <= seen)),
            during: longest(since.filter((task) => task.startTime <= seen && ends(task) > seen)),
          });
        };
        requestAnimationFrame(settle);
      };
      window.addEventListener('paste', pasted, { capture: true, once: true });
    });
    return { blocked };
  });
  await page.keyboard.press('Control+V');
  const blocked = await watch.evaluate(({ blocked }) => blocked);
  await watch.dispose();
  return blocked;
}
