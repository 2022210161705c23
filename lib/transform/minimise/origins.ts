import type { Edit } from '@/lib/core/edit';
import type { Strip } from './strip';

/**
 * Where spans of the edited text come from in the original. A span that touches an edit's text comes from all of what
 * the edit replaced.
 * @param strips in the edited text, ordered, not overlapping
 * @param edits that made it, ordered, not overlapping, none of them empty
 */
export function originsOf(strips: readonly Strip[], edits: readonly Edit[]): Strip[] {
  let grown = 0;
  const placed = edits.map(({ start, end, text }) => {
    const at = { from: start + grown, to: start + grown + text.length, start, end };
    grown += text.length - (end - start);
    return at;
  });
  let first = 0;
  return strips.map(({ start, end, kind }) => {
    while (first < placed.length && (placed[first]?.to ?? 0) <= start) first++;
    let behind = first;
    while (behind < placed.length && (placed[behind]?.from ?? 0) < end) behind++;
    const next = placed[first];
    const shift = next ? next.from - next.start : grown;
    const last = behind > first ? placed[behind - 1] : undefined;
    return {
      start: next && next.from < start ? next.start : start - shift,
      end: last ? last.end + Math.max(0, end - last.to) : end - shift,
      kind,
    };
  });
}
