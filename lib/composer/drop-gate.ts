import { deliverText, standingTarget, stringsOf, transferOf } from './deliver';
import { releaseFiles } from './file-judge';
import { composerOf } from './find-composer';
import type { GateContext } from './gate-context';
import { judge } from './judge';
import { partsOf } from './paste-gate';
import { isReleased, release } from './released';
import { insertText } from './write-text';

/** Holds what is dropped: files anywhere on the page (both sites take them everywhere), text on a composer. */
export function watchDrop(context: GateContext): void {
  const { window, site, queue, signal } = context;
  window.addEventListener(
    'drop',
    (event) => {
      const data = event.dataTransfer;
      if (isReleased(event) || !data || !(event.target instanceof Element)) return;
      const files = [...data.files];
      const composer = composerOf(event.target, site);
      if (files.length === 0 && !composer) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const strings = files.length > 0 ? new Map<string, string>() : stringsOf(data);
      const drop: Drop = { target: event.target, at: event, strings };
      queue.run(() => (files.length > 0 ? handleFiles(context, drop, files) : handleText(context, drop)));
    },
    { capture: true, signal },
  );
}

interface Drop {
  readonly target: Element;
  readonly at: DragEvent;
  readonly strings: ReadonlyMap<string, string>;
}

/** The same drop again, where it was. `dragleave` instead of `drop` takes the page's overlay away. */
function replay(type: 'drop' | 'dragleave', { target, at }: Drop, data: DataTransfer): boolean {
  const { clientX, clientY, ctrlKey, altKey, shiftKey, metaKey } = at;
  return release(
    target,
    new DragEvent(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      dataTransfer: data,
      clientX,
      clientY,
      ctrlKey,
      altKey,
      shiftKey,
      metaKey,
    }),
  );
}

async function handleFiles(context: GateContext, drop: Drop, files: readonly File[]): Promise<void> {
  const kept = await releaseFiles(context, files);
  if (kept.length > 0 && drop.target.isConnected) replay('drop', drop, transferOf(drop.strings, kept));
  else replay('dragleave', drop, new DataTransfer());
}

async function handleText(context: GateContext, drop: Drop): Promise<void> {
  const verdict = await judge(context, 'drop', 'drop', partsOf(drop.strings));
  const meant = composerOf(drop.target, context.site)?.element;
  if (!verdict || !meant) return;
  if (verdict.action === 'allow') {
    const untaken = drop.target.isConnected && replay('drop', drop, transferOf(drop.strings));
    const text = drop.strings.get('text/plain');
    const target = untaken && text ? await standingTarget(context, meant, text) : null;
    if (target && text) insertText(target, text);
    return;
  }
  const choice = await context.presenter.review('drop', verdict);
  const way = choice === 'cancel' ? undefined : verdict.ways[choice.way];
  const text = way?.texts[0];
  if (!way || text === undefined) return;
  const target = await standingTarget(context, meant, text);
  if (target) deliverText(context, target, text, way.replaced);
}
