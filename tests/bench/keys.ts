import { CHATS, type Chat, type ChatName, openChat } from '../browser/chats';
import { copy } from '../browser/clipboard';
import { launch } from '../browser/launch';
import { expectPill } from '../browser/surface';
import { codeOf } from '../e2e/clean-text';
import { type Replicas, startReplicas } from '../replicas/server/start';
import { milliseconds, type Summary, summarise, table } from './statistics';

const SIZE = 20_000;
const PRESSES = 300;
/** Presses between two that are far enough apart for what waits for a pause in typing. */
const BURST = 20;
const CHATS_MEASURED: readonly ChatName[] = ['chatgpt-shell', 'claude', 'chatgpt-light'];

/**
 * What a key press costs the page's main thread in a text of 20,000 characters: from the key going down through the letter's
 * insertion to the key going up, all listeners of all worlds and what they leave to be done at once, with and without the
 * extension. Dispatched inside the page, because the way from the browser to the page is no work of the page's.
 */
export async function benchKeys(): Promise<string> {
  const replicas = await startReplicas();
  const rows: string[][] = [];
  for (const name of CHATS_MEASURED) {
    const chat = CHATS[name];
    replicas.configure({ ...chat.switches, pasteLimit: 10_000_000, autocomplete: 'off', prepare: 60_000 });
    const bare = await measure(replicas, chat, false);
    const held = await measure(replicas, chat, true);
    rows.push([
      chat.title,
      milliseconds(bare.median),
      milliseconds(bare.p95),
      milliseconds(held.median),
      milliseconds(held.p95),
      signed(held.median - bare.median),
      signed(held.p95 - bare.p95),
    ]);
  }
  await replicas.close();
  const head = ['a key at 20,000 characters', 'without', 'p95', 'with', 'p95', 'difference', 'of p95'];
  return table(head, rows);
}

const signed = (difference: number): string =>
  `${difference < 0 ? '−' : '+'}${milliseconds(Math.abs(difference))}`;

async function measure(replicas: Replicas, chat: Chat, guarded: boolean): Promise<Summary> {
  const context = await launch({ replicas, ...(guarded ? {} : { extension: null }) });
  const page = context.pages()[0] ?? (await context.newPage());
  await openChat(page, chat);
  if (guarded) await expectPill(page, 'Protected');
  await copy(page, { text: codeOf(SIZE).slice(0, SIZE) });
  await page.locator(chat.editor).click();
  await page.keyboard.press('Control+V');
  await page.waitForFunction(
    ([css, size]) => {
      const editor = document.querySelector(css);
      const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '');
      return text.length > size;
    },
    [chat.editor, SIZE / 2] as const,
  );
  const samples = await page.evaluate<number[]>(`(async () => {
    const editor = document.activeElement;
    const key = (type) => editor.dispatchEvent(
      new KeyboardEvent(type, { key: 'x', code: 'KeyX', bubbles: true, cancelable: true, composed: true }));
    const samples = [];
    for (let press = 0; press < ${PRESSES}; press++) {
      const start = performance.now();
      key('keydown');
      document.execCommand('insertText', false, 'x');
      key('keyup');
      await null;
      samples.push(performance.now() - start);
      // Typing comes in bursts: what waits for a pause runs between them.
      await new Promise((resolve) => setTimeout(resolve, press % ${BURST} === 0 ? 400 : 20));
    }
    return samples;
  })()`);
  await context.close();
  return summarise(samples);
}
