import type { Verdict } from '@/lib/core/verdict';
import type { Part, Source } from '@/lib/core/vocabulary';
import type { GateContext } from './gate-context';
import type { Moment } from './presenter';

/** Work that takes longer than this, in milliseconds, is shown; shorter work would only flicker. */
const SHOW_AFTER = 400;

/**
 * Has a held payload inspected until there's a verdict or the user gives it up. Null: given up, it must not cross.
 */
export async function judge(
  context: GateContext,
  moment: Moment,
  source: Source,
  parts: readonly Part[],
): Promise<Verdict | null> {
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  for (;;) {
    const stop = new AbortController();
    const timer = setTimeout(
      () => context.presenter.busy({ length, cancel: () => stop.abort() }),
      SHOW_AFTER,
    );
    const inspection = await context.inspect(source, parts, { signal: stop.signal });
    clearTimeout(timer);
    context.presenter.busy(null);
    if (inspection.ok) return inspection.verdict;
    if (inspection.failure === 'cancelled') return null;
    if ((await context.presenter.failed(moment, inspection.failure)) === 'cancel') return null;
  }
}
