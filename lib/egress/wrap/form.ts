import type { Gate } from '../gate';
import { absolute, eventTarget, isConnected, isPrevented, listen, prevent } from '../page';
import { bare, brand, getters, lowerCase, uncurry } from '../pristine';
import { isForm, seal } from '../sealed';
import { replace } from './disguise';
import type { Poster, Posting } from './posting';

/**
 * Forms that navigate: `form.submit()`, which fires no event, and a submission that no listener of the page prevented.
 * The fields are taken at once, and what was judged leaves from a form of its own: the page can't change it meanwhile.
 */
export function wrapForms(target: Window & typeof globalThis, gate: Gate, post: Poster): void {
  const { FormData: NativeFormData } = target;
  const { prototype } = target.HTMLFormElement;
  const isFormElement = brand(getters(prototype)('method'));
  const submitterOf = getters(target.SubmitEvent.prototype)('submitter');
  const attribute = uncurry(target.Element.prototype.getAttribute);

  const postingOf = (form: HTMLFormElement, submitter: HTMLElement | null): Posting => {
    const read = (name: string) =>
      (submitter && attribute(submitter, `form${name}`)) ?? attribute(form, name) ?? '';
    return bare({
      action: absolute(read('action')),
      method: lowerCase(read('method')),
      enctype: read('enctype'),
      target: read('target'),
    });
  };
  /** False when it's left to the platform, because nothing would be sent. */
  const hold = (form: HTMLFormElement, submitter: HTMLElement | null): boolean => {
    const posting = postingOf(form, submitter);
    if (posting.method === 'dialog' || !isConnected(form)) return false;
    const method = posting.method === 'post' ? 'POST' : 'GET';
    // A copy, because listeners for `formdata` have seen the first one.
    const body = seal(new NativeFormData(form, submitter));
    gate.judge({ via: 'form', url: posting.action, method, format: '', body }, (ready) => {
      if (isForm(ready)) post.send(posting, ready);
    });
    return true;
  };

  replace(prototype, 'submit', (self, args, forward) =>
    isFormElement(self) && hold(self, null) ? undefined : forward(self, args),
  );
  listen(target, 'submit', (event) => {
    const form = eventTarget(event);
    if (!event.isTrusted || isPrevented(event) || !isFormElement(form)) return;
    if (hold(form, submitterOf(event as SubmitEvent))) prevent(event);
  });
}
