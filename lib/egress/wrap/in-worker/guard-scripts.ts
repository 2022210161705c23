import type { Asking } from './ask-page';
import type { Language } from './language';

/** Scripts are loaded at once, so nobody can be asked: addresses that may carry something are refused. */
export function guardScripts(language: Language, { refused }: Asking): void {
  const { define, wrap, ownerOf, absolute, saysMuch, failed } = language;
  wrap(ownerOf('importScripts'), 'importScripts', (self, args, native) => {
    const urls: string[] = [];
    for (let i = 0; i < args.length; i++) {
      const url = absolute(args[i]);
      if (saysMuch(url)) {
        refused(url);
        throw failed();
      }
      define(urls, i, url);
    }
    return native(self, urls);
  });
}
