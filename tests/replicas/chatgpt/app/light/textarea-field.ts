import type { Field } from '../use-composer';

/** A textarea whose text React keeps: writing goes through the state, reading through the node. */
export function textareaField(node: HTMLTextAreaElement, write: (text: string) => void): Field {
  return {
    text: () => node.value,
    replace: write,
    insert: (text) => {
      const { selectionStart, selectionEnd, value } = node;
      write(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
    },
    focus: () => node.focus(),
  };
}
