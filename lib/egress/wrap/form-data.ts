import { eventTarget, isConnected, listen, stop } from '../page';
import { brand, getters, uncurry } from '../pristine';
import { entriesOf } from '../sealed';
import type { Entry } from '../wire';
import { at, replaceConstructor } from './disguise';
import { eachShadowRoot } from './shadow-roots';

type Take = (form: HTMLFormElement, entries: FormData) => boolean;

/**
 * Forms whose fields the browser reads because it's about to send them, whoever stopped their `submit` and in whatever tree they
 * stand: https://html.spec.whatwg.org/#form-submission-algorithm. What is taken isn't sent: a form that stands nowhere by then
 * goes nowhere, and one that a page brings back in time has no fields.
 * @param take says whether it's taken.
 * @returns a function that reads a form's fields without sending them.
 */
export function watchEntries(
  target: Window & typeof globalThis,
  take: Take,
): { readonly readEntries: (form: HTMLFormElement, submitter: HTMLElement | null) => FormData } {
  const { FormData: NativeFormData } = target;
  const isFormElement = brand(getters(target.HTMLFormElement.prototype)('method'));
  const dataOf = getters(target.FormDataEvent.prototype)('formData');
  const drop = uncurry<FormData, [string], void>(NativeFormData.prototype.delete);
  const ofNode = getters(target.Node.prototype);
  const [parentOf, nextOf] = [ofNode('parentNode'), ofNode('nextSibling')];
  const remove = uncurry(target.Element.prototype.remove);
  const put = uncurry<Node, [Node, Node | null], Node>(target.Node.prototype.insertBefore);
  const later = uncurry(target.setTimeout) as unknown as (self: Window, run: () => void) => number;
  /** The form that a script reads right now. */
  let reading: unknown = null;

  const read = (form: unknown, make: () => object): object => {
    const before = reading;
    reading = form;
    try {
      return make();
    } finally {
      reading = before;
    }
  };
  replaceConstructor(target, 'FormData', (args, forward) => read(at(args, 0), () => forward(args)));

  const heard = (event: Event) => {
    const form = eventTarget(event);
    if (!event.isTrusted || !isFormElement(form)) return;
    if (form === reading) {
      reading = null;
      return;
    }
    const data = dataOf(event as FormDataEvent);
    if (!take(form, data)) return;
    // A listener of the page's could undo it.
    stop(event);
    const entries = entriesOf(data);
    for (let i = 0; i < entries.length; i++) drop(data, (entries[i] as Entry).name);
    const parent = parentOf(form);
    const next = nextOf(form);
    remove(form);
    later(target, () => {
      if (parent !== null && !isConnected(form))
        put(parent, form, next !== null && parentOf(next) === parent ? next : null);
    });
  };
  listen(target, 'formdata', heard, true);
  eachShadowRoot(target, (root) => listen(root, 'formdata', heard, true));
  return {
    readEntries: (form, submitter) => read(form, () => new NativeFormData(form, submitter)) as FormData,
  };
}
