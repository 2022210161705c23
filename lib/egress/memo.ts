import type { Slot } from './body/slot';
import { mapGet, mapSet, mapSize, NativeMap } from './pristine';

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
  let known = new NativeMap<string, true>();
  return {
    add(slots) {
      for (let i = 0; i < slots.length; i++) {
        const text = (slots[i] as Slot).text;
        if (text.length > LONGEST) continue;
        if (mapSize(known) >= ENTRIES) known = new NativeMap();
        mapSet(known, text, true);
      }
    },
    holds(slots) {
      for (let i = 0; i < slots.length; i++) {
        if (mapGet(known, (slots[i] as Slot).text) !== true) return false;
      }
      return true;
    },
  };
}
