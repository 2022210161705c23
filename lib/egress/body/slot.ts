import type { Leaf } from '../channel';
import { append, slice } from '../pristine';

/** A leaf and the range of the raw text in which it stands, encoded. */
export interface Slot extends Leaf {
  readonly start: number;
  readonly end: number;
  /** Encodes a new text for this place; null when it can't stand there. */
  readonly write: (text: string) => string | null;
}

/** One entry per leaf; null leaves it as it is. */
export type Texts = readonly (string | null)[];

export const asIs = (text: string): string => text;

/**
 * Puts new texts into their slots, which are in the order of the raw text. Everything between them stays as it stood.
 * Null when a text can't be written.
 */
export function splice(raw: string, slots: readonly Slot[], texts: Texts): string | null {
  let out = '';
  let at = 0;
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot;
    const text = texts[i] ?? null;
    if (text === null) continue;
    const written = slot.write(text);
    if (written === null) return null;
    out += slice(raw, at, slot.start) + written;
    at = slot.end;
  }
  return out + slice(raw, at);
}

/** A name that people type may hold data as well as a value does; a program's own names hold neither digits nor spaces. */
export function isTelling(name: string): boolean {
  if (name.length < 8) return false;
  for (let i = 0; i < name.length; i++) {
    const c = name[i] as string;
    const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c === '_' || c === '-' || c === '.';
    if (!plain) return true;
  }
  return false;
}

export function wholeText(raw: string): Slot[] {
  const slots: Slot[] = [];
  if (raw !== '') append(slots, { path: '', text: raw, start: 0, end: raw.length, write: asIs });
  return slots;
}
