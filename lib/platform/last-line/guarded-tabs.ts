import { sites } from '@/lib/sites';
import { ORIGINS } from '../access';
import { browser } from '../browser';

const origins = new Set(sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}`)));

/** The origin of an address, also of a blob's; null where there is none. */
export function originOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return origin === 'null' ? null : origin;
}

export const isGuarded = (origin: string | null): boolean => origin !== null && origins.has(origin);

/** Knows which tabs show a guarded site: a sandboxed frame in one says nothing of where it belongs. */
export function watchGuardedTabs(): { readonly has: (tab: number) => boolean } {
  const guarded = new Set<number>();
  browser.tabs.onUpdated.addListener((tab, change, { url }) => {
    if (change.status !== 'loading') return;
    if (isGuarded(originOf(url))) guarded.add(tab);
    else guarded.delete(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => void guarded.delete(tab));
  void browser.tabs.query({ url: [...ORIGINS] }).then((open) => {
    for (const { id } of open) if (id !== undefined) guarded.add(id);
  });
  return guarded;
}
