import type { Span } from './finding';

/** The first of some spans, sorted and apart, that ends after an offset: its index, or their number. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some spans, sorted and apart, that share a character with a span. Logarithmic, and linear in their number. */
export function overlapping<S extends Span>(sorted: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let i = firstEndingAfter(sorted, start); i < sorted.length; i++) {
    const span = sorted[i] as S;
    if (span.start >= Math.max(end, start + 1)) break;
    found.push(span);
  }
  return found;
}
