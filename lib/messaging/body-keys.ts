/**
 * How a body is recognised on both sides of the browser's network layer: where it was judged, and where the browser shows it
 * once more before it leaves. Keys are hashes, so no text is kept; SHA-256, because a page knows texts that pass and would
 * look for another with the same key.
 */

/** A body that was judged and may leave. */
export interface Voucher {
  /** Keys of the whole content: the same content may leave again. */
  readonly lasting: readonly string[];
  /** Keys that don't hold the whole content, because the browser won't show it: good for one request, and soon. */
  readonly once: readonly string[];
}

/** A form's fields in any order; a file counts by its name. */
export type Fields = Iterable<readonly [name: string, value: string]>;

/** @param hash of all bytes, in hexadecimal. */
export const bytesKey = (hash: string): string => `bytes:${hash}`;

/** @param hash of `formText` in UTF-8. */
export const formKey = (hash: string): string => `form:${hash}`;

/**
 * For a body of which the browser shows nothing, or not all. The fragment of an address isn't sent. What has no address makes
 * no request that the browser would show.
 */
export function unseenKey(method: string, url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address) address.hash = '';
  return `unseen:${method.toUpperCase()} ${address?.href ?? ''}`;
}

/** One text for one form: browsers show a form by name, and break lines their own way. */
export function formText(fields: Fields): string {
  const byName = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const values = byName.get(lines(name)) ?? [];
    byName.set(lines(name), values);
    values.push(lines(value));
  }
  return JSON.stringify([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
