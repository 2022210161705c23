/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import Placeholder from '@tiptap/extension-placeholder';
import type { EditorView } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';

/** What happens in the editor, for its owner. A returned true means that the event was dealt with. */
export interface EditorEvents {
  readonly change: (editor: Editor) => void;
  readonly enter: (event: KeyboardEvent, editor: Editor) => boolean;
  readonly paste: (event: ClipboardEvent) => boolean;
}

interface Props extends EditorEvents {
  readonly attributes: Readonly<Record<string, string>>;
  readonly placeholder: string;
  readonly initial: string;
  readonly ready: (editor: Editor | null) => void;
}

/** Plain paragraphs: the site's composer knows no headings, lists or links. */
const PLAIN = {
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
} as const;

const paragraphs = (text: string): object => ({
  type: 'doc',
  content: text
    .split('\n')
    .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })),
});

const isComposing = (view: EditorView, event: KeyboardEvent): boolean =>
  view.composing || event.isComposing || event.keyCode === 229;

/** The text as it is sent: one line a paragraph, a hard break a line too. */
export const textOf = (editor: Editor): string => editor.getText({ blockSeparator: '\n' });

export function TextEditor({ attributes, placeholder, initial, ready, ...events }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef<EditorEvents>(events);
  latest.current = events;

  // The editor lives as long as the element; what changes meanwhile is read through `latest`.
  useEffect(() => {
    const editor: Editor = new Editor({
      element: host.current,
      extensions: [StarterKit.configure(PLAIN), Placeholder.configure({ placeholder })],
      content: paragraphs(initial),
      autofocus: 'end',
      onUpdate: () => latest.current.change(editor),
      editorProps: {
        attributes: { ...attributes },
        handleKeyDown: (view, event) =>
          event.key === 'Enter' && !isComposing(view, event) && latest.current.enter(event, editor),
        handlePaste: (_view, event) => latest.current.paste(event),
      },
    });
    ready(editor);
    latest.current.change(editor);
    return () => {
      ready(null);
      editor.destroy();
    };
  }, []);

  return <div ref={host} className="editor-host" />;
}
