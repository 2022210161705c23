import type { ToPage } from '@/lib/messaging/protocol';
import { ORIGINS } from '../access';
import { browser } from '../browser';

/** Tells the user of a tab, in the frame that they see; what belongs to no tab is told in every guarded one. */
export function tellCancelled(tab: number): void {
  if (tab >= 0) return tell(tab);
  void browser.tabs.query({ url: [...ORIGINS] }).then((open) => {
    for (const { id } of open) if (id !== undefined) tell(id);
  });
}

function tell(tab: number): void {
  const message = { type: 'request-cancelled' } satisfies ToPage;
  browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => {});
}
