import { compressionOf, deflate, inflate } from './compression';
import type { Decoded } from './decoded';
import { type Reading, splice, wholeText } from './slot';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Bytes as text: UTF-8, compressed UTF-8 (known by its first bytes, whatever a header says), else what can be read of
 * it, which can't be rewritten. Null when they can't be inflated.
 */
export async function decodeBytes(bytes: Bytes, reading: Reading): Promise<Decoded<Bytes> | null> {
  const format = compressionOf(bytes);
  const plain = utf8(bytes, reading);
  if (plain || format === null) return plain ?? unreadable(bytes);
  const inflated = await inflate(bytes, format);
  if (!inflated) return null;
  const inner = utf8(inflated, reading);
  if (!inner) return unreadable(inflated);
  const rebuild: Decoded<Bytes>['rebuild'] = async (texts) => {
    const fresh = await inner.rebuild(texts);
    return fresh && deflate(fresh, format);
  };
  return { leaves: inner.leaves, rebuild };
}

function utf8(bytes: Bytes, reading: Reading): Decoded<Bytes> | null {
  const text = strictText(bytes);
  if (text === null) return null;
  const leaves = reading(text);
  const rebuild: Decoded<Bytes>['rebuild'] = async (texts) => {
    const fresh = splice(text, leaves, texts);
    return fresh === null ? null : new TextEncoder().encode(fresh);
  };
  return { leaves, rebuild };
}

/** Keeps a byte order mark, so that encoding gives the same bytes. */
function strictText(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 by its mark, else UTF-8 with the undecodable replaced: strings between binary data are still seen. */
function unreadable(bytes: Bytes): Decoded<Bytes> {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const leaves = wholeText(new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(bytes));
  return { leaves, rebuild: async () => null };
}
