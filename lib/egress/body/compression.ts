import { MAX_BYTES } from './limit';
import type { Bytes } from './read';

/** Those that newer browsers add to the standard's: https://compression.spec.whatwg.org/#supported-formats */
type Format = CompressionFormat | 'brotli' | 'zstd';

/** gzip: RFC 1952 §2.3.1. zlib: RFC 1950 §2.2, its check bits make the first two bytes a multiple of 31. zstd: RFC 8878 §3.1.1. */
export function compressionOf([first = 0, second = 0, third = 0, fourth = 0]: Bytes): Format | null {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) return 'zstd';
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'deflate' : null;
}

/** Those that have no first bytes of their own and can only be tried. */
export const BARE_FORMATS: readonly Format[] = ['deflate-raw', 'brotli'];

/** Null when the bytes aren't what they seem, inflate beyond measure, or the browser doesn't know the format. */
export async function inflate(bytes: Bytes, format: Format): Promise<Bytes | null> {
  const chunks: Bytes[] = [];
  let total = 0;
  try {
    const inflating = new DecompressionStream(format as CompressionFormat);
    for await (const chunk of new Blob([bytes]).stream().pipeThrough(inflating)) {
      total += chunk.length;
      // A small body could otherwise exhaust the tab.
      if (total > MAX_BYTES) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Null when the browser can read the format only. */
export async function deflate(bytes: Bytes, format: Format): Promise<Bytes | null> {
  try {
    const deflating = new CompressionStream(format as CompressionFormat);
    const packed = new Blob([bytes]).stream().pipeThrough(deflating);
    return new Uint8Array(await new Response(packed).arrayBuffer());
  } catch {
    return null;
  }
}
