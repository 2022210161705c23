import type { Wire } from '../wire';
import { decodeBytes } from './bytes';
import type { Decoded } from './decoded';
import { decodeForm } from './form';
import { splice } from './slot';
import { textSlots } from './text';

/**
 * Finds the leaves of a body; null when it can't be read.
 * @param type the content type it's sent with, '' when that is left to the body.
 */
export async function decode(body: Wire, type: string): Promise<Decoded<Wire> | null> {
  if (typeof body === 'string') {
    const leaves = textSlots(body, type);
    return { leaves, rebuild: async (texts) => splice(body, leaves, texts) };
  }
  if (body instanceof Uint8Array) return decodeBytes(body, (text) => textSlots(text, type));
  return body instanceof Blob ? decodeBlob(body, type) : decodeForm(body);
}

async function decodeBlob(blob: Blob, type: string): Promise<Decoded<Blob> | null> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const decoded = await decodeBytes(bytes, (text) => textSlots(text, type || blob.type));
  if (!decoded) return null;
  const rebuild: Decoded<Blob>['rebuild'] = async (texts) => {
    const fresh = await decoded.rebuild(texts);
    return fresh && new Blob([fresh], { type: blob.type });
  };
  return { leaves: decoded.leaves, rebuild };
}
