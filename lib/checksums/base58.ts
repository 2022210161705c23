import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import { createBase58check } from '@scure/base';

/** Of a version and a hash; the checksum is gone by then. */
const BYTES = 21;

const base58check = createBase58check(sha256);

/**
 * Whether an address of Bitcoin's older forms, or of a chain that took them over, ends in the checksum of what it holds.
 * Source: https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function isBase58Address(address: string): boolean {
  try {
    return base58check.decode(address).length === BYTES;
  } catch {
    return false;
  }
}

/**
 * An address of a version and a hash, for examples.
 *
 * @param body both in hexadecimal.
 */
export const base58Address = (body: string): string => base58check.encode(hexToBytes(body));
