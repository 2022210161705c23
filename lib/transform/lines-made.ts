import type { Edit } from '@/lib/core/edit';
import type { Span } from '@/lib/core/finding';
import { lineSpans } from '@/lib/core/line-spans';
import { overlapping } from '@/lib/core/sorted-spans';

/**
 * The lines of the edited text that edits inside some blocks have made, whole.
 * @param output the text with all `edits` applied
 * @param edits sorted, apart
 * @param blocks spans of the original text, sorted and apart
 */
export function linesMade(output: string, edits: readonly Edit[], blocks: readonly Span[]): string[] {
  if (blocks.length === 0) return [];
  const touched: Span[] = [];
  let shift = 0;
  for (const edit of edits) {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    const [block] = overlapping(blocks, edit);
    if (block === undefined || edit.start < block.start || edit.end > block.end) continue;
    touched.push({ start, end: start + edit.text.length });
  }
  return lineSpans(output)
    .filter((line) => overlapping(touched, line).length > 0)
    .map(({ start, end }) => output.slice(start, end));
}
