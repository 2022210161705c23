import type { Protection, ToPage } from '@/lib/messaging/protocol';
import { hasAccess, ORIGINS } from './access';
import { showBadge } from './badge';
import { browser } from './browser';
import { forgetProtection, saveProtection } from './protection-store';

/** Keeps what a tab's own self-check has found and shows it, unless what concerns all tabs is worse. */
export async function recordTab(tab: number, found: Protection): Promise<void> {
  await saveProtection(tab, found);
  await showBadge((await hasAccess()) ? found.state : 'no-access', tab);
}

/** Until a new page's own self-check has reported, nothing is claimed about it. */
export async function forgetTab(tab: number): Promise<void> {
  await forgetProtection(tab);
  await showBadge((await hasAccess()) ? 'none' : 'no-access', tab);
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
  await recordTab(tab, { state: 'not-protected', reasons, site, checked: 0, held: 0 });
}

function answers(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { type: 'report-again' } satisfies ToPage, { frameId: 0 }).then(
    () => true,
    () => false,
  );
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
  const { greeted } = await browser.storage.session.get('greeted');
  if (greeted) return;
  await browser.storage.session.set({ greeted: true });
  await showAccess();
}
