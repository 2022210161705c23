import type { Edit } from '@/lib/core/edit';
import { overlapping } from '@/lib/core/sorted-spans';

/**
 * Several transforms' edits of one text, sorted and apart: an edit gives way to every one in a list before its own.
 * @param lists each sorted and apart by itself
 */
export function joinEdits(...lists: readonly (readonly Edit[])[]): Edit[] {
  return lists.reduce<Edit[]>((joined, list) => {
    const free = list.filter((edit) => overlapping(joined, edit).length === 0);
    return [...joined, ...free].sort((a, b) => a.start - b.start);
  }, []);
}
