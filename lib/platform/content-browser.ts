import type { Browser } from 'webextension-polyfill';

/**
 * The extension API inside a page. The few calls that a content script makes are the same in every browser, so it does
 * without the polyfill, which every page load of a guarded site would pay with 10 kB.
 */
export function contentBrowser(): Pick<Browser, 'runtime' | 'i18n'> {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
  const found = browser ?? chrome;
  if (!found) throw new Error('orphaned');
  return found;
}
