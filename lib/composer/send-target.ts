import type { Site } from '@/lib/sites/site';
import { type Composer, composerOf, findComposer, findEditFields } from './find-composer';

/** The composer whose text a click on this target would send, or null when it's no send button. */
export function sentByClick(target: EventTarget | null, root: ParentNode, site: Site): Composer | null {
  if (!(target instanceof Element)) return null;
  const button = target.closest('button, input[type="submit"], [role="button"]');
  if (!button) return null;
  const turn = site.turns.map((css) => button.closest(css)).find((found) => found !== null);
  if (turn) {
    const edited = findEditFields(turn, site)[0];
    const saves = site.saveButtons.some(({ css }) => button.matches(css));
    if (edited && saves) return edited;
  }
  if (!site.sendButtons.some(({ css }) => button.matches(css))) return null;
  const composer = findComposer(root, site);
  if (!composer) return null;
  return inFrame(button, composer, site) ? composer : null;
}

/** The composer whose text a form would send. */
export function sentBySubmit(target: EventTarget | null, root: ParentNode, site: Site): Composer | null {
  if (!(target instanceof Element)) return null;
  for (const field of target.querySelectorAll('textarea, [contenteditable="true"]')) {
    const composer = composerOf(field, site);
    if (composer) return composer;
  }
  const composer = findComposer(root, site);
  return composer && target.contains(composer.element) ? composer : null;
}

function inFrame(button: Element, composer: Composer, site: Site): boolean {
  for (const css of site.frames) {
    const frame = composer.element.closest(css);
    if (frame) return frame.contains(button);
  }
  // A composer without a known frame: its send button is searched in the whole page.
  return true;
}
