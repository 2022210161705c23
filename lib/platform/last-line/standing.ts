import * as z from 'zod/mini';
import { browser } from '../browser';

const standing = z.object({
  /** The browser refuses what a page's service worker and shared workers send. */
  workers: z.boolean(),
  /** The browser cancels what a page sends past the tripwire. */
  bodies: z.boolean(),
});

/** What the browser itself enforces behind the tripwire, as this start of the extension found it. */
export type Standing = z.infer<typeof standing>;

const KEY = 'last-line';

export async function saveStanding(found: Standing): Promise<void> {
  await browser.storage.session.set({ [KEY]: found });
}

/** For pages of the extension. Nothing is claimed before the background has said it. */
export async function loadStanding(): Promise<Standing> {
  const stored = await browser.storage.session.get(KEY);
  const parsed = z.safeParse(standing, stored[KEY]);
  return parsed.success ? parsed.data : { workers: false, bodies: false };
}
