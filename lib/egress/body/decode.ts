import { LIMIT } from '@/lib/messaging/limits';
import type { Wire } from '../wire';
import { decodeBytes } from './bytes';
import { type Decoded, unreadable } from './decoded';
import { decodeForm } from './form';
import { MAX_BYTES } from './limit';
import { splice } from './slot';
import { textSlots } from './text';

/**
 * Finds the leaves of a body. What is over the limit isn't read at all.
 * @param type the content type it's sent with, '' when that is left to the body.
 * @throws When a file of it can't be read any more.
 */
export async function decode(body: Wire, type: string): Promise<Decoded<Wire>> {
  const { size, limit } = measure(body);
  if (size > limit) return unreadable({ kind: 'too-large', name: '', size });
  if (typeof body === 'string') {
    const leaves = textSlots(body, type);
    return { leaves, unread: [], rebuild: async (texts) => splice(body, leaves, texts) };
  }
  if (body instanceof Uint8Array) return decodeBytes(body, (text) => textSlots(text, type));
  return body instanceof Blob ? decodeBlob(body, type) : decodeForm(body);
}

/** A body's size and what it may be, in UTF-16 units for text, else in bytes. */
function measure(body: Wire): { readonly size: number; readonly limit: number } {
  if (typeof body === 'string') return { size: body.length, limit: LIMIT };
  if (body instanceof Uint8Array) return { size: body.length, limit: MAX_BYTES };
  if (body instanceof Blob) return { size: body.size, limit: MAX_BYTES };
  const sizes = body.map(({ value }) => (typeof value === 'string' ? value.length : value.size));
  return { size: sizes.reduce((sum, size) => sum + size, 0), limit: MAX_BYTES };
}

async function decodeBlob(blob: Blob, type: string): Promise<Decoded<Blob>> {
  const { leaves, unread, rebuild } = await decodeBytes(blob, (text) => textSlots(text, type || blob.type));
  return {
    leaves,
    unread,
    rebuild: async (texts) => {
      const fresh = await rebuild(texts);
      return fresh && new Blob([fresh], { type: blob.type });
    },
  };
}
