import type { Gate } from '../gate';
import { exception } from '../page';
import { isArray, NativePromise, settle } from '../pristine';
import { replace } from './disguise';
import { type Handles, pickedFiles } from './picked-files';

/**
 * The browser's pickers give the page files without any event. The native picker comes first; what was picked is judged
 * before the page gets it, and a refusal looks to the page as if its user had cancelled.
 */
export function wrapPickers(target: Window, gate: Gate): void {
  const collect = pickedFiles();
  const wrap = (name: string) =>
    replace(target, name, (self, args, forward) => {
      const picked = forward(self, args) as Promise<Handles>;
      return new NativePromise((resolve, reject) => {
        const judged = (pass: boolean, handles: Handles) =>
          pass ? resolve(handles) : reject(exception('The user aborted a request.', 'AbortError'));
        const judge = (handles: Handles) =>
          collect(isArray(handles) ? handles : [handles], (files) =>
            files ? gate.judgeFiles(files, (pass) => judged(pass, handles)) : judged(false, handles),
          );
        settle(picked, judge, reject);
      });
    });
  wrap('showOpenFilePicker');
  wrap('showDirectoryPicker');
}
