import { nothingRuns } from '@/lib/core/coverage';
import type { Protection, ToPage } from '@/lib/messaging/protocol';
import { hasAccess, ORIGINS } from './access';
import { showBadge } from './badge';
import { browser } from './browser';
import { forgetProtection, saveProtection } from './protection-store';

/** Keeps what a tab's own self-check has found and shows it, unless what concerns all tabs is worse. */
export async function recordTab(tab: number, found: Protection): Promise<void> {
  // The sign first: it stands although what is kept behind it can't be.
  await showBadge((await hasAccess()) ? found.state : 'no-access', tab);
  if (await saveProtection(tab, found)) return;
  await showBadge((await hasAccess()) ? worseOf(found.state) : 'no-access', tab);
}

/** What isn't kept can't be shown when the user asks, so no more than this is claimed. */
const worseOf = (state: Protection['state']) => (state === 'protected' ? 'degraded' : state);

/** Until a new page's own self-check has reported, nothing is claimed about it. */
export async function forgetTab(tab: number): Promise<void> {
  await showBadge((await hasAccess()) ? 'none' : 'no-access', tab);
  await forgetProtection(tab);
}

/**
 * Has a guarded tab report again. A site that changes its address without loading a page looks like a new page from here;
 * its script doesn't notice. A page that nobody answers from was open before this version of the extension: it runs without.
 */
export async function askTab(tab: number): Promise<void> {
  if (await answers(tab)) return;
  // Asked now: an elsewhere that needs no guard doesn't answer either, and the tab may have gone there.
  const guarded = await browser.tabs.query({ url: [...ORIGINS] });
  const url = guarded.find(({ id }) => id === tab)?.url;
  if (!url) return;
  const site = new URL(url).hostname;
  const reasons = ['reason_reload'];
  const coverage = [...nothingRuns('reason_reload')];
  const found = { state: 'not-protected', reasons, coverage, candidate: null, site } as const;
  await recordTab(tab, { ...found, checked: 0, held: 0 });
}

function answers(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { type: 'report-again' } satisfies ToPage, { frameId: 0 }).then(
    () => true,
    () => false,
  );
}

/** Tells the user of a tab that something was held in a frame which can't be seen. */
export async function tellHeldUnseen(tab: number): Promise<void> {
  const message: ToPage = { type: 'held-unseen' };
  await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => {});
}

/**
 * Says on every tab whether the extension may work at all. Without access no script of ours runs in new pages and no tab's
 * address can be seen, so the warning stands everywhere.
 */
export async function showAccess(): Promise<void> {
  const sign = (await hasAccess()) ? 'none' : 'no-access';
  await showBadge(sign);
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    await showBadge(sign, id);
    if (sign === 'none') await askTab(id);
  }
}

/**
 * Once for each session of the browser and each version of the extension: what it keeps is cleared with both, so an empty
 * store says that all tabs stand open since before.
 */
export async function greetTabs(): Promise<void> {
  const { greeted } = await browser.storage.session.get('greeted').catch(() => ({ greeted: false }));
  if (greeted) return;
  // Where it can't be kept the tabs are greeted again, which does no harm.
  await browser.storage.session.set({ greeted: true }).catch(() => {});
  await showAccess();
}
