import { comparable, readText } from './read-text';

const LINES = ['one  two', 'three'] as const;

/**
 * Whether what is written into an editor of this kind is read back as it was. Tried on a twin that never joins the document:
 * a command of the browser would act on the user's own selection, focus and undo, so that half is proved at each delivery,
 * which is read back, and here only asked for.
 */
export function roundTrips(element: HTMLElement): boolean {
  const { ownerDocument: document } = element;
  const twin = element.cloneNode(false) as HTMLElement;
  if (twin instanceof HTMLTextAreaElement) twin.value = LINES.join('\n');
  else twin.append(...LINES.map((line) => paragraph(document, line)));
  const read = readText(twin);
  return read.includes(LINES[1]) && comparable(read) === comparable(LINES.join('\n')) && canType(document);
}

function paragraph(document: Document, text: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
}

const canType = (document: Document): boolean => document.queryCommandSupported('insertText');
