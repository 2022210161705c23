/** A host that lives in the page's top layer, out of reach of its styles, and comes back when the page takes it away. */
export interface Anchor {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Above everything that the page has put into the top layer. */
  comeForward(): void;
  /** Connected and drawn: for the self-check. */
  isShown(): boolean;
}

/** Inline and important: nothing that a page's sheets say ranks above it. Set one by one, since a CSP may refuse a style attribute. */
const STYLE = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', 'auto 0 0 0'],
  ['height', '0'],
  ['z-index', '2147483647'],
] as const;

/** A page that takes the host away in a loop must not hang itself with us. Milliseconds between two returns. */
const PAUSE = 100;

/** @param onReturn The host was put back, or put right. */
export function createAnchor(
  document: Document,
  now: () => number,
  onReturn: () => void,
  signal: AbortSignal,
): Anchor {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  let returned = Number.NEGATIVE_INFINITY;
  let waiting = false;
  let style = '';

  const isIntact = () =>
    host.isConnected &&
    host.matches(':popover-open') &&
    host.style.cssText === style &&
    host.getAttributeNames().every((name) => name === 'popover' || name === 'style');

  const watch = new MutationObserver(() => check());

  const place = () => {
    watch.disconnect();
    host.setAttribute('popover', 'manual');
    host.style.cssText = '';
    for (const [property, value] of STYLE) host.style.setProperty(property, value, 'important');
    style = host.style.cssText;
    for (const name of host.getAttributeNames()) {
      if (name !== 'popover' && name !== 'style') host.removeAttribute(name);
    }
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    watch.observe(document, { childList: true });
    watch.observe(document.documentElement, { childList: true });
    watch.observe(host, { attributes: true });
  };

  const comeBack = () => {
    waiting = false;
    if (signal.aborted) return;
    returned = now();
    place();
    onReturn();
  };

  const check = () => {
    if (waiting || isIntact()) return;
    waiting = true;
    const pause = returned + PAUSE - now();
    if (pause <= 0) comeBack();
    else setTimeout(comeBack, pause);
  };

  host.addEventListener('toggle', check, { signal });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  place();

  return {
    host,
    root,
    comeForward() {
      if (!host.isConnected) return place();
      host.hidePopover();
      place();
    },
    isShown: () => isIntact() && host.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  };
}
