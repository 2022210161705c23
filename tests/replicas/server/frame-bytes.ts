import type { RawData } from 'ws';

/** A WebSocket message in one piece, whatever the library made of it. */
export function frameBytes(data: RawData): Buffer {
  if (Array.isArray(data)) return Buffer.concat(data);
  return Buffer.isBuffer(data) ? data : Buffer.from(data);
}
