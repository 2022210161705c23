import { charSet } from '@/lib/core/char-set';
import { entropy } from '@/lib/core/entropy';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { changeOnService } from './rotations';
import { camelWords } from './words';

/** What may stand at the place of a public key, a hash or an id: it has no mixed case, or says what it is. */
const PUBLIC = /^(?:[0-9a-f]+|[0-9A-F]+|pk[_.]|pub|6L[a-z]|AAAA[BCE]|ssh-|MII|[A-Za-z0-9]{20,}\.[a-z]{2,4}$)/;

/** `key` and `auth` alone say little; a value that only a machine can have drawn says the rest. */
export const drawnKey: Detector = {
  id: 'drawn-key',
  kind: 'secret.assigned',
  entityType: 'SECRET',
  label: 'Key that looks drawn',
  severity: 'medium',
  anchor: {
    keywords: [
      'key": "',
      'key":"',
      "key: '",
      'key: "',
      'key: ',
      'key = "',
      "key = '",
      'key="',
      'auth: "',
      "auth: '",
      'auth": "',
    ],
    behind: { whole: 0 },
    needs: { over: charSet('A-Za-z0-9_\\-'), run: 32 },
  },
  pattern: /["']?(?<value>[A-Za-z0-9_-]{32,128})(?=["'\s,;]|$)/dy,
  weigh: ({ value }) => {
    if (PUBLIC.test(value) || isDummy(value) || camelWords(value) > 0.4) return 0;
    const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3;
    return mixed && entropy(value) >= 4.2 ? 0.62 : 0;
  },
  reference: 'https://cwe.mitre.org/data/definitions/798.html',
  rotation: changeOnService,
};

/** 32 bytes in the middle of a sentence: a wallet's private key, or the hash of what it paid. In code it is a constant. */
export const bareKey: Detector = {
  id: 'bare-key',
  kind: 'secret.private-key',
  entityType: 'PRIVATE_KEY',
  label: "What may be a wallet's private key",
  severity: 'low',
  anchor: { keywords: ['0x'], behind: { whole: 0 }, needs: { over: charSet('0-9A-Fa-f'), run: 64 } },
  pattern: /(?<=[a-z:,]\s0[xX])[0-9A-Fa-f]{64}(?=[\s!?]|[.,;](?:\s|$)|$)/dy,
  weigh: ({ value }) => (entropy(value) > 3 ? SLIGHT : 0),
  reference: 'https://ethereum.org/en/developers/docs/accounts/',
  rotation: changeOnService,
};

export const examples: readonly Examples[] = [
  {
    detector: 'drawn-key',
    positives: () => [
      `api:\n  key: ${fake('base62', 40, 1)}\n`,
      `{"url": "https://x.acme.io", "key": "${fake('base62', 44, 2)}"}`,
    ],
    negatives: () => [
      `{"key": "${fake('hex', 40, 3)}"}`,
      '<li key="UserProfileHeaderNavigationMenuItemV2">',
      'key: "settings-account-password-confirmation-label"',
      '"key": "pk_live_documentation_only_not_a_secret_1"',
    ],
  },
  {
    detector: 'bare-key',
    positives: () => [],
    negatives: () => [
      `const N = 0x${fake('hex', 64, 5)};`,
      `balances[0x${fake('hex', 64, 6)}]`,
      `it says 0x${fake('hex', 40, 7)}`,
    ],
    slight: () => [`I put 0x${fake('hex', 64, 8)} into the form.`],
  },
];
