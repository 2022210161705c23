import { base58Address, isBase58Address } from '@/lib/checksums/base58';
import type { Detector, Examples } from '../detector';
import { fake } from '../fake';

/** Addresses have at least so many letters. */
const LEAST = 26;

const isBase58 = (code: number): boolean =>
  (code >= 49 && code <= 57) ||
  (code >= 65 && code <= 90 && code !== 73 && code !== 79) ||
  (code >= 97 && code <= 122 && code !== 108);

function beginsAddress(text: string, at: number): boolean {
  for (let i = at + 1; i < at + LEAST; i++) if (!isBase58(text.charCodeAt(i))) return false;
  return true;
}

/** Bitcoin's older forms, to a key or a script. The checksum in them tells them from whatever else has their letters. */
export const base58: Detector = {
  id: 'bitcoin-base58-address',
  kind: 'pii.wallet-address',
  entityType: 'WALLET',
  label: 'Bitcoin address',
  severity: 'medium',
  anchor: {
    keywords: ['1', '3'].flatMap((first) =>
      Array.from('123456789abcdefghijklmnopqrstuvwxyz', (next) => first + next),
    ),
    token: true,
    guard: beginsAddress,
  },
  pattern: /(?<![A-Za-z0-9+/_=-])[13][1-9A-HJ-NP-Za-km-z]{25,34}(?![A-Za-z0-9+/_=])/dy,
  weigh: ({ value }) => (isBase58Address(value) ? 0.85 : 0),
  reference: 'https://en.bitcoin.it/wiki/Base58Check_encoding',
};

export const examples: readonly Examples[] = [
  {
    detector: 'bitcoin-base58-address',
    positives: () => [
      `please pay to ${base58Address(`00${fake('hex', 40, 21)}`)}`,
      `${base58Address(`05${fake('hex', 40, 22)}`)}, as before`,
    ],
    negatives: () => [
      `1${fake('letters', 32, 23).replace(/[IOl]/g, 'x')}`,
      `id=a${base58Address(`00${fake('hex', 40, 24)}`)}`,
      '1024 bytes',
    ],
  },
];
