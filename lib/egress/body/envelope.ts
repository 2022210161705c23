import { compressionOf } from './compression';
import type { Bytes } from './read';

const NEWLINE = 0x0a;
const BRACE = 0x7b;
/** Headers of an envelope are short; what lies further in is no longer looked for. */
const HEADERS = 64 * 1024;

/**
 * Lines of JSON and behind them compressed data: an envelope as Sentry's replay sends it,
 * https://develop.sentry.dev/sdk/foundations/transport/envelopes/. Null for anything else.
 */
export function splitEnvelope(bytes: Bytes): { readonly head: Bytes; readonly packed: Bytes } | null {
  if (bytes[0] !== BRACE) return null;
  const end = Math.min(bytes.length, HEADERS);
  for (let at = bytes.indexOf(NEWLINE) + 1; at > 0 && at < end; at = bytes.indexOf(NEWLINE, at) + 1) {
    if (compressionOf(bytes.subarray(at, at + 4)) === null) continue;
    return { head: bytes.subarray(0, at), packed: bytes.subarray(at) };
  }
  return null;
}
