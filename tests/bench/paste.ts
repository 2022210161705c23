import type { Page } from '@playwright/test';
import { CHATS, type Chat, type ChatName, openChat } from '../browser/chats';
import { copy } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { expectPill } from '../browser/surface';
import { codeOf } from '../e2e/clean-text';
import { type Replicas, startReplicas } from '../replicas/server/start';
import { milliseconds, type Summary, summarise, table } from './statistics';

/** Characters, and how often each is pasted: the editors themselves take up to a second for the longest. */
const PASTES = [
  { size: 1_000, rounds: 20 },
  { size: 10_000, rounds: 20 },
  { size: 100_000, rounds: 7 },
] as const;
const WARM_UP = 2;
const CHATS_MEASURED: readonly ChatName[] = ['chatgpt-shell', 'claude', 'chatgpt-light'];

/**
 * From the key that pastes to the text standing in the editor, with and without the extension, in turns. The page's own
 * handling is in both figures, so the difference is what the boundary costs.
 */
export async function benchPaste(): Promise<string> {
  const replicas = await startReplicas();
  const rows: string[][] = [];
  for (const name of CHATS_MEASURED) {
    const chat = CHATS[name];
    replicas.configure({ ...chat.switches, pasteLimit: 10_000_000, autocomplete: 'off' });
    const without = await session(replicas, chat, false);
    const guarded = await session(replicas, chat, true);
    for (const { size, rounds } of PASTES) {
      const text = codeOf(size).slice(0, size);
      const bare = await without.measure(text, rounds);
      const held = await guarded.measure(text, rounds);
      rows.push([
        `${chat.title}, ${size / 1000} KB`,
        milliseconds(bare.median),
        milliseconds(bare.p95),
        milliseconds(held.median),
        milliseconds(held.p95),
        `+${milliseconds(held.median - bare.median)}`,
      ]);
    }
    await without.close();
    await guarded.close();
  }
  await replicas.close();
  return table(['paste → text in the editor', 'without', 'p95', 'with', 'p95', 'difference'], rows);
}

interface Session {
  readonly measure: (text: string, rounds: number) => Promise<Summary>;
  readonly close: () => Promise<void>;
}

async function session(replicas: Replicas, chat: Chat, guarded: boolean): Promise<Session> {
  const context = await launch({ replicas, ...(guarded ? {} : { extension: null }) });
  const page = context.pages()[0] ?? (await context.newPage());
  // The runner's compiler marks inner functions by a call of this name, which a page doesn't have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await openChat(page, chat);
  if (guarded) await expectPill(page, 'Protected');
  return {
    measure: async (text, rounds) => {
      await copy(page, { text });
      const samples: number[] = [];
      for (let round = 0; round < rounds + WARM_UP; round++) {
        await clear(page, chat);
        const took = await once(page, chat, text);
        if (round >= WARM_UP) samples.push(took);
      }
      return summarise(samples);
    },
    close: () => context.close(),
  };
}

async function clear(page: Page, chat: Chat): Promise<void> {
  await page.locator(chat.editor).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}

/** Milliseconds from the key's own time stamp to the frame task in which the editor holds the text. */
async function once(page: Page, chat: Chat, text: string): Promise<number> {
  const letters = text.replace(/\s/g, '').length;
  // A handle to what listens: it's there before the key is pressed.
  const watch = await page.locator(chat.editor).evaluateHandle((editor, expected) => {
    const size = () =>
      (editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '')).replace(/\s/g, '')
        .length;
    const took = new Promise<number>((resolve) => {
      let start = 0;
      const keys = (event: KeyboardEvent) => {
        if (event.key.toLowerCase() === 'v') start = event.timeStamp;
      };
      const look = () => {
        if (start === 0 || size() < expected) return;
        window.removeEventListener('keydown', keys, true);
        editor.removeEventListener('input', look);
        changes.disconnect();
        resolve(performance.now() - start);
      };
      const changes = new MutationObserver(look);
      window.addEventListener('keydown', keys, true);
      editor.addEventListener('input', look);
      changes.observe(editor, { childList: true, subtree: true, characterData: true });
    });
    return { took };
  }, letters);
  await page.keyboard.press('Control+V');
  const took = await watch.evaluate(({ took }) => took);
  await watch.dispose();
  return took;
}
