import { getOwnPropertyDescriptor, getters, uncurry } from '../pristine';
import { entriesOf } from '../sealed';
import type { Entry } from '../wire';

/** Where and how a form goes, as its attributes say; the address is absolute. */
export type Posting = Readonly<Record<'action' | 'method' | 'enctype' | 'target', string>>;

/** Sends entries as a native form does: by a form of its own, in the page for the moment of submitting only. */
export function poster(target: Window & typeof globalThis): (posting: Posting, body: FormData) => void {
  const { document, DataTransfer: NativeTransfer } = target;
  const create = uncurry(document.createElement) as (self: Document, name: string) => HTMLElement;
  const set = uncurry(target.Element.prototype.setAttribute);
  const put = uncurry<Node, [Node], Node>(target.Node.prototype.appendChild);
  const remove = uncurry(target.Element.prototype.remove);
  const submit = uncurry(target.HTMLFormElement.prototype.submit);
  const rootOf = getters(target.Document.prototype)('documentElement');
  const ofTransfer = getters(NativeTransfer.prototype);
  const itemsOf = ofTransfer('items');
  const filesOf = ofTransfer('files');
  const addFile = uncurry<DataTransferItemList, [File], unknown>(target.DataTransferItemList.prototype.add);
  const setFiles = getOwnPropertyDescriptor(target.HTMLInputElement.prototype, 'files')?.set;
  const giveFiles = setFiles && uncurry<HTMLElement, [FileList], void>(setFiles);

  return (posting, body) => {
    const entries = entriesOf(body);
    const form = create(document, 'form');
    for (const name in posting) set(form, name, posting[name as keyof Posting]);
    set(form, 'hidden', '');
    for (let i = 0; i < entries.length; i++) {
      const { name, value } = entries[i] as Entry;
      const input = create(document, 'input');
      const isText = typeof value === 'string';
      set(input, 'type', isText ? 'hidden' : 'file');
      set(input, 'name', name);
      if (isText) {
        set(input, 'value', value);
      } else {
        const transfer = new NativeTransfer();
        addFile(itemsOf(transfer), value);
        giveFiles?.(input, filesOf(transfer));
      }
      put(form, input);
    }
    put(rootOf(document), form);
    submit(form as HTMLFormElement);
    remove(form);
  };
}
