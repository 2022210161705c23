import { contentBrowser } from './content-browser';

/** A message of the locale, with its substitutions. */
export function translate(key: string, ...subs: readonly string[]): string {
  return contentBrowser().i18n.getMessage(key, [...subs]);
}
