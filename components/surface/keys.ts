import { moveFocus } from './focus';
import type { Guard } from './guard';

/** What keys can act on. */
export interface KeyScope {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly guard: Guard;
  /** The open card, else null. */
  card(): HTMLElement | null;
  /** The safest answer. */
  cancel(): void;
  /** The recommended answer. */
  confirm(event: KeyboardEvent): void;
  closePanel(): void;
}

/** Elements that Enter and Space already mean something to. */
const CONTROLS = 'a[href], button, summary';

/**
 * Gives the function that takes keys before the page does. Call it first of all, at the window, while capturing, for
 * `keydown`, `keypress` and `keyup`. True: the key was ours and the page hasn't seen it.
 */
export function createKeys(scope: KeyScope): (event: KeyboardEvent) => boolean {
  // Keys that went down on us. Their repeats and their release are ours too, also when the card has closed in between:
  // else an Enter held a moment too long would send the message.
  const held = new Set<string>();

  const press = (event: KeyboardEvent, card: HTMLElement) => {
    const browserShortcut = event.ctrlKey || event.metaKey || event.altKey;
    if (browserShortcut || event.isComposing) return;
    if (!scope.guard.admits(event)) return event.preventDefault();
    const active = scope.root.activeElement;
    if (event.key === 'Tab') {
      event.preventDefault();
      moveFocus(card, active, event.shiftKey);
    } else if (event.key === 'Escape' || event.key === 'Enter') {
      if (event.repeat) return event.preventDefault();
      if (event.key === 'Enter' && active?.matches(CONTROLS)) return;
      event.preventDefault();
      if (event.key === 'Escape') scope.cancel();
      else scope.confirm(event);
    } else if (event.key === ' ' && event.repeat) event.preventDefault();
  };

  return (event) => {
    const card = scope.card();
    if (event.type === 'keydown' && !event.repeat) held.delete(event.code);
    const afterwards = held.has(event.code);
    const ours = card !== null || event.target === scope.host;
    // The release of a key that went down on the page belongs to the page.
    if (event.type === 'keyup' ? !afterwards : !ours && !afterwards) return false;

    event.stopImmediatePropagation();
    if (event.type === 'keyup') held.delete(event.code);
    if (event.type === 'keydown') {
      held.add(event.code);
      if (card !== null) press(event, card);
      else if (!ours) event.preventDefault();
      else if (event.key === 'Escape') scope.closePanel();
    } else if (!ours && event.type === 'keypress') event.preventDefault();
    return true;
  };
}
