import { changedPiece } from './changed-piece';
import { composerOf } from './find-composer';
import type { GateContext } from './gate-context';
import { originOf } from './listeners';
import { readText } from './read-text';

/** The pause after the last key that counts as one, in milliseconds. */
const PAUSE = 250;
/** The pause after which a long text, of which only pieces were read, is read as a whole, in milliseconds. */
const REST = 1_000;

/**
 * Judges what stands in a composer after a short pause, however it came there (keys, dictation, undo, a restored draft), so
 * that a clean text needn't be held when it's sent. Of a long text only what changed is read at first; where that is clean,
 * the whole follows when the user rests. A key press itself costs a timer.
 */
export function watchTyping(context: GateContext): void {
  const { listeners, site, signal, clean } = context;
  /** For each composer the text whose pieces have all been read, and were clean. */
  const read = new WeakMap<HTMLElement, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  const check = async (element: HTMLElement, whole: boolean): Promise<void> => {
    const mine = ++newest;
    const text = readText(element);
    if (text.trim() === '' || clean.get(element) === text) return;
    const piece = whole ? text : changedPiece(read.get(element) ?? '', text);
    const inspection = await context.inspect('typing', [{ role: 'text', text: piece }]);
    if (mine !== newest || !element.isConnected) return;
    if (!inspection.ok || inspection.verdict.action !== 'allow') {
      clean.delete(element);
      read.delete(element);
      return;
    }
    read.set(element, text);
    if (piece === text) clean.set(element, text);
    else timer = setTimeout(() => void check(element, true), REST - PAUSE);
  };

  listeners.on('input', (event) => {
    const origin = originOf(event);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const composer = composerOf(origin, site);
      if (composer) void check(composer.element, false);
    }, PAUSE);
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
