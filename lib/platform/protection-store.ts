import * as z from 'zod/mini';
import { type Protection, protection } from '@/lib/messaging/protocol';
import { browser } from './browser';

const key = (tab: number) => `protection:${tab}`;

/**
 * Session storage forgets with the browser and is closed to content scripts. The background's memory would forget sooner.
 * False: it's full or fails, and what it held of the tab is gone rather than out of date.
 */
export async function saveProtection(tab: number, state: Protection): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key(tab)]: state });
    return true;
  } catch {
    await forgetProtection(tab);
    return false;
  }
}

export async function loadProtection(tab: number): Promise<Protection | null> {
  const stored = await browser.storage.session.get(key(tab)).catch((): Record<string, unknown> => ({}));
  const parsed = z.safeParse(protection, stored[key(tab)]);
  return parsed.success ? parsed.data : null;
}

export async function forgetProtection(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab)).catch(() => {});
}
