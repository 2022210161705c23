import type { Edit } from '@/lib/core/edit';

/** Several transforms' edits of one text without overlaps: an edit gives way to every one in a list before its own. */
export function joinEdits(...lists: readonly (readonly Edit[])[]): Edit[] {
  const joined: Edit[] = [];
  for (const list of lists) {
    const taken = [...joined].sort((a, b) => a.start - b.start);
    joined.push(...list.filter((edit) => !overlapsAny(edit, taken)));
  }
  return joined.sort((a, b) => a.start - b.start);
}

/** @param sorted by start, not overlapping */
function overlapsAny(edit: Edit, sorted: readonly Edit[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Edit).end <= edit.start) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next.start < Math.max(edit.end, edit.start + 1);
}
