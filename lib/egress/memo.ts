import { bare } from './pristine';

/**
 * The texts that went through lately, for requests that can't wait. The texts themselves and not their hashes: they are
 * the page's own, and a page could look for a collision.
 */
export interface Memo {
  add(body: unknown): void;
  holds(body: unknown): boolean;
}

const ENTRIES = 200;
const LONGEST = 20_000;

export function createMemo(): Memo {
  let known: Record<string, true> = bare({});
  let size = 0;
  return {
    add(body) {
      if (typeof body !== 'string' || body.length > LONGEST) return;
      if (size++ === ENTRIES) {
        known = bare({});
        size = 1;
      }
      known[body] = true;
    },
    holds: (body) => typeof body === 'string' && known[body] === true,
  };
}
