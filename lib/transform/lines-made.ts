import type { Edit } from '@/lib/core/edit';
import type { Span } from '@/lib/core/finding';

/**
 * The lines of the edited text that edits inside some blocks have made, whole.
 * @param output the text with all `edits` applied
 * @param blocks spans of the original text
 */
export function linesMade(output: string, edits: readonly Edit[], blocks: readonly Span[]): string[] {
  const made: string[] = [];
  let shift = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    const from = start + shift;
    shift += text.length - (end - start);
    if (!blocks.some((block) => block.start <= start && end <= block.end)) continue;
    const newline = output.indexOf('\n', from + text.length);
    const line = output.slice(output.lastIndexOf('\n', from - 1) + 1, newline < 0 ? output.length : newline);
    made.push(...line.split('\n'));
  }
  return made;
}
