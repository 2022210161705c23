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

/** Tells the top frame, by way of the background, that something was held where nobody can see it. Nothing of what. */
export async function reportHeldUnseen(): Promise<void> {
  if (isOrphaned()) return;
  const message: ToBackground = { type: 'held-unseen' };
  await contentBrowser()
    .runtime.sendMessage(message)
    .catch(() => {});
}

/** Calls the listener of what the background says to the top frame. The answer alone says that we're here. */
export function onToPage(listeners: Readonly<Record<ToPage['type'], () => void>>): void {
  contentBrowser().runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    const type = (message as Partial<ToPage> | null)?.type;
    const listener = type && listeners[type];
    listener?.();
    answer(listener !== undefined);
    return true;
  });
}
