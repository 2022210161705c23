import type { PagePresenter } from '@/lib/composer/late-presenter';
import { selfCheck, type Vitals } from '@/lib/composer/self-check';
import type { Protection } from '@/lib/messaging/protocol';
import { onToPage, reportProtection } from '@/lib/platform/report-protection';
import type { Site } from '@/lib/sites/site';

interface Guarded {
  readonly site: Site;
  readonly presenter: PagePresenter;
  readonly vitals: Vitals;
  readonly counts: { readonly checked: number; readonly held: number };
}

/** Sites change their page without loading it, so the check is made again and again, in milliseconds. */
const INTERVAL = 2_000;
/** While the page still builds itself nobody should wait so long to hear that it's protected. Milliseconds. */
const EAGER = 200;
const BUILDING = 6_000;

/** Shows and reports this page's protection, now and whenever it changes. */
export function keepChecking({ site, presenter, vitals, counts }: Guarded): void {
  let last = '';
  let isProtected = false;
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
    const { reasons, coverage, ...found } = await selfCheck(document, site, vitals);
    isProtected = found.state === 'protected';
    const state: Protection = {
      ...found,
      reasons: [...reasons],
      coverage: [...coverage],
      site: site.name,
      ...counts,
    };
    const seen = JSON.stringify(state);
    if (seen === last) return;
    last = seen;
    presenter.protection(state);
    await reportProtection(state);
  };

  const start = () => {
    onToPage({
      'report-again': () => {
        last = '';
        void check();
      },
      'held-unseen': () => presenter.notice({ type: 'held-unseen' }),
      'request-cancelled': () => presenter.notice({ type: 'request-refused' }),
    });
    const built = performance.now() + BUILDING;
    const goOn = () => {
      void check().finally(() => {
        setTimeout(goOn, isProtected || performance.now() > built ? INTERVAL : EAGER);
      });
    };
    goOn();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
