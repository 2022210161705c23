import type { Composer } from './find-composer';
import { composerOf, findComposer } from './find-composer';
import type { GateContext } from './gate-context';
import { judge } from './judge';
import { originOf } from './listeners';
import { readText } from './read-text';
import { isReleased, release } from './released';
import { sentByClick, sentBySubmit } from './send-target';
import { replaceText } from './write-text';

/**
 * Holds a send unless exactly this text was judged clean before. Then nothing is held and the page handles the user's own,
 * trusted event: for clean text that was typed or pasted a moment ago that's the rule, and it costs one reading.
 */
export function watchSend(context: GateContext): void {
  const { listeners, site, queue } = context;

  // A replayed key makes the page submit its form while our own task still runs: that is the same send, not a new one.
  let replaying = false;

  const mayPass = (composer: Composer): boolean => {
    if (!queue.idle() && !replaying) return false;
    const text = readText(composer.element);
    return text.trim() === '' || context.clean.get(composer.element) === text;
  };

  const hold = (event: Event, composer: Composer | null, replay: (element: HTMLElement) => void) => {
    if (!composer || mayPass(composer)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    queue.run(() =>
      handle(context, composer.element, (element) => {
        replaying = true;
        try {
          replay(element);
        } finally {
          replaying = false;
        }
      }),
    );
  };

  const holdSubmit = (event: SubmitEvent) => {
    const form = originOf(event);
    const composer = sentBySubmit(form, site);
    hold(event, composer, () => {
      if (form instanceof HTMLFormElement && form.isConnected) form.requestSubmit(event.submitter);
    });
  };

  listeners.on('keydown', (event) => {
    if (event.key !== 'Enter' || isReleased(event)) return;
    watchShadowForms(event, holdSubmit);
    // During composition Enter accepts a candidate of the input method (Chromium reports 229 even after isComposing ends).
    if (event.isComposing || event.keyCode === 229) return;
    if (event.shiftKey && !event.ctrlKey && !event.metaKey) return;
    const composer = composerOf(originOf(event), site);
    hold(event, composer, (element) => replayEnter(element, event));
  });

  listeners.on('click', (event) => {
    if (isReleased(event)) return;
    watchShadowForms(event, holdSubmit);
    const origin = originOf(event);
    const composer = sentByClick(origin, site);
    hold(event, composer, () => replayClick(context, origin));
  });

  listeners.on('submit', holdSubmit);
}

/**
 * A `submit` doesn't leave the shadow tree of its form. The press or the key that leads to it does, so the trees on its way
 * are listened to before the form is submitted.
 */
function watchShadowForms(event: Event, holdSubmit: (event: SubmitEvent) => void): void {
  for (const node of event.composedPath()) {
    if (node instanceof ShadowRoot)
      node.addEventListener('submit', holdSubmit as EventListener, { capture: true });
  }
}

/** Where a text that was meant to be sent stands now: a page may have drawn its composer anew. Null when it's gone. */
function standing({ window, site }: GateContext, element: HTMLElement, text: string): HTMLElement | null {
  if (element.isConnected) return element;
  const drawn = findComposer(window.document, site)?.element;
  return drawn && readText(drawn) === text ? drawn : null;
}

async function handle(
  context: GateContext,
  held: HTMLElement,
  replay: (element: HTMLElement) => void,
): Promise<void> {
  for (let element: HTMLElement | null = held; ; ) {
    const text = readText(element);
    const verdict = await judge(context, 'send', 'send', [{ role: 'text', text }]);
    element = standing(context, element, text);
    if (!verdict || !element) return;
    // Typed on while we looked: what would be sent now isn't what was judged.
    if (readText(element) !== text) continue;
    if (verdict.action === 'allow') {
      context.clean.set(element, text);
      replay(element);
      return;
    }
    const choice = await context.presenter.review('send', verdict);
    const way = choice === 'cancel' ? undefined : verdict.ways[choice.way];
    const safe = way?.texts[0];
    element = standing(context, element, text);
    if (!way || safe === undefined || !element) return;
    if (readText(element) !== text) continue;
    const written = replaceText(element, safe);
    context.presenter.notice(
      written === 'verified' ? { type: 'replaced', replaced: way.replaced } : { type: 'unverified' },
    );
    return;
  }
}

/** Both sites take a synthetic Enter. Where nobody takes it, Enter means a new line, which a synthetic event doesn't make. */
function replayEnter(element: HTMLElement, held: KeyboardEvent): void {
  const { ctrlKey, metaKey, altKey, shiftKey, code, location } = held;
  const untaken = release(
    element,
    new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 13,
      code,
      location,
      ctrlKey,
      metaKey,
      altKey,
      shiftKey,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
  if (!untaken) return;
  const command = element instanceof HTMLTextAreaElement ? 'insertLineBreak' : 'insertParagraph';
  element.ownerDocument.execCommand(command);
}

/** The button may have been drawn anew in the meantime: then the one that sends now is pressed. */
function replayClick({ site, window }: GateContext, target: EventTarget | null): void {
  const held = target instanceof Element ? target : null;
  const button = held?.isConnected ? held : findSendButton(window.document, site.sendButtons);
  if (button)
    release(
      button,
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window }),
    );
}

function findSendButton(root: ParentNode, candidates: readonly { readonly css: string }[]): Element | null {
  for (const { css } of candidates) {
    const found = [...root.querySelectorAll(css)].find((button) => button.getClientRects().length > 0);
    if (found) return found;
  }
  return null;
}
