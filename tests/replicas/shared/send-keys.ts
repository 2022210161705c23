import { splitBlock } from 'prosemirror-commands';
import { Plugin } from 'prosemirror-state';

export interface SendKeys {
  readonly enter: 'sends' | 'newline';
  readonly onSend: () => void;
}

/** A key press that belongs to an input method: it confirms a candidate and must not send. */
export function composes(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Enter sends, Shift+Enter starts a line, Cmd or Ctrl+Enter always sends. Untrusted presses count, as on the sites. */
export function sendKeys({ enter, onSend }: SendKeys): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.key !== 'Enter') return false;
        if (composes(event)) return true;
        if (event.metaKey || event.ctrlKey || (enter === 'sends' && !event.shiftKey)) onSend();
        else splitBlock(view.state, view.dispatch);
        return true;
      },
    },
  });
}
