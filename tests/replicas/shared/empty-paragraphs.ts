import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

/** Which empty paragraphs are marked: the only one of an empty editor, or each of them. */
export interface EmptyParagraphs {
  readonly which: 'only' | 'each';
  readonly attributes: Readonly<Record<string, string>>;
}

function decorate(document: Node, { which, attributes }: EmptyParagraphs): DecorationSet {
  if (which === 'only' && (document.childCount > 1 || document.textContent !== ''))
    return DecorationSet.empty;
  const marks: Decoration[] = [];
  document.forEach((paragraph, offset) => {
    if (paragraph.content.size === 0) {
      marks.push(Decoration.node(offset, offset + paragraph.nodeSize, attributes));
    }
  });
  return DecorationSet.create(document, marks);
}

/** Marks empty paragraphs by decoration, so that placeholder text never is part of the document. */
export function emptyParagraphs(options: EmptyParagraphs): Plugin {
  return new Plugin({ props: { decorations: (state) => decorate(state.doc, options) } });
}
