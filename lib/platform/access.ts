import { sites } from '@/lib/sites';
import { browser } from './browser';

/** The pages that the extension guards, as the browser names permissions. */
export const ORIGINS: readonly string[] = sites.flatMap((site) =>
  site.hosts.map((host) => `https://${host}/*`),
);

/** Whether the browser lets us look at all of them. Its user may withdraw that at any time. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...ORIGINS] });
}
