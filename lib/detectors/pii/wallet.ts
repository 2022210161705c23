import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { always } from '../detector';
import { fake } from '../fake';

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** An address of the current form, here and on Litecoin: it leads to all that its owner ever paid and got. BIP 173 and 350. */
export const segwitAddress: Detector = {
  id: 'bitcoin-address',
  kind: 'pii.wallet-address',
  entityType: 'WALLET',
  label: 'Bitcoin address',
  severity: 'medium',
  anchor: { keywords: ['bc1q', 'bc1p', 'ltc1q'], needs: { over: charSet('02-9a-hj-np-z'), run: 34 } },
  pattern: /(?<![A-Za-z0-9])(?:bc1[qp]|ltc1q)[02-9ac-hj-np-z]{37,58}(?![A-Za-z0-9])/dy,
  weigh: always(0.7),
  reference: 'https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki',
};

/** The older forms, and those of Ethereum, look like any other value: words beside them tell. */
export const labelledWallet: Detector = {
  id: 'labelled-wallet',
  kind: 'pii.wallet-address',
  entityType: 'WALLET',
  label: 'Wallet address',
  severity: 'medium',
  anchor: {
    keywords: [
      'wallet',
      'bitcoin address',
      'btc address',
      'ethereum address',
      'eth address',
      'payout address',
      'litecoin',
      'dogecoin',
      'zcash',
      'ripple address',
    ],
    behind: { whole: 0 },
    needs: { over: charSet('A-Za-z0-9'), run: 26 },
  },
  pattern:
    /(?:[ _-]?(?:address|addr|id))?["'\])]{0,2}\s{0,3}(?:is|[:=])?:?\s{0,3}["'(]?(?<value>(?:[13LMDX]|t[13])[1-9A-HJ-NP-Za-km-z]{25,34}|r[1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9A-Fa-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33})(?![A-Za-z0-9])/diy,
  weigh: ({ value }) => (/\d/.test(value.slice(2)) && !/(.)\1{5}/.test(value) ? 0.7 : 0),
  reference: 'https://developer.bitcoin.org/devguide/wallets.html',
};

const hex = (seed: number): string => `0x${fake('hex', 40, seed)}`;

export const examples: readonly Examples[] = [
  {
    detector: 'bitcoin-address',
    positives: () => [
      `sent to bc1q${[...fake('hex', 38, 3)].map((digit) => BECH32.charAt(parseInt(digit, 16))).join('')}`,
      `or to ltc1q${[...fake('hex', 38, 6)].map((digit) => BECH32.charAt(parseInt(digit, 16))).join('')}`,
    ],
    negatives: () => ['bc1q', 'bc1qexample', 'abc1q23'],
  },
  {
    detector: 'labelled-wallet',
    positives: () => [
      `my wallet address is: ${hex(1)}`,
      `"wallet": "${hex(2)}"`,
      `Litecoin address: L${fake('hex', 32, 7).replace(/0/g, 'g')}`,
      `BTC address 1${fake('hex', 30, 4).replace(/0/g, 'g')}`,
    ],
    negatives: () => ['wallet address is empty', `contract ${hex(5)}`, `wallet: 0x${'0'.repeat(40)}`],
  },
];
