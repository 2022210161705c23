import type { LastLine, PopupHost, PopupState, TabState } from '@/components/popup/state';
import { hasAccess, ORIGINS } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { loadStanding } from '@/lib/platform/last-line/standing';
import { loadProtection } from '@/lib/platform/protection-store';
import { translate } from '@/lib/platform/translate';
import { sites } from '@/lib/sites';

/** The popup's view of the browser. */
export const popupHost: PopupHost = {
  t: translate,
  watch(listener, signal) {
    const tell = () => void read().then(listener);
    browser.storage.session.onChanged.addListener(tell);
    browser.permissions.onAdded.addListener(tell);
    browser.permissions.onRemoved.addListener(tell);
    signal.addEventListener('abort', () => {
      browser.storage.session.onChanged.removeListener(tell);
      browser.permissions.onAdded.removeListener(tell);
      browser.permissions.onRemoved.removeListener(tell);
    });
    tell();
  },
  reloadTab() {
    void browser.tabs.reload();
    window.close();
  },
  grantAccess() {
    void browser.permissions.request({ origins: [...ORIGINS] });
  },
};

async function read(): Promise<PopupState> {
  const [tab, lastLine, privateWindows] = await Promise.all([
    readTab(),
    readLastLine(),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  return { tab, lastLine, privateWindows };
}

async function readLastLine(): Promise<LastLine> {
  const { workers, bodies } = await loadStanding();
  if (bodies) return 'all';
  return workers ? 'workers' : 'none';
}

async function readTab(): Promise<TabState> {
  if (!(await hasAccess())) return { kind: 'no-access' };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // Without the permission for a page its address isn't told: then it isn't one of ours.
  const host = tab?.url ? new URL(tab.url).hostname : '';
  const site = sites.find(({ hosts }) => hosts.includes(host));
  if (tab?.id === undefined || !site) return { kind: 'elsewhere' };
  const found = await loadProtection(tab.id);
  return {
    kind: 'guarded',
    siteName: site.name,
    state: found?.state ?? 'checking',
    reasons: found?.reasons.map((reason) => translate(reason)) ?? [],
    coverage: found?.coverage ?? [],
    counts: found && { checked: found.checked, held: found.held },
  };
}
