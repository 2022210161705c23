import { INSPECTOR_PORT } from '@/lib/messaging/limits';
import type { ToBackground } from '@/lib/messaging/protocol';
import type { Wire } from '@/lib/messaging/wire';
import { contentBrowser } from './content-browser';
import { portWire } from './port-wire';

/** The browser takes `runtime.id` away from scripts whose extension was updated, disabled or removed. */
export function isOrphaned(): boolean {
  try {
    return !contentBrowser().runtime?.id;
  } catch {
    return true;
  }
}

/**
 * Connects a content script with the inspecting context: straight to the offscreen document on Chromium, to the background
 * page on Firefox. The background is asked first, because only it can create the document.
 * @throws Error('orphaned') when this script's extension is gone.
 */
export async function connectInspector(): Promise<Wire> {
  if (isOrphaned()) throw new Error('orphaned');
  try {
    const { runtime } = contentBrowser();
    await runtime.sendMessage({ type: 'ensure-inspector' } satisfies ToBackground);
    return portWire(runtime.connect({ name: INSPECTOR_PORT }));
  } catch (error) {
    if (isOrphaned()) throw new Error('orphaned');
    throw error;
  }
}
