/** @jsxImportSource react */

/** A second composer that nobody sees: whoever takes the first fieldset of the page takes this one. */
export function HiddenDecoy() {
  return (
    <fieldset className="opacity-0" aria-hidden="true" inert>
      <div className="tiptap ProseMirror" contentEditable suppressContentEditableWarning />
      <textarea tabIndex={-1} />
    </fieldset>
  );
}
