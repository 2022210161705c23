import { contentBrowser } from './content-browser';

/** Texts as they stand in the locale, with `$1` … unfilled. */
const remembered = new Map<string, string>();

/** Keeps texts for the time when this script's extension is gone and can't be asked any more. */
export function rememberTexts(keys: readonly string[]): void {
  const { i18n } = contentBrowser();
  for (const key of keys) remembered.set(key, i18n.getMessage(key, ['$1', '$2']));
}

/**
 * A message of the locale, with its substitutions. After the extension was updated or removed, asking throws
 * ("Extension context invalidated"): then a remembered text answers, so that the page can still say what has happened.
 */
export function translate(key: string, ...subs: readonly string[]): string {
  try {
    return contentBrowser().i18n.getMessage(key, [...subs]);
  } catch {
    const text = remembered.get(key) ?? '';
    return text.replace(/\$(\d)/g, (_, at: string) => subs[Number(at) - 1] ?? '');
  }
}
