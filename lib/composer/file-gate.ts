import { releaseFiles } from './file-judge';
import type { GateContext } from './gate-context';
import { originOf } from './listeners';
import { isReleased, release } from './released';

/**
 * Holds files that are chosen in any file input of the page. Both sites upload on selection, so the input is emptied before
 * the page can look, and filled again with what may cross.
 */
export function watchFileInputs(context: GateContext): void {
  const { listeners, queue } = context;
  const hold = (event: Event) => {
    const input = originOf(event);
    if (isReleased(event) || !(input instanceof HTMLInputElement) || input.type !== 'file') return;
    event.stopImmediatePropagation();
    const files = [...(input.files ?? [])];
    // Chromium fires `input`, then `change`: the first takes the files, the second finds none and ends here too.
    if (files.length === 0) return;
    input.value = '';
    queue.run(async () => {
      const kept = await releaseFiles(context, files);
      if (kept.length === 0) return;
      const data = new DataTransfer();
      for (const file of kept) data.items.add(file);
      input.files = data.files;
      release(input, new Event('input', { bubbles: true, composed: true }));
      release(input, new Event('change', { bubbles: true }));
    });
  };
  listeners.on('input', hold);
  listeners.on('change', hold);
}
