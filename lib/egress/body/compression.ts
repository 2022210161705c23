/** Inflated bytes above it aren't read: a small body could otherwise exhaust the tab. */
const LIMIT = 64 * 1024 * 1024;

/** gzip: RFC 1952 §2.3.1. zlib: RFC 1950 §2.2, its check bits make the first two bytes a multiple of 31. */
export function compressionOf([first = 0, second = 0]: Uint8Array): CompressionFormat | null {
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'deflate' : null;
}

/** Null when the bytes aren't what they seem, or inflate beyond measure. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  try {
    for await (const chunk of new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))) {
      total += chunk.length;
      if (total > LIMIT) return null;
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

export async function deflate(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream(format));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
