import type { Gate } from '../gate';
import { eventTarget, isConnected, isOfPage, listen, rootOf, stop } from '../page';
import {
  append,
  brand,
  getOwnPropertyDescriptor,
  getters,
  NativeWeakMap,
  uncurry,
  weakGet,
  weakSet,
} from '../pristine';
import { replace } from './disguise';
import { eachShadowRoot } from './shadow-roots';

/**
 * Inputs that a listener on the window never hears of, since they stand in no document or in a shadow root, which their
 * `change` doesn't leave. Their files are taken away at once, judged, and given back with the events that were stopped.
 */
export function wrapFileInputs(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype } = target.HTMLInputElement;
  const { Event: NativeEvent, DataTransfer: NativeTransfer } = target;
  const ofInput = getters(prototype);
  const typeOf = ofInput('type');
  const filesOf = ofInput('files');
  const isInput = brand(typeOf);
  const setterOf = (name: 'files' | 'value') =>
    uncurry(
      getOwnPropertyDescriptor(prototype, name)?.set as (this: HTMLInputElement, value: unknown) => void,
    );
  const setFiles = setterOf('files');
  const setValue = setterOf('value');
  const countOf = getters(target.FileList.prototype)('length');
  const fileAt = uncurry(target.FileList.prototype.item);
  const ofTransfer = getters(NativeTransfer.prototype);
  const itemsOf = ofTransfer('items');
  const heldOf = ofTransfer('files');
  const addFile = uncurry<DataTransferItemList, [File], unknown>(target.DataTransferItemList.prototype.add);
  const dispatch = uncurry(target.EventTarget.prototype.dispatchEvent);
  const heard = new NativeWeakMap<object, true>();
  /** Where an input's `input` was stopped, its `change`, which follows at once, is too; what is given back passes. */
  const states = new NativeWeakMap<object, 'held' | 'given' | 'free'>();

  const take = (event: Event) => {
    const input = eventTarget(event);
    if (!isInput(input) || typeOf(input) !== 'file') return;
    const state = weakGet(states, input);
    if (state === 'held') return stop(event);
    if (state === 'given') return;
    const chosen = filesOf(input) as FileList;
    const files: File[] = [];
    const transfer = new NativeTransfer();
    for (let i = 0; i < countOf(chosen); i++) {
      const file = fileAt(chosen, i) as File;
      append(files, file);
      addFile(itemsOf(transfer), file);
    }
    if (files.length === 0) return;
    stop(event);
    weakSet(states, input, 'held');
    setValue(input, '');
    gate.judgeFiles(files, (pass) => {
      weakSet(states, input, pass ? 'given' : 'free');
      if (!pass) return void dispatch(input, new NativeEvent('cancel', { bubbles: true }));
      setFiles(input, heldOf(transfer));
      dispatch(input, new NativeEvent('input', { bubbles: true, composed: true }));
      dispatch(input, new NativeEvent('change', { bubbles: true }));
      weakSet(states, input, 'free');
    });
  };
  const watch = (root: EventTarget) => {
    if (weakGet(heard, root)) return;
    weakSet(heard, root, true);
    listen(root, 'input', take, true);
    listen(root, 'change', take, true);
  };
  const before = (owner: object, name: string) =>
    replace(owner, name, (self, args, forward) => {
      if (isInput(self) && typeOf(self) === 'file' && !(isConnected(self) && isOfPage(rootOf(self))))
        watch(rootOf(self));
      return forward(self, args);
    });
  before(target.HTMLElement.prototype, 'click');
  before(prototype, 'showPicker');
  eachShadowRoot(target, watch);
}
