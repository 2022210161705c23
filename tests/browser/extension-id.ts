import { createHash } from 'node:crypto';

/**
 * The id that Chromium gives to an extension: a hash of its public key or, unpacked and without one, of its folder's path,
 * its digits as letters from a to p (chromium: components/crx_file/id_util.cc).
 */
export function extensionId(keyOrFolder: string | Buffer): string {
  const hash = createHash('sha256').update(keyOrFolder).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
