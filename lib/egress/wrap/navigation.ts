import type { Departure, Gate } from '../gate';
import { listen, parsed, prevent, schemeOf } from '../page';
import { getters, uncurry } from '../pristine';
import { isForm, keyOf, seal } from '../sealed';
import type { Announced, Navigation } from './navigate-event';
import type { Poster } from './posting';

/**
 * Where this window goes, by whatever means: a script's `location`, a link, a form, whatever tree it stands in and whoever
 * stops its events. One that says something unknown is cancelled, and done again when it was judged. What a page does within
 * itself makes no request, and isn't held.
 */
export function watchNavigations(
  target: Window & typeof globalThis,
  gate: Gate,
  post: Poster,
  announced: Announced,
): void {
  const { location, document } = target;
  const create = uncurry(document.createElement) as (self: Document, name: string) => HTMLElement;
  const set = uncurry(target.Element.prototype.setAttribute);
  const click = uncurry(target.HTMLElement.prototype.click);
  const attribute = uncurry(target.Element.prototype.getAttribute);
  const isElement = (value: unknown): value is Element => value !== null && value !== undefined;
  const tagOf = getters(target.Element.prototype)('localName');
  /** The address that is gone to next, because it was judged. */
  let cleared = '';

  const again = ({ url, download, kind }: Navigation) => {
    cleared = url;
    if (download !== null) {
      const link = create(document, 'a');
      set(link, 'href', url);
      set(link, 'download', download);
      click(link);
    } else if (kind === 'replace') location.replace(url);
    else location.assign(url);
  };
  const holdForm = (event: Event, { url, form, from }: Navigation) => {
    if (post.isOwn(from, url, form as FormData)) return;
    const body = seal(form);
    const departure: Departure = { via: 'form', url, method: 'POST', format: '', body };
    if (keyOf(body) !== null && gate.knows(departure)) return;
    prevent(event);
    const enctype = isElement(from) && tagOf(from) === 'form' ? (attribute(from, 'enctype') ?? '') : '';
    gate.judge(departure, (ready) => {
      if (isForm(ready)) post.send({ action: url, method: 'post', enctype, target: '' }, ready);
    });
  };

  listen(announced.announcer, 'navigate', (event) => {
    if (!event.isTrusted) return;
    const navigation = announced.read(event);
    const { url, within, form, kind } = navigation;
    if (kind === 'reload' && gate.first.waits()) {
      prevent(event);
      return gate.first.after(() => location.reload());
    }
    if (within || kind === 'traverse' || kind === 'reload' || !isRequested(url)) return;
    if (form !== null) return holdForm(event, navigation);
    if (url === cleared) {
      cleared = '';
      return;
    }
    const departure: Departure = { via: 'navigation', url, method: 'GET', format: '', body: '' };
    if (gate.knows(departure)) return;
    prevent(event);
    gate.judge(departure, (ready) => {
      if (ready !== null) again(navigation);
    });
  });
}

/** Whether somebody is asked for it: not what the page holds itself. */
function isRequested(url: string): boolean {
  const address = parsed(url);
  const scheme = address === null ? '' : schemeOf(address);
  return scheme !== 'blob:' && scheme !== 'data:' && scheme !== 'about:' && scheme !== 'javascript:';
}
