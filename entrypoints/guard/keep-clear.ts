import { reachIntoCorner } from '@/lib/composer/corner';
import type { Presenter } from '@/lib/composer/presenter';
import { translate } from '@/lib/platform/translate';
import type { Site } from '@/lib/sites/site';

/** How often the composer's place is looked at, in milliseconds: it moves when a conversation begins or a text grows. */
const INTERVAL = 500;

/** Keeps the pill off the page's send button. */
export function keepClear(site: Site, presenter: Presenter): void {
  const rtl = translate('direction') === 'rtl';
  const look = () => presenter.keepClear(reachIntoCorner(window, site, rtl));
  // When a page is idle its layout is done, so looking costs none; in the middle of its work it would force one.
  setInterval(() => {
    if (document.visibilityState === 'visible') requestIdleCallback(look, { timeout: INTERVAL * 4 });
  }, INTERVAL);
}
