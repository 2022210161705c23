/** @jsxImportSource react */
import type { Labels } from '../labels';

/** What looks like a composer and isn't: searching, settings, signing in, and the buttons that only say "Stop". */
export function Decoys({ labels }: { readonly labels: Labels }) {
  return (
    <aside className="decoys">
      <div role="search">
        <input type="search" aria-label={labels.search} placeholder={labels.search} />
      </div>
      <div role="dialog" aria-label={labels.settings}>
        <textarea aria-label={labels.instructions} placeholder={labels.instructions} />
      </div>
      <form aria-label={labels.logIn} onSubmit={(event) => event.preventDefault()}>
        <input type="email" aria-label={labels.email} placeholder={labels.email} />
        <button type="submit">{labels.logIn}</button>
      </form>
      <button type="button" aria-label={labels.stopDictation}>
        ◼
      </button>
      <button type="button" aria-label={labels.stopReading}>
        ◼
      </button>
    </aside>
  );
}

/** A code editor beside the conversation: editable, inside `main`, and none of a guard's business. */
export function CanvasDecoy() {
  return (
    <div className="cm-editor">
      <div
        className="cm-content"
        contentEditable="true"
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-label="Canvas"
      >
        <div className="cm-line">const answer = 42;</div>
      </div>
    </div>
  );
}

/** A home composer that stays mounted, hidden, while the thread has its own. */
export function HiddenShellForm() {
  return (
    <form hidden data-chatgpt-composer="" data-composer-placement="home">
      <div
        className="ProseMirror"
        role="textbox"
        data-composer-markdown=""
        contentEditable="true"
        suppressContentEditableWarning
        tabIndex={0}
      />
      <button type="submit">↑</button>
    </form>
  );
}

/** A template of the lightweight composer on a page whose real editor is another one. */
export function HiddenLightForm() {
  return (
    <form hidden data-mobile-composer="">
      <textarea name="prompt" />
      <button type="submit" data-composer-submit="">
        ↑
      </button>
    </form>
  );
}
