import { deliverText, standingTarget, stringsOf, transferOf } from './deliver';
import { type DragSource, watchDragSource } from './drag-source';
import { type DropPlace, placeAt } from './drop-place';
import { releaseFiles } from './file-judge';
import { composerOf } from './find-composer';
import type { GateContext } from './gate-context';
import { judge } from './judge';
import { originOf } from './listeners';
import { partsOf } from './paste-gate';
import { isReleased, release } from './released';
import { insertText } from './write-text';

/**
 * Holds what is dropped: files anywhere on the page (both sites take them everywhere), text on a composer. Clean text that
 * is moved within its composer isn't held: nothing enters, and only the browser can undo a move in one step.
 */
export function watchDrop(context: GateContext): void {
  const { listeners, site, queue } = context;
  const sourceOfDrag = watchDragSource(context);
  listeners.on('drop', (event) => {
    const data = event.dataTransfer;
    const target = originOf(event);
    if (isReleased(event) || !data || !(target instanceof Node)) return;
    const files = [...data.files];
    const composer = composerOf(target, site);
    if (files.length === 0 && !composer) return;
    const source = sourceOfDrag();
    const text = data.getData('text/plain');
    if (files.length === 0 && source && source.element === composer?.element && source.holdsClean(text))
      return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const strings = files.length > 0 ? new Map<string, string>() : stringsOf(data);
    const place = composer && placeAt(composer.element, event.clientX, event.clientY);
    const drop: Drop = { target, at: event, strings, place, source };
    queue.run(() => (files.length > 0 ? handleFiles(context, drop, files) : handleText(context, drop)));
  });
}

interface Drop {
  readonly target: Node;
  readonly at: DragEvent;
  readonly strings: ReadonlyMap<string, string>;
  /** Null where the browser doesn't tell. */
  readonly place: DropPlace | null;
  readonly source: DragSource | null;
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
  const { place, strings } = drop;
  const verdict = await judge(context, 'drop', 'drop', partsOf(strings));
  const meant = composerOf(drop.target, context.site)?.element;
  if (!verdict || !meant) return;
  if (verdict.action === 'allow') {
    const text = strings.get('text/plain');
    // The page can't tell a move from our event, so what was dragged from a composer is moved by us.
    const untaken =
      drop.source !== null || (drop.target.isConnected && replay('drop', drop, transferOf(strings)));
    const target = untaken && text ? await standingTarget(context, meant, text) : null;
    if (!target || !text) return;
    takeAway(drop);
    insertText(target, text, target === meant ? place : null);
    return;
  }
  const choice = await context.presenter.review('drop', verdict);
  const way = choice === 'cancel' ? undefined : verdict.ways[choice.way];
  const text = way?.texts[0];
  if (!way || text === undefined) return;
  const target = await standingTarget(context, meant, text);
  if (!target) return;
  takeAway(drop);
  deliverText(context, target, text, way.replaced, target === meant ? place : null);
}

/** The other half of a move. With the key for copying held (Option on a Mac, Control elsewhere) what was dragged stays. */
function takeAway({ at, place, source }: Drop): void {
  const copies = MAC ? at.altKey : at.ctrlKey;
  if (!source || copies) return;
  place?.removed(...source.remove());
}

const MAC = /Mac/.test(navigator.platform);
