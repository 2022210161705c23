import type { Voucher } from '@/lib/messaging/body-keys';
import type { ToBackground } from '@/lib/messaging/protocol';
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
