import type { Span } from '@/lib/core/finding';
import { lineHash } from '@/lib/core/line-hash';
import { lineSpans } from '@/lib/core/line-spans';
import { overlapping } from '@/lib/core/sorted-spans';

/**
 * Tells whether all lines that a span touches are lines that we have released ourselves. Every line is hashed once, so that
 * a text in a single line costs no more than any other.
 */
export function releasedIn(text: string, ledger: ReadonlySet<string>): (span: Span) => boolean {
  if (ledger.size === 0) return () => false;
  const foreign = lineSpans(text).filter(
    ({ start, end }) => end > start && !ledger.has(lineHash(text.slice(start, end))),
  );
  return (span) => overlapping(foreign, span).length === 0;
}
