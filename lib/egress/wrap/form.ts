import type { Gate } from '../gate';
import { absolute, eventTarget, isConnected, isPrevented, listen, prevent } from '../page';
import { bare, brand, getters, lowerCase, uncurry } from '../pristine';
import { isForm, seal } from '../sealed';
import { replace } from './disguise';
import { watchEntries } from './form-data';
import type { Poster, Posting } from './posting';

/**
 * Forms that navigate: `form.submit()`, which fires no event, and a submission that no listener of the page prevented.
 * The fields are taken at once, and what was judged leaves from a form of its own: the page can't change it meanwhile.
 * @param announces whether the window's own navigations are judged where they are announced.
 */
export function wrapForms(
  target: Window & typeof globalThis,
  gate: Gate,
  post: Poster,
  announces: boolean,
): void {
  const { prototype } = target.HTMLFormElement;
  const isFormElement = brand(getters(prototype)('method'));
  const submitterOf = getters(target.SubmitEvent.prototype)('submitter');
  const attribute = uncurry(target.Element.prototype.getAttribute);
  /** What the page is told of a submission, before any listener of its own. */
  let asked: { readonly form: unknown; readonly submitter: HTMLElement | null } | null = null;

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
  const judge = (posting: Posting, entries: FormData) => {
    const method = posting.method === 'post' ? 'POST' : 'GET';
    // A copy, because listeners for `formdata` have seen the first one.
    gate.judge({ via: 'form', url: posting.action, method, format: '', body: seal(entries) }, (ready) => {
      if (isForm(ready)) post.send(posting, ready);
    });
  };
  /** False when it's left to the platform, because nothing would be sent. */
  const hold = (form: HTMLFormElement, submitter: HTMLElement | null): boolean => {
    const posting = postingOf(form, submitter);
    if (posting.method === 'dialog' || !isConnected(form)) return false;
    judge(posting, readEntries(form, submitter));
    return true;
  };
  const { readEntries } = watchEntries(target, (form, entries) => {
    const submitter = asked?.form === form ? asked.submitter : null;
    asked = null;
    const posting = postingOf(form, submitter);
    if (announces && (posting.target === '' || posting.target === '_self')) return false;
    judge(posting, entries);
    return true;
  });

  replace(prototype, 'submit', (self, args, forward) =>
    isFormElement(self) && hold(self, null) ? undefined : forward(self, args),
  );
  const heard = (event: Event) => {
    if (event.isTrusted) asked = { form: eventTarget(event), submitter: submitterOf(event as SubmitEvent) };
  };
  listen(target, 'submit', heard, true);
  listen(target, 'submit', (event) => {
    const form = eventTarget(event);
    if (!event.isTrusted || isPrevented(event) || !isFormElement(form)) return;
    if (hold(form, submitterOf(event as SubmitEvent))) prevent(event);
  });
}
