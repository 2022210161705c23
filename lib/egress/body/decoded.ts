import type { Leaf, Unread } from '../channel';
import type { Texts } from './slot';

/** A body taken apart. */
export interface Decoded<Body> {
  readonly leaves: readonly Leaf[];
  /** What of it is no text. */
  readonly unread: readonly Unread[];
  /** A body of the same kind with new texts in place of the leaves; null when one can't be written. */
  readonly rebuild: (texts: Texts) => Promise<Body | null>;
}

/** A body, or a part of one, that can't be looked into; `leaves` are what can be read of it all the same. */
export function unreadable(what: Omit<Unread, 'legible'>, leaves: readonly Leaf[] = []): Decoded<never> {
  const legible = Math.max(0, ...leaves.map(({ text }) => text.length));
  return { leaves, unread: [{ ...what, legible }], rebuild: async () => null };
}
