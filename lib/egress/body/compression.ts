import { append, bare, getters, only, settle, uncurry } from '../pristine';
import { copyInto, NativeBlob, NativeBytes, sizeOf } from '../web';
import type { Done } from './done';

const NativeInflate = DecompressionStream;
const NativeDeflate = CompressionStream;

const blobStream = uncurry(Blob.prototype.stream);
const pipeThrough = uncurry(ReadableStream.prototype.pipeThrough) as (
  source: ReadableStream,
  via: ReadableWritablePair,
) => ReadableStream<Uint8Array<ArrayBuffer>>;
const readerOf = uncurry(ReadableStream.prototype.getReader) as (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
) => ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
const read = uncurry(ReadableStreamDefaultReader.prototype.read) as <T>(
  reader: ReadableStreamDefaultReader<T>,
) => Promise<ReadableStreamReadResult<T>>;
const cancel = uncurry(ReadableStreamDefaultReader.prototype.cancel);
const ofInflate = getters(DecompressionStream.prototype);
const inflateOut = ofInflate('readable');
const inflateIn = ofInflate('writable');
const ofDeflate = getters(CompressionStream.prototype);
const deflateOut = ofDeflate('readable');
const deflateIn = ofDeflate('writable');

/** Inflated bytes above it aren't read: a small body could otherwise exhaust the tab. */
const LIMIT = 64 * 1024 * 1024;

/** gzip: RFC 1952 §2.3.1. zlib: RFC 1950 §2.2, its check bits make the first two bytes a multiple of 31. */
export function compressionOf(bytes: Uint8Array): CompressionFormat | null {
  const first = bytes[0] ?? 0;
  const second = bytes[1] ?? 0;
  if (first === 0x1f && second === 0x8b) return 'gzip';
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'deflate' : null;
}

export function inflate(bytes: BufferSource, format: CompressionFormat, done: Done<Uint8Array>): void {
  const stream = new NativeInflate(format);
  pump(bytes, bare({ readable: inflateOut(stream), writable: inflateIn(stream) }), done);
}

export function deflate(
  bytes: BufferSource,
  format: CompressionFormat,
  done: Done<Uint8Array<ArrayBuffer>>,
): void {
  const stream = new NativeDeflate(format);
  pump(bytes, bare({ readable: deflateOut(stream), writable: deflateIn(stream) }), done);
}

function pump(bytes: BufferSource, via: ReadableWritablePair, done: Done<Uint8Array<ArrayBuffer>>): void {
  const reader = readerOf(pipeThrough(blobStream(new NativeBlob(only(bytes))), via));
  const fail = () => done(null);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  const next = () =>
    settle(
      read(reader),
      (step) => {
        if (step.done) return done(join(chunks, total));
        total += sizeOf(step.value);
        append(chunks, step.value);
        if (total <= LIMIT) return next();
        settle(cancel(reader), fail, fail);
      },
      fail,
    );
  next();
}

function join(chunks: readonly Uint8Array<ArrayBuffer>[], total: number): Uint8Array<ArrayBuffer> {
  const out = new NativeBytes(total);
  let at = 0;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Uint8Array<ArrayBuffer>;
    copyInto(out, chunk, at);
    at += sizeOf(chunk);
  }
  return out;
}
