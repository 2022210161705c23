import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Plugin, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { editorSchema } from './editor-schema';
import { type EmptyParagraphs, emptyParagraphs } from './empty-paragraphs';
import { documentOf, textOf } from './plain-text';
import { sendKeys } from './send-keys';

export interface ProseEditorOptions {
  /** Where the editor's element is appended. */
  readonly host: HTMLElement;
  /** Attributes of the editable element itself. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly empty: EmptyParagraphs;
  readonly enter: 'sends' | 'newline';
  readonly text: string;
  readonly onSend: () => void;
  /** Called after each change of the document, whoever made it. */
  readonly onChange: (text: string) => void;
  readonly plugins?: readonly Plugin[];
}

export interface ProseEditor {
  readonly text: () => string;
  /** Puts another text in the place of everything, as one step that can be undone. */
  readonly replace: (text: string) => void;
  /** Inserts at the selection, without a key or paste event: the way dictation writes. */
  readonly insert: (text: string) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** A ProseMirror editor of plain paragraphs with its library's default paste, drop and undo. */
export function proseEditor(options: ProseEditorOptions): ProseEditor {
  const view = new EditorView(options.host, {
    attributes: { ...options.attributes },
    state: EditorState.create({
      doc: documentOf(options.text),
      plugins: [
        sendKeys(options),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
        keymap(baseKeymap),
        history(),
        emptyParagraphs(options.empty),
        ...(options.plugins ?? []),
      ],
      schema: editorSchema,
    }),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) options.onChange(textOf(view.state.doc));
    },
  });

  const replace = (text: string): void => {
    const { tr } = view.state;
    tr.replaceWith(0, tr.doc.content.size, documentOf(text).content);
    view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)));
  };

  return {
    text: () => textOf(view.state.doc),
    replace,
    insert: (text) => view.dispatch(view.state.tr.insertText(text)),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
