import type { Finding, Span } from '@/lib/core/finding';
import { overlapping } from '@/lib/core/sorted-spans';

/** Domains that are set aside for examples: RFC 2606 and 6761. */
const RESERVED = /@(?:[\w-]+\.)*(?:example\.(?:com|org|net|edu)|[\w-]+\.(?:example|test|invalid))\b/i;
/** How near to a person an address stands that is his. UTF-16 code units. */
const REACH = 120;

const isReal = ({ kind, confidence }: Finding): boolean =>
  kind.startsWith('pii.') && kind !== 'pii.person' && confidence >= 0.6;

/**
 * Leaves out the people who were made up: those in rows of made-up people, and those beside an address that reaches nobody
 * and beside nothing real.
 * @param findings sorted, apart
 */
export function withoutInvented(
  text: string,
  findings: readonly Finding[],
  synthetic: readonly Span[],
): readonly Finding[] {
  return findings.filter((finding) => {
    if (finding.kind !== 'pii.person') return true;
    if (overlapping(synthetic, finding).length > 0) return false;
    const around = { start: Math.max(0, finding.start - REACH), end: finding.end + REACH };
    return !RESERVED.test(text.slice(around.start, around.end)) || overlapping(findings, around).some(isReal);
  });
}

const COPYRIGHT =
  /(?:copyright|\(c\)|©|@?authors?\b|maintainers?\b|contributors?\b|signed-off-by|"(?:author|email)")/i;

/** Where a package says who made it. */
const MANIFEST = /"(?:author|contributors|maintainers|authors)"\s?:\s?[{[]/;

/** Leaves out who published a text under an open licence: his name and address stand there for everybody. */
export const withoutAuthors = (text: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => {
    if (finding.kind !== 'pii.email' && finding.kind !== 'pii.person') return true;
    const line = text.lastIndexOf('\n', finding.start - 1) + 1;
    const above = text.slice(Math.max(0, finding.start - 400), finding.start);
    return (
      !COPYRIGHT.test(text.slice(Math.max(line, finding.start - 200), finding.start)) && !MANIFEST.test(above)
    );
  });

const CREDITS = /"(?:contributors|maintainers|authors|collaborators)"\s?:\s{0,4}$/;

/** Leaves out the list of those who made what is published under an open licence. */
export const withoutCredits = <T extends Span>(text: string, tables: readonly T[]): readonly T[] =>
  tables.filter(({ start }) => !CREDITS.test(text.slice(Math.max(0, start - 40), start)));
