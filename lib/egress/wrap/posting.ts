import {
  bare,
  getOwnPropertyDescriptor,
  getters,
  NativeWeakMap,
  uncurry,
  weakGet,
  weakSet,
} from '../pristine';
import { entriesOf, keyOf, seal } from '../sealed';
import type { Entry } from '../wire';

/** Where and how a form goes, as its attributes say; the address is absolute. */
export type Posting = Readonly<Record<'action' | 'method' | 'enctype' | 'target', string>>;

export interface Poster {
  send(posting: Posting, body: FormData): void;
  /** Whether what is about to go was sent here, once for each: told by its form, by its content where that isn't known. */
  isOwn(form: unknown, url: string, body: FormData): boolean;
}

/**
 * Sends entries as a native form does: by a form of its own, in the page for the moment of submitting only. It stands in a closed
 * shadow tree, which its `formdata` doesn't leave: a page's listener could change what was judged
 * (https://html.spec.whatwg.org/#constructing-entry-list).
 */
export function poster(target: Window & typeof globalThis): Poster {
  const { document, DataTransfer: NativeTransfer } = target;
  const create = uncurry(document.createElement) as (self: Document, name: string) => HTMLElement;
  const set = uncurry(target.Element.prototype.setAttribute);
  const attach = uncurry(target.Element.prototype.attachShadow);
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

  const own = new NativeWeakMap<object, boolean>();
  let lastAction = '';
  let lastKey: string | null = null;

  const send = (posting: Posting, body: FormData) => {
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
    const host = create(document, 'div');
    set(host, 'hidden', '');
    put(attach(host, bare({ mode: 'closed' as const })), form);
    put(rootOf(document), host);
    weakSet(own, form, true);
    lastAction = posting.action;
    lastKey = keyOf(body);
    submit(form as HTMLFormElement);
    remove(host);
  };
  return {
    send,
    isOwn: (form, url, body) => {
      if (typeof form === 'object' && form !== null) {
        const isOwn = weakGet(own, form) === true;
        weakSet(own, form, false);
        return isOwn;
      }
      if (url !== lastAction || keyOf(seal(body)) !== lastKey) return false;
      lastAction = '';
      return true;
    },
  };
}
