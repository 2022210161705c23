import { sha256 } from './sha256';

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** What four bytes of a checksum take in hexadecimal. */
const SUM = 8;
/** Bytes of a version, a hash of twenty bytes and the checksum. */
const ADDRESS = 25;

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The bytes of an address in hexadecimal; '' for a letter that the alphabet lacks. */
function decoded(address: string): string {
  let number = 0n;
  for (const letter of address) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return '';
    number = number * 58n + BigInt(digit);
  }
  return number.toString(16).padStart(ADDRESS * 2, '0');
}

/**
 * Whether an address of Bitcoin's older forms, or of a chain that took them over, ends in the checksum of what it holds.
 * Source: https://en.bitcoin.it/wiki/Base58Check_encoding
 */
export function isBase58Address(address: string): boolean {
  const hex = decoded(address);
  if (hex.length !== ADDRESS * 2) return false;
  const body = hex.slice(0, -SUM);
  return sha256(bytesOf(sha256(bytesOf(body)))).startsWith(hex.slice(-SUM));
}

/** An address of a version and a hash, for examples. */
export function base58Address(body: string): string {
  const hex = body + sha256(bytesOf(sha256(bytesOf(body)))).slice(0, SUM);
  let number = BigInt(`0x${hex}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = ALPHABET.charAt(Number(number % 58n)) + text;
  return '1'.repeat((/^(?:00)*/.exec(hex)?.[0] ?? '').length / 2) + text;
}
