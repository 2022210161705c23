import type { Protection } from '@/lib/messaging/protocol';
import type { Site } from '@/lib/sites/site';
import { findComposer } from './find-composer';

/** What the self-check looks at. Each answers true while its part works. */
export interface Vitals {
  readonly inspectorAnswers: () => Promise<boolean>;
  readonly tripwireAlive: () => boolean;
  readonly orphaned: () => boolean;
}

/** The keys of the sentences that say why; the words stand in the locale. */
export type Reason =
  | 'reasonOrphaned'
  | 'reasonInspector'
  | 'reasonTripwire'
  | 'reasonNoComposer'
  | 'reasonDrifted';

/** Says whether this page is protected, and if not fully, why. No composer on a page without a chat is no defect. */
export async function selfCheck(
  document: Document,
  site: Site,
  vitals: Vitals,
): Promise<Pick<Protection, 'state'> & { readonly reasons: readonly Reason[] }> {
  if (vitals.orphaned()) return { state: 'not-protected', reasons: ['reasonOrphaned'] };
  if (!(await vitals.inspectorAnswers())) return { state: 'not-protected', reasons: ['reasonInspector'] };
  const reasons: Reason[] = [];
  if (!vitals.tripwireAlive()) reasons.push('reasonTripwire');
  const composer = findComposer(document, site);
  if (!composer) reasons.push('reasonNoComposer');
  else if (site.composers.some(({ name, drifted }) => drifted && name === composer.candidate))
    reasons.push('reasonDrifted');
  return { state: reasons.length > 0 ? 'degraded' : 'protected', reasons };
}
