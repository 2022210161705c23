import type { Site } from '@/lib/sites/site';
import { type Composer, composerOf, findComposer, findEditFields } from './find-composer';

/** The composer whose text a click on this target would send, or null when it's no send button. */
export function sentByClick(target: EventTarget | null, site: Site): Composer | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest('button, input[type="submit"], [role="button"]');
  if (!button) return null;
  const turn = site.turns.map((css) => button.closest(css)).find((found) => found !== null);
  if (turn) {
    const edited = findEditFields(turn, site)[0];
    const saves = site.saveButtons.some(({ css }) => button.matches(css));
    if (edited && saves) return edited;
  }
  const known = isSendButton(button, site);
  if (!known && !site.frames.some((css) => button.closest(css))) return null;
  const composer = nearestComposer(button, site);
  if (!composer) return null;
  const frame = frameOf(composer, site);
  // A composer without a known frame: its send button is searched in the whole page.
  if (!frame) return known ? composer : null;
  if (!frame.contains(button)) return null;
  return known || isLastButton(button, frame, site) ? composer : null;
}

/** The composer whose text a form would send. */
export function sentBySubmit(target: EventTarget | null, site: Site): Composer | null {
  if (!(target instanceof Element)) return null;
  for (const field of target.querySelectorAll('textarea, [contenteditable="true"]')) {
    const composer = composerOf(field, site);
    if (composer) return composer;
  }
  const composer = findComposer(treeOf(target), site);
  return composer && target.contains(composer.element) ? composer : null;
}

/** A page may have several, one of them in a dialog over the others. */
function nearestComposer(button: Element, site: Site): Composer | null {
  for (const css of site.frames) {
    const frame = button.closest(css);
    const composer = frame && findComposer(frame, site);
    if (composer) return composer;
  }
  return findComposer(treeOf(button), site);
}

/** The document or the shadow tree in which an element stands. */
function treeOf(element: Element): ParentNode {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : element.ownerDocument;
}

function isSendButton(button: Element, site: Site): boolean {
  return site.sendButtons.some(({ css }) => button.matches(css));
}

function frameOf({ element }: Composer, site: Site): Element | null {
  return site.frames.map((css) => element.closest(css)).find((frame) => frame !== null) ?? null;
}

/**
 * In a frame without any known send button, as after a redesign or in a language that nobody described: the last button that
 * opens nothing and chooses nothing, which is where both sites have it.
 */
function isLastButton(button: Element, frame: Element, site: Site): boolean {
  const shown = [...frame.querySelectorAll('button')].filter((one) => one.getClientRects().length > 0);
  if (shown.some((one) => isSendButton(one, site))) return false;
  return shown.findLast((one) => !one.matches('[aria-haspopup], [aria-expanded], [role]')) === button;
}
