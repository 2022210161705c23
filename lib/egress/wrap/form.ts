import { copyForm } from '../body/form-data';
import { eventTarget, isPrevented, listen, prevent } from '../events';
import type { Gate } from '../gate';
import { bare, brand, getters, lowerCase, uncurry } from '../pristine';
import { absolute, isFormData, NativeFormData } from '../web';
import { replace } from './disguise';
import { type Posting, poster } from './posting';

/**
 * Forms that navigate: `form.submit()`, which fires no event, and a submission that no listener of the page prevented.
 * The fields are taken at once, and what was judged leaves from a form of its own: the page can't change it meanwhile.
 */
export function wrapForms(target: Window & typeof globalThis, gate: Gate): void {
  const { prototype } = target.HTMLFormElement;
  const isForm = brand(getters(prototype)('method'));
  const ofNode = getters(target.Node.prototype);
  const isConnected = ofNode('isConnected');
  const baseOf = ofNode('baseURI');
  const submitterOf = getters(target.SubmitEvent.prototype)('submitter');
  const attribute = uncurry(target.Element.prototype.getAttribute);
  const post = poster(target);

  const postingOf = (form: HTMLFormElement, submitter: HTMLElement | null): Posting => {
    const read = (name: string) =>
      (submitter && attribute(submitter, `form${name}`)) ?? attribute(form, name) ?? '';
    const base = baseOf(form);
    return bare({
      action: absolute(read('action'), base),
      method: lowerCase(read('method')),
      enctype: read('enctype'),
      target: read('target'),
    });
  };
  /** False when it's left to the platform, because nothing would be sent. */
  const hold = (form: HTMLFormElement, submitter: HTMLElement | null): boolean => {
    const posting = postingOf(form, submitter);
    if (posting.method === 'dialog' || !isConnected(form)) return false;
    const entries = copyForm(new NativeFormData(form, submitter));
    const method = posting.method === 'post' ? 'POST' : 'GET';
    gate.judge({ via: 'form', url: posting.action, method, type: '', body: entries }, (leave) => {
      const body = leave && (leave.rewritten ?? entries);
      if (isFormData(body)) post(posting, body);
    });
    return true;
  };

  replace(prototype, 'submit', (self, args, forward) =>
    isForm(self) && hold(self, null) ? undefined : forward(self, args),
  );
  listen(target, 'submit', (event) => {
    const form = eventTarget(event);
    if (!event.isTrusted || isPrevented(event) || !isForm(form)) return;
    if (hold(form, submitterOf(event as SubmitEvent))) prevent(event);
  });
}
