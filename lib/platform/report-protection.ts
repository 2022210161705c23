import type { Protection, ToBackground } from '@/lib/messaging/protocol';
import { contentBrowser } from './content-browser';
import { isOrphaned } from './inspector-port';

/** Tells the background what the toolbar button should say. A script whose extension is gone has nobody to tell. */
export async function reportProtection(protection: Protection): Promise<void> {
  if (isOrphaned()) return;
  await contentBrowser()
    .runtime.sendMessage({ type: 'report-protection', protection } satisfies ToBackground)
    .catch(() => {});
}
