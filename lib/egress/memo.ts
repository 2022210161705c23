import { bare, uncurry } from './pristine';

/**
 * The texts that went through lately, for requests that can't wait. The texts themselves and not their hashes: they are
 * the page's own, and a page could look for a collision.
 */
export interface Memo {
  add(text: string | null): void;
  holds(text: string | null): boolean;
}

/** In characters; what is longer is asked about each time. */
const LONGEST = 65_536;
/** All of them together, in characters; then it begins anew. */
const MOST = 1_048_576;
/** Besides its characters, what one text costs. */
const EACH = 64;

export function createMemo(): Memo {
  let known: Record<string, true> = bare({});
  let size = 0;
  return {
    add(text) {
      if (text === null || text.length > LONGEST || known[text]) return;
      size += text.length + EACH;
      if (size > MOST) {
        known = bare({});
        size = text.length + EACH;
      }
      known[text] = true;
    },
    holds: (text) => text !== null && text.length <= LONGEST && known[text] === true,
  };
}

const NativeDecoder = TextDecoder;
const decode = uncurry<TextDecoder, [Uint8Array], string>(TextDecoder.prototype.decode);
/** Each byte is one character of this encoding and no other byte's: https://encoding.spec.whatwg.org/#single-byte-decoder */
const letters = new NativeDecoder('windows-1252');

/** The same text for the same bytes only. */
export const bytesAsText = (bytes: Uint8Array): string => decode(letters, bytes);
