import { type Finding, isFirm } from '@/lib/core/finding';

const family = (finding: Finding): string => finding.kind.slice(0, finding.kind.indexOf('.'));

/** What is firm beats what is slight. A secret explains a span better than anything else; then the surer, then the longer one. */
function stronger(a: Finding, b: Finding): Finding {
  if (isFirm(a) !== isFirm(b)) return isFirm(a) ? a : b;
  const secrecy = Number(family(a) === 'secret') - Number(family(b) === 'secret');
  if (secrecy !== 0) return secrecy > 0 ? a : b;
  if (a.confidence !== b.confidence) return a.confidence > b.confidence ? a : b;
  return b.end - b.start > a.end - a.start ? b : a;
}

/**
 * Sorted, without overlaps. Findings of one family that overlap become one over both spans: dropping the weaker would
 * leave its rest uncovered. Between families the stronger stands alone, so that an address keeps its host and loses only its
 * password.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    let next = finding;
    let last = kept.at(-1);
    let beaten = false;
    while (last !== undefined && next.start < last.end) {
      const winner = stronger(last, next);
      if (family(last) === family(next)) {
        kept.pop();
        next = { ...winner, start: Math.min(last.start, next.start), end: Math.max(last.end, next.end) };
      } else if (winner === last) {
        beaten = true;
        break;
      } else {
        kept.pop();
      }
      last = kept.at(-1);
    }
    if (!beaten) kept.push(next);
  }
  return kept;
}
