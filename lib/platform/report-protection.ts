import type { Protection, ToBackground, ToPage } from '@/lib/messaging/protocol';
import { contentBrowser } from './content-browser';
import { isOrphaned } from './inspector-port';

/** Tells the background what the toolbar button should say. A script whose extension is gone has nobody to tell. */
export async function reportProtection(protection: Protection): Promise<void> {
  if (isOrphaned()) return;
  await contentBrowser()
    .runtime.sendMessage({ type: 'report-protection', protection } satisfies ToBackground)
    .catch(() => {});
}

/** Calls the listener when the background has lost what this page reported. The answer alone says that we're here. */
export function onReportAsked(listener: () => void): void {
  contentBrowser().runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    const asked = (message as Partial<ToPage> | null)?.type === 'report-again';
    if (asked) listener();
    answer(asked);
    return true;
  });
}
