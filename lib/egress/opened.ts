import { jsonSlots } from './body/json';
import { type Slot, splice } from './body/slot';
import type { Leaf } from './channel';

/** A leaf, or one of the JSON text that a leaf holds. */
export interface Opened {
  readonly leaf: Leaf;
  /** What a JSON text holds, in its order; null for a leaf that is judged by itself. */
  readonly inner: readonly Opened[] | null;
  readonly slots: readonly Slot[];
}

/** JSON in JSON in JSON is opened, and no further. */
const DEPTH = 3;

/** @param stays says which leaf is one text, whatever it looks like: what the user wrote. */
export function openLeaf(leaf: Leaf, stays: (leaf: Leaf) => boolean, depth = DEPTH): Opened {
  const isJson = depth > 0 && /^\s*[{[]/.test(leaf.text) && !stays(leaf);
  const slots = (isJson ? jsonSlots(leaf.text, 0, leaf.path) : null) ?? [];
  const inner = slots.map(({ path, text }) => openLeaf({ path, text }, stays, depth - 1));
  return { leaf, slots, inner: inner.length === 0 ? null : inner };
}

/** The leaf itself and all that it holds, the outer first. */
export const flat = (opened: Opened): Opened[] => [opened, ...(opened.inner ?? []).flatMap(flat)];

/**
 * A leaf's text with its own and its inner leaves' new texts; null for an unchanged one. What was changed inside goes before
 * what was put in the place of the whole, and is written as JSON in JSON.
 */
export function closeLeaf(
  { leaf, inner, slots }: Opened,
  fresh: (opened: Leaf) => string | null,
): string | null {
  const texts = (inner ?? []).map((one) => closeLeaf(one, fresh));
  return texts.every((text) => text === null) ? fresh(leaf) : splice(leaf.text, slots, texts);
}
