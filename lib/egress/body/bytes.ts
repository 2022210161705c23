import type { Leaf } from '../channel';
import { BARE_FORMATS, compressionOf, deflate, inflate } from './compression';
import { type Decoded, unreadable } from './decoded';
import { splitEnvelope } from './envelope';
import { mediaOf } from './media';
import { type Bytes, bytesOf, sizeOf, textOf } from './read';
import { type Reading, splice } from './slot';
import { legible } from './strings';
import { isReadable, wideTexts } from './wide';

/** What is compressed once more inside a compressed body is opened, but not for ever. */
const DEPTH = 3;
/** What tells a format, and in a container what it contains. */
const HEAD = 4096;

/**
 * Bytes by what they are, whatever a header says: text, compressed text, a text of wide units, else media or unknown bytes
 * with what can be read of them.
 */
export async function decodeBytes(
  source: Bytes | Blob,
  reading: Reading,
  depth = DEPTH,
): Promise<Decoded<Bytes>> {
  const text = await textOf(source);
  if (text !== null) return decodeText(text, reading);
  const media = mediaOf(await bytesOf(source, 0, HEAD));
  const size = sizeOf(source);
  if (media?.kind === 'closed') return unreadable({ kind: 'closed', name: media.name, size });

  const bytes = await bytesOf(source);
  if (media) return unreadable({ ...media, size }, legible(bytes));
  const format = compressionOf(bytes);
  if (format) {
    // What says that it's compressed and can't be inflated was meant for somebody who can.
    const kind = { kind: 'closed', name: format, size } as const;
    return (await decodePacked(bytes, format, reading, depth)) ?? unreadable(kind);
  }
  const wide = wideTexts(bytes).filter(isReadable);
  if (wide.length > 0) return { leaves: wide.map(whole), unread: [], rebuild: async () => null };
  for (const bare of BARE_FORMATS) {
    const inner = await decodePacked(bytes, bare, reading, depth);
    if (inner && inner.unread.length === 0) return inner;
  }
  const envelope = splitEnvelope(bytes);
  if (envelope && depth > 0) {
    const [head, tail] = [
      await decodeBytes(envelope.head, reading, 0),
      await decodeBytes(envelope.packed, reading, depth - 1),
    ];
    return {
      leaves: [...head.leaves, ...tail.leaves],
      unread: [...head.unread, ...tail.unread],
      rebuild: async () => null,
    };
  }
  return unreadable({ kind: 'binary', name: '', size }, legible(bytes));
}

function decodeText(text: string, reading: Reading): Decoded<Bytes> {
  const slots = reading(text);
  const wide = text.includes('\u0000') ? wideTexts(new TextEncoder().encode(text)) : [];
  const rebuild: Decoded<Bytes>['rebuild'] = async (texts) => {
    // A reading of the same bytes can't be put back beside the other.
    if (texts.slice(slots.length).some((fresh) => fresh !== null)) return null;
    const fresh = splice(text, slots, texts);
    return fresh === null ? null : new TextEncoder().encode(fresh);
  };
  return { leaves: [...slots, ...wide.map(whole)], unread: [], rebuild };
}

async function decodePacked(
  bytes: Bytes,
  format: Parameters<typeof inflate>[1],
  reading: Reading,
  depth: number,
): Promise<Decoded<Bytes> | null> {
  const inflated = depth > 0 ? await inflate(bytes, format) : null;
  if (!inflated) return null;
  const inner = await decodeBytes(inflated, reading, depth - 1);
  const rebuild: Decoded<Bytes>['rebuild'] = async (texts) => {
    const fresh = await inner.rebuild(texts);
    return fresh && deflate(fresh, format);
  };
  return { leaves: inner.leaves, unread: inner.unread, rebuild };
}

const whole = (text: string): Leaf => ({ path: '', text });
