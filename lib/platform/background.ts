import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type Protection, protection, toBackground } from '@/lib/messaging/protocol';
import { sites } from '@/lib/sites';
import { showBadge } from './badge';
import { browser } from './browser';
import { hostInspector } from './inspector-host';
import { ensureOffscreen } from './offscreen';
import { forgetProtection, saveProtection } from './protection-store';
import { spawnInspector } from './spawn-inspector';

const ORIGINS = sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));

/** @param ownWorker Firefox: the background page can start workers itself and there's no offscreen document. */
export function runBackground({ ownWorker }: { readonly ownWorker: boolean }): void {
  const ensure = ownWorker ? async () => {} : ensureOffscreen;
  if (ownWorker) hostInspector(spawnInspector());
  void ensure();

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const parsed = z.safeParse(toBackground, raw);
    if (!parsed.success || sender.id !== browser.runtime.id) return;
    const message = parsed.data;
    if (message.type === 'ensure-inspector') return ensure().then(() => true);
    const tab = sender.tab?.id;
    if (tab !== undefined && sender.frameId === 0) return record(tab, message.protection).then(() => true);
    return;
  });

  browser.runtime.onInstalled.addListener(() => void markOpenTabs());
  browser.tabs.onRemoved.addListener((tab) => void forgetProtection(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    // Until the new page's own self-check has reported, nothing is claimed about it.
    if (change.status === 'loading') void forgetProtection(tab);
  });
  browser.permissions.onRemoved.addListener(() => void checkAccess());
  browser.permissions.onAdded.addListener(() => void checkAccess().then(markOpenTabs));
  void checkAccess();
}

async function record(tab: number, state: Protection): Promise<void> {
  await saveProtection(tab, state);
  await showBadge(state.state, title(state.state), tab);
}

/** Pages that were open before this version of the extension run without it until they're loaded again. */
async function markOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ORIGINS })) {
    if (tab.id === undefined) continue;
    const state = z.parse(protection, {
      state: 'not-protected',
      reasons: ['reason_reload'],
      site: new URL(tab.url ?? 'https://invalid.invalid').hostname,
      checked: 0,
      held: 0,
    });
    await record(tab.id, state);
  }
}

/** Without host access no script of ours runs and no tab's address can be seen: then the button warns on every tab. */
async function checkAccess(): Promise<void> {
  const granted = await browser.permissions.contains({ origins: ORIGINS });
  await showBadge(granted ? 'protected' : 'not-protected', title(granted ? 'protected' : 'no-access'));
}

function title(state: Protection['state'] | 'no-access'): string {
  const key = {
    protected: 'badge_protected',
    degraded: 'badge_degraded',
    'not-protected': 'badge_not_protected',
    'no-access': 'badge_no_access',
  }[state];
  return browser.i18n.getMessage(key);
}
