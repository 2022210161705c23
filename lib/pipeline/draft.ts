import { applyEdits, type Edit } from '@/lib/core/edit';
import type { Finding, Span } from '@/lib/core/finding';
import { overlapping } from '@/lib/core/sorted-spans';
import type { Part } from '@/lib/core/vocabulary';
import { mergeSpans } from '@/lib/transform/merge-spans';
import { redact } from '@/lib/transform/redact';
import { draftCuts } from '@/lib/transform/trim-draft';
import { type Circumstances, type Judged, judge } from './judge';

/** Cuts win over findings; a finding that a cut touches goes with it, or a piece would stay behind. */
function editsOf(
  text: string,
  findings: readonly Finding[],
  cuts: readonly Span[],
  { context }: Circumstances,
): Edit[] {
  const gone = mergeSpans([...cuts, ...findings.filter((finding) => overlapping(cuts, finding).length > 0)]);
  const whole = findings.filter((finding) => overlapping(gone, finding).length === 0);
  return [...gone.map(({ start, end }) => ({ start, end, text: '' })), ...redact(text, whole, context.vault)];
}

/**
 * What of a draft may cross while its user still writes: trimmed, with every finding of the whole text replaced, and nothing
 * at all when even that isn't let go.
 */
export function draftOf(one: Judged, circumstances: Circumstances): string {
  const { part, found } = one;
  const previous = circumstances.context.previousDrafts?.get(part.name ?? '') ?? null;
  const cuts = draftCuts(part.text, previous);
  const text = applyEdits(part.text, editsOf(part.text, found.findings, cuts, circumstances));
  const trimmed: Part = { ...part, text };
  const { action } = judge(trimmed, circumstances).decision;
  return action === 'allow' || action === 'minimise' ? text : '';
}
