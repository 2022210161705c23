import type { Presenter } from '@/lib/composer/presenter';
import { selfCheck } from '@/lib/composer/self-check';
import type { Inspector } from '@/lib/messaging/inspector-client';
import type { Protection } from '@/lib/messaging/protocol';
import { isOrphaned } from '@/lib/platform/inspector-port';
import { onReportAsked, reportProtection } from '@/lib/platform/report-protection';
import type { Site } from '@/lib/sites/site';

interface Guarded {
  readonly site: Site;
  readonly presenter: Presenter;
  readonly inspector: Inspector;
  readonly networkChecked: () => boolean;
  readonly counts: { readonly checked: number; readonly held: number };
}

/** Sites change their page without loading it, so the check is made again and again, in milliseconds. */
const INTERVAL = 2_000;

/** Shows and reports this page's protection, now and whenever it changes. */
export function keepChecking({ site, presenter, inspector, networkChecked, counts }: Guarded): void {
  let last = '';
  let checking = false;

  const check = async () => {
    // While the inspector is at work on something long its answer may take longer than the interval.
    if (checking || (document.visibilityState === 'hidden' && last !== '')) return;
    checking = true;
    await report().finally(() => {
      checking = false;
    });
  };

  const report = async () => {
    const found = await selfCheck(document, site, {
      inspectorAnswers: inspector.ping,
      tripwireAlive: networkChecked,
      orphaned: isOrphaned,
    });
    const state: Protection = { ...found, reasons: [...found.reasons], site: site.name, ...counts };
    const seen = JSON.stringify(state);
    if (seen === last) return;
    last = seen;
    presenter.protection(state);
    await reportProtection(state);
  };

  const start = () => {
    onReportAsked(() => {
      last = '';
      void check();
    });
    void check();
    setInterval(() => void check(), INTERVAL);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
