import { composerOf } from './find-composer';
import type { GateContext } from './gate-context';
import { originOf } from './listeners';
import { readText } from './read-text';

/** The pause after the last key that counts as one, in milliseconds. */
const PAUSE = 250;

/**
 * Judges what stands in a composer after a short pause, however it came there (keys, dictation, undo, a restored draft), so
 * that a clean text needn't be held when it's sent. A key press itself costs a timer.
 */
export function watchTyping(context: GateContext): void {
  const { listeners, site, signal, clean } = context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  const check = async (element: HTMLElement) => {
    const mine = ++newest;
    const text = readText(element);
    if (text.trim() === '' || clean.get(element) === text) return;
    const inspection = await context.inspect('typing', [{ role: 'text', text }]);
    if (mine !== newest || !element.isConnected) return;
    if (inspection.ok && inspection.verdict.action === 'allow') clean.set(element, text);
    else clean.delete(element);
  };

  listeners.on('input', (event) => {
    const origin = originOf(event);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const composer = composerOf(origin, site);
      if (composer) void check(composer.element);
    }, PAUSE);
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
