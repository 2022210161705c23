import { pause } from '@/lib/messaging/pause';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that are read at a stretch: a few milliseconds of the page's main thread. */
const PIECE = 1024 * 1024;

export const sizeOf = (source: Bytes | Blob): number =>
  source instanceof Blob ? source.size : source.length;

/** @throws When a file can't be read any more. */
export async function bytesOf(source: Bytes | Blob, start = 0, end = sizeOf(source)): Promise<Bytes> {
  if (!(source instanceof Blob)) return source.subarray(start, end);
  return new Uint8Array(await source.slice(start, end).arrayBuffer());
}

/**
 * The text that bytes are in UTF-8, null when they're something else. Read piece by piece, so that a long one doesn't hold
 * the page up, and no further than its first fault. Keeps a byte order mark, so that encoding gives the same bytes.
 */
export async function textOf(source: Bytes | Blob): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const size = sizeOf(source);
  let text = '';
  for (let at = 0; at < size; at += PIECE) {
    if (at > 0) await pause(0);
    const piece = await bytesOf(source, at, Math.min(at + PIECE, size));
    try {
      text += decoder.decode(piece, { stream: at + PIECE < size });
    } catch {
      return null;
    }
  }
  return text;
}
