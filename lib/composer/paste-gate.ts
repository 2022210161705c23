import type { Part } from '@/lib/core/vocabulary';
import { deliverPaste, deliverText, type Strings, standingTarget, stringsOf, transferOf } from './deliver';
import { releaseFiles } from './file-judge';
import { composerFor } from './find-composer';
import type { GateContext } from './gate-context';
import { judge } from './judge';
import { originOf } from './listeners';
import { isReleased } from './released';

/** Holds every paste into a composer: the event ends here, synchronously, and the page sees it after the verdict or never. */
export function watchPaste(context: GateContext): void {
  const { window, listeners, site, queue } = context;
  let plain = false;
  // Ctrl+Shift+V asks for plain text. By the time of the verdict the key is up, so what it asked for is kept here.
  listeners.on('keydown', (event) => {
    plain = event.shiftKey && event.key !== 'Insert';
  });
  listeners.on('paste', (event) => {
    if (isReleased(event) || !event.clipboardData) return;
    const origin = originOf(event);
    const composer = composerFor(origin, window.document, site);
    if (!composer) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const target = origin instanceof HTMLElement ? origin : composer.element;
    const files = [...event.clipboardData.files];
    const strings = new Map(stringsOf(event.clipboardData));
    if (plain && strings.has('text/plain')) strings.delete('text/html');
    queue.run(() => handle(context, target, strings, files));
  });
}

/** The parts of a paste in a fixed order: the plain text first, so that a way's first text is what is inserted. */
export function partsOf(strings: Strings): Part[] {
  const parts: Part[] = [{ role: 'text', text: strings.get('text/plain') ?? '' }];
  for (const [type, text] of strings) {
    if (type === 'text/html') parts.push({ role: 'html', text });
    else if (type !== 'text/plain') parts.push({ role: 'field', name: type, text });
  }
  return parts;
}

async function handle(
  context: GateContext,
  meant: HTMLElement,
  strings: Strings,
  files: readonly File[],
): Promise<void> {
  const kept = files.length > 0 ? await releaseFiles(context, files) : [];
  if (strings.size === 0) {
    if (kept.length === 0) return;
    const target = await standingTarget(context, meant, '');
    if (target) deliverPaste(context, target, transferOf(strings, kept));
    return;
  }
  const verdict = await judge(context, 'paste', 'paste', partsOf(strings));
  if (!verdict) return;
  if (verdict.action === 'allow') {
    const target = await standingTarget(context, meant, strings.get('text/plain') ?? '');
    if (target) deliverPaste(context, target, transferOf(strings, kept));
    return;
  }
  const choice = await context.presenter.review('paste', verdict);
  const way = choice === 'cancel' ? undefined : verdict.ways[choice.way];
  const text = way?.texts[0];
  if (!way || text === undefined) return;
  const target = await standingTarget(context, meant, text);
  if (!target) return;
  deliverText(context, target, text, way.replaced);
  if (kept.length > 0) deliverPaste(context, target, transferOf(new Map(), kept));
}
