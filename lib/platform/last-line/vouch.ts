import type { Voucher } from '@/lib/messaging/body-keys';
import type { ToBackground, ToPage } from '@/lib/messaging/protocol';
import { contentBrowser } from '../content-browser';
import { BLOCKING } from './permission';

/** Whether this build has a last line that must hear of what was judged. */
export function hasLastLine(): boolean {
  return contentBrowser().runtime.getManifest().permissions?.includes(BLOCKING) ?? false;
}

/** Fulfilled when the last line knows: only then may the request be made. */
export async function vouch(voucher: Voucher): Promise<void> {
  await contentBrowser().runtime.sendMessage({ type: 'vouch', voucher } satisfies ToBackground);
}

/** Calls the listener when the browser has cancelled a request of this tab. */
export function onCancelled(listener: () => void): void {
  contentBrowser().runtime.onMessage.addListener((message: unknown): undefined => {
    if ((message as Partial<ToPage> | null)?.type === 'request-cancelled') listener();
  });
}
