import type { DropPlace } from './drop-place';
import { composerFor, composerOf, findComposer } from './find-composer';
import type { GateContext } from './gate-context';
import { release } from './released';
import { insertText } from './write-text';

/** The strings of a clipboard or a drag, by their media type. */
export type Strings = ReadonlyMap<string, string>;

export function stringsOf(data: DataTransfer): Strings {
  const strings = new Map<string, string>();
  for (const type of data.types) {
    if (type === 'Files') continue;
    const text = data.getData(type);
    if (text !== '') strings.set(type, text);
  }
  return strings;
}

export function transferOf(strings: Strings, files: readonly File[] = []): DataTransfer {
  const data = new DataTransfer();
  for (const [type, text] of strings) data.setData(type, text);
  for (const file of files) data.items.add(file);
  return data;
}

/**
 * The element that an event is handed on to: where it was meant to go, or the composer that has taken its place. While
 * there is none the user is asked; null when the text was given up.
 */
export async function standingTarget(
  context: GateContext,
  meant: HTMLElement,
  text: string,
): Promise<HTMLElement | null> {
  for (;;) {
    if (meant.isConnected) return meant;
    const composer = findComposer(context.window.document, context.site);
    if (composer) return composer.element;
    if ((await context.presenter.vanished(text)) === 'cancel') return null;
  }
}

/**
 * Hands a clean paste on as the event that it was, so that the page's own handling happens: formatting, attachment of long
 * texts, undo. Where nobody takes it (a text area has no default for a synthetic paste) its text is inserted.
 */
export function deliverPaste(context: GateContext, target: HTMLElement, data: DataTransfer): void {
  const editor = composerOf(target, context.site)?.element;
  if (editor && !editor.contains(context.window.document.activeElement))
    editor.focus({ preventScroll: true });
  if (data.files.length > 0 && context.site.pastedFiles === 'drop') {
    const dataTransfer = transferOf(new Map(), [...data.files]);
    release(target, new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer }));
    return;
  }
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: data,
  });
  const untaken = release(target, event);
  const text = data.getData('text/plain');
  // Outside of a field nothing would have become of it either.
  if (editor && untaken && text !== '') insertText(editor, text);
}

/** Inserts a transformed text and tells only what was read back. */
export function deliverText(
  context: GateContext,
  target: HTMLElement,
  text: string,
  replaced: number,
  place?: DropPlace | null,
): void {
  const editor = composerFor(target, context.window.document, context.site)?.element ?? target;
  const written = insertText(editor, text, place);
  context.presenter.notice(written === 'verified' ? { type: 'inserted', replaced } : { type: 'unverified' });
}
