import { watchDrop } from './drop-gate';
import { watchFileInputs } from './file-gate';
import type { GateContext } from './gate-context';
import { watchPaste } from './paste-gate';
import { watchSend } from './send-gate';
import { watchTyping } from './typing-watch';

/** Every way in through the page's document. Runs at document start, before any listener of the page. */
export function watchGates(context: GateContext): void {
  for (const watch of [watchPaste, watchSend, watchDrop, watchFileInputs, watchTyping]) watch(context);
}
