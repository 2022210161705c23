import type { Span } from './finding';

/** The lines of a text as spans, without their line feed, sorted and apart. Empty ones included. */
export function lineSpans(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end });
    start = end + 1;
  }
  lines.push({ start, end: text.length });
  return lines;
}
