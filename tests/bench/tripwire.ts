import type { Page } from '@playwright/test';
import { CHATS, type ChatName, openChat } from '../browser/chats';
import { launch } from '../browser/launch';
import { expectPill } from '../browser/surface';
import { startReplicas } from '../replicas/server/start';
import { milliseconds, type Summary, summarise, table } from './statistics';

const ROUNDS = 12;
const WARM_UP = 2;
const CHATS_MEASURED: readonly ChatName[] = ['chatgpt-shell', 'claude'];

/** Bodies as the page's code makes them. */
const BODIES = {
  '1 MB of JSON, long texts': `JSON.stringify({ messages: Array.from({ length: 250 }, (_, n) =>
    ({ text: 'const step' + n + ' = (value) => value + 1; // and so on\\n'.repeat(80) })) })`,
  '90 KB of JSON, 2,600 short texts': `JSON.stringify({ events: Array.from({ length: 1300 }, (_, n) =>
    ({ name: 'pointer_moved_over_it', place: 'page/' + n, at: n })) })`,
  '10 KB of JSON': `JSON.stringify({ messages: [{ text: 'How do I reverse a list? '.repeat(400) }] })`,
} as const;

/**
 * What the network check costs a request, from the call of fetch to the answer's head (the replica answers at once), and the
 * longest time for which the page's main thread didn't answer meanwhile. With and without the extension.
 */
export async function benchTripwire(): Promise<string> {
  const replicas = await startReplicas();
  const rows: string[][] = [];
  for (const name of CHATS_MEASURED) {
    const chat = CHATS[name];
    replicas.configure({ ...chat.switches, autocomplete: 'off' });
    const bare = await launch({ replicas, extension: null });
    const guarded = await launch({ replicas });
    const without = await bare.newPage();
    const held = await guarded.newPage();
    await openChat(without, chat);
    await openChat(held, chat);
    await expectPill(held, 'Protected');
    for (const [what, body] of Object.entries(BODIES)) {
      const alone = await measure(without, body);
      const checked = await measure(held, body);
      rows.push([
        `${chat.title}, ${what}`,
        milliseconds(alone.took.median),
        milliseconds(checked.took.median),
        milliseconds(checked.took.p95),
        `${(checked.took.median / alone.took.median).toFixed(1)} ×`,
        milliseconds(alone.stall.median),
        milliseconds(checked.stall.median),
      ]);
    }
    await bare.close();
    await guarded.close();
  }
  await replicas.close();
  const head = ['fetch → answer', 'without', 'with', 'p95', 'ratio', 'stall without', 'stall with'];
  return table(head, rows);
}

async function measure(page: Page, body: string): Promise<{ took: Summary; stall: Summary }> {
  const samples = await page.evaluate<[number, number][]>(`(async () => {
    const samples = [];
    for (let round = 0; round < ${ROUNDS + WARM_UP}; round++) {
      const body = ${body} + ' '.repeat(round);
      let last = performance.now(), stall = 0;
      const ticks = setInterval(() => {
        const now = performance.now();
        stall = Math.max(stall, now - last);
        last = now;
      }, 4);
      const start = performance.now();
      await fetch('/x', { method: 'POST', body });
      const took = performance.now() - start;
      stall = Math.max(stall, performance.now() - last);
      clearInterval(ticks);
      if (round >= ${WARM_UP}) samples.push([took, stall]);
    }
    return samples;
  })()`);
  return {
    took: summarise(samples.map(([took]) => took)),
    stall: summarise(samples.map(([, stall]) => stall)),
  };
}
