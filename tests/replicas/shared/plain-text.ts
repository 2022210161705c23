import type { Node } from 'prosemirror-model';
import { editorSchema } from './editor-schema';

/** What the user would call the text: one line for each paragraph. */
export function textOf(document: Node): string {
  return document.textBetween(0, document.content.size, '\n');
}

/** A document with one paragraph for each line, blank lines kept. */
export function documentOf(text: string): Node {
  const lines = text.split(/\r\n?|\n/);
  return editorSchema.node(
    'doc',
    null,
    lines.map((line) => editorSchema.node('paragraph', null, line === '' ? [] : [editorSchema.text(line)])),
  );
}
