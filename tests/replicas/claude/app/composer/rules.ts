import type { Boot } from '../../boot';
import type { EditorEvents } from './TextEditor';
import type { Attachments } from './use-attachments';

/** Not confirmed since 2024; the switch exists because it may have moved. */
const DEFAULT_PASTE_LIMIT = 4000;

/** What Enter does, with and without Shift. Called for a key that isn't part of a composition. */
export const enterRule =
  ({ switches, variants }: Boot, send: () => void): EditorEvents['enter'] =>
  (event, editor) => {
    if (event.shiftKey) return variants.shiftEnter === 'paragraph' ? editor.commands.splitBlock() : false;
    const command = event.metaKey || event.ctrlKey;
    if (switches.enter === 'newline' && !command) return false;
    send();
    return true;
  };

/** Long text becomes an attachment, files are uploaded; files of a synthetic paste are dropped. */
export const pasteRule =
  ({ switches }: Boot, { addFiles, addPaste }: Attachments): EditorEvents['paste'] =>
  (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length > 0) {
      if (event.isTrusted) addFiles(files);
      return true;
    }
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= (switches.pasteLimit || DEFAULT_PASTE_LIMIT)) return false;
    addPaste(text);
    return true;
  };
