import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { toBackground } from '@/lib/messaging/protocol';
import { browser } from './browser';
import { hostInspector } from './inspector-host';
import { raiseLastLine } from './last-line/raise';
import { ensureOffscreen } from './offscreen';
import { forgetProtection } from './protection-store';
import { spawnInspector } from './spawn-inspector';
import { askTab, forgetTab, greetTabs, recordTab, showAccess, tellHeldUnseen } from './tab-states';

/** @param ownWorker Firefox: the background page can start workers itself and there's no offscreen document. */
export function runBackground({ ownWorker }: { readonly ownWorker: boolean }): void {
  const ensure = ownWorker ? async () => {} : ensureOffscreen;
  if (ownWorker) hostInspector(spawnInspector());
  void ensure();
  const vouchers = raiseLastLine();

  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const parsed = z.safeParse(toBackground, raw);
    if (!parsed.success || sender.id !== browser.runtime.id) return;
    const message = parsed.data;
    if (message.type === 'ensure-inspector') return ensure().then(() => true);
    const tab = sender.tab?.id;
    if (tab === undefined) return;
    if (message.type === 'vouch') {
      vouchers.add(tab, message.voucher);
      return Promise.resolve(true);
    }
    if (message.type === 'held-unseen') return tellHeldUnseen(tab).then(() => true);
    if (sender.frameId === 0) return recordTab(tab, message.protection).then(() => true);
    return;
  });

  void greetTabs();
  // Nothing to do: that somebody listens makes the browser start us, and everything above has happened before a first paste.
  browser.runtime.onStartup.addListener(() => {});
  browser.permissions.onRemoved.addListener(() => void showAccess());
  browser.permissions.onAdded.addListener(() => void showAccess());
  browser.tabs.onRemoved.addListener((tab) => void forgetProtection(tab));
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') void forgetTab(tab);
    else if (change.status === 'complete') void askTab(tab);
  });
}
