import { Schema } from 'prosemirror-model';

/** Paragraphs of plain text: both sites' composers hold nothing else that reaches the request. */
export const editorSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { group: 'block', content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});
