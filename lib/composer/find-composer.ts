import type { Candidate, Site } from '@/lib/sites/site';

/** A text box whose content goes to the assistant. */
export interface Composer {
  readonly element: HTMLElement;
  /** `edit`: an earlier message that is being changed. */
  readonly role: 'main' | 'edit';
  /** Which candidate of the adapter matched; reported, so that a site's drift is seen before it breaks. */
  readonly candidate: string;
}

const TEXT_BOX =
  'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

function matching(element: Element, candidates: readonly Candidate[]): string | null {
  return candidates.find(({ css }) => element.matches(css))?.name ?? null;
}

function isDecoy(element: Element, site: Site): boolean {
  return site.decoys.some((css) => element.closest(css) !== null);
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** The composer that an event's target belongs to, or null for a search box, a canvas, a form of the site's own. */
export function composerOf(target: EventTarget | null, site: Site): Composer | null {
  if (!(target instanceof Node)) return null;
  const start = target instanceof Element ? target : target.parentElement;
  let element = start?.closest<HTMLElement>(TEXT_BOX) ?? null;
  // Editors may nest: the outermost editable element is the editor, whatever stands inside it.
  while (element) {
    const outer: HTMLElement | null = element.parentElement?.closest<HTMLElement>(TEXT_BOX) ?? null;
    if (!outer) break;
    element = outer;
  }
  if (!element || isDecoy(element, site)) return null;
  const edit = matching(element, site.editFields);
  if (edit) return { element, role: 'edit', candidate: edit };
  const main = matching(element, site.composers);
  return main ? { element, role: 'main', candidate: main } : null;
}

/**
 * The composer that a paste at this place is for. Outside of every field the page itself decides what becomes of it, and may
 * give it to its composer: so it counts as meant for that one.
 */
export function composerFor(target: EventTarget | null, root: ParentNode, site: Site): Composer | null {
  const direct = composerOf(target, site);
  if (direct) return direct;
  const field = target instanceof Element && target.closest(`${TEXT_BOX}, input, select`);
  return field ? null : findComposer(root, site);
}

/** The page's main composer: the first candidate with a visible element that isn't a decoy. */
export function findComposer(root: ParentNode, site: Site): Composer | null {
  for (const { name, css } of site.composers) {
    for (const element of root.querySelectorAll<HTMLElement>(css)) {
      if (isVisible(element) && !isDecoy(element, site) && !matching(element, site.editFields)) {
        return { element, role: 'main', candidate: name };
      }
    }
  }
  return null;
}

/** All fields in which an earlier message is being edited now. */
export function findEditFields(root: ParentNode, site: Site): Composer[] {
  return site.editFields.flatMap(({ name, css }) =>
    [...root.querySelectorAll<HTMLElement>(css)]
      .filter((element) => isVisible(element) && !isDecoy(element, site))
      .map((element): Composer => ({ element, role: 'edit', candidate: name })),
  );
}
