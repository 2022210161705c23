import type { Slot } from './body/slot';
import { bare } from './pristine';

/**
 * The leaves that went through lately, for requests that can't wait. The texts themselves and not their hashes: they are
 * the page's own, and a page could look for a collision.
 */
export interface Memo {
  add(slots: readonly Slot[]): void;
  holds(slots: readonly Slot[]): boolean;
}

const ENTRIES = 500;
const LONGEST = 4_000;

export function createMemo(): Memo {
  let known: Record<string, true> = bare({});
  let size = 0;
  return {
    add(slots) {
      for (let i = 0; i < slots.length; i++) {
        const { text } = slots[i] as Slot;
        if (text.length > LONGEST) continue;
        if (size++ === ENTRIES) {
          known = bare({});
          size = 1;
        }
        known[text] = true;
      }
    },
    holds(slots) {
      for (let i = 0; i < slots.length; i++) if (!known[(slots[i] as Slot).text]) return false;
      return true;
    },
  };
}
