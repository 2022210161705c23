import { applyEdits, type Edit } from '@/lib/core/edit';
import type { Leaf } from '../channel';

/** A leaf and the range of the raw text in which it stands, encoded. */
export interface Slot extends Leaf {
  readonly start: number;
  readonly end: number;
  /** Encodes a new text for this place; null when it can't stand there. */
  readonly write: (text: string) => string | null;
}

/** One entry per leaf; null leaves it as it is. */
export type Texts = readonly (string | null)[];

/** Takes a text apart. */
export type Reading = (raw: string) => Slot[];

/** Puts new texts into their slots; everything between stays as it stood. Null when a text can't be written. */
export function splice(raw: string, slots: readonly Slot[], texts: Texts): string | null {
  const edits: Edit[] = [];
  for (const [i, { start, end, write }] of slots.entries()) {
    const fresh = texts[i] ?? null;
    if (fresh === null) continue;
    const text = write(fresh);
    if (text === null) return null;
    edits.push({ start, end, text });
  }
  return applyEdits(raw, edits);
}

/** A name that people type may hold data as well as a value does; a program's own names hold neither digits nor spaces. */
export const isTelling = (name: string): boolean => name.length >= 8 && /[^a-zA-Z_.-]/.test(name);

export const wholeText: Reading = (raw) =>
  raw === '' ? [] : [{ path: '', text: raw, start: 0, end: raw.length, write: (text) => text }];
