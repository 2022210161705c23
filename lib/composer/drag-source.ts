import { textBefore } from './drop-place';
import { composerOf } from './find-composer';
import type { GateContext } from './gate-context';
import { originOf } from './listeners';
import { comparable, readText } from './read-text';
import { deleteSelected } from './write-text';

/** The part of a composer that is being dragged. */
export interface DragSource {
  readonly element: HTMLElement;
  /** Whether this text stands in it and all of it was judged clean: then a drop brings nothing new. */
  readonly holdsClean: (text: string) => boolean;
  /** Takes what was dragged away, as the end of a move does. Returns the removed characters of its text. */
  readonly remove: () => readonly [start: number, end: number];
}

/** Remembers from which composer text is dragged; null while something else is, from here or from elsewhere. */
export function watchDragSource({ listeners, site, clean }: GateContext): () => DragSource | null {
  let source: DragSource | null = null;
  listeners.on('dragstart', (event) => {
    const element = composerOf(originOf(event), site)?.element;
    source = element ? sourceIn(element, clean) : null;
  });
  listeners.on('dragend', () => {
    source = null;
  });
  return () => source;
}

function sourceIn(element: HTMLElement, clean: GateContext['clean']): DragSource | null {
  const holdsClean = (text: string) => {
    const held = readText(element);
    return clean.get(element) === held && comparable(held).includes(comparable(text));
  };
  if (element instanceof HTMLTextAreaElement) {
    const { selectionStart: start, selectionEnd: end } = element;
    const remove = (): readonly [number, number] => {
      element.setSelectionRange(start, end);
      deleteSelected(element);
      return [start, end];
    };
    return { element, holdsClean, remove };
  }
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const remove = (): readonly [number, number] => {
    if (!element.contains(range.commonAncestorContainer)) return [0, 0];
    const start = textBefore(element, range.startContainer, range.startOffset);
    const end = textBefore(element, range.endContainer, range.endOffset);
    selection.removeAllRanges();
    selection.addRange(range);
    deleteSelected(element);
    return [start, end];
  };
  return { element, holdsClean, remove };
}
