import { browser } from './browser';

/** A message of the locale, with its substitutions. */
export function translate(key: string, ...subs: readonly string[]): string {
  return browser.i18n.getMessage(key, [...subs]);
}
