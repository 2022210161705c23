import { base62 } from '@/lib/checksums/base62';
import { crc32 } from '@/lib/checksums/crc32';
import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { tokenPattern } from './token';

const rotation = {
  provider: 'GitHub',
  url: 'https://github.com/settings/tokens',
  steps: [
    'Delete the token on the page above (for an app: its settings, "Client secrets" or "Private keys").',
    'Create a fine-grained token with the fewest permissions and put it where the old one was used.',
    'Look at the security log for what the old token did.',
  ],
};
const reference =
  'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/';

/** The last six of 36 characters are the CRC-32 of the thirty before them in base 62. */
export const hasValidChecksum = (tail: string): boolean =>
  tail.length === 36 && base62(crc32(tail.slice(0, 30)), 6) === tail.slice(30);

export const githubToken: Detector = {
  id: 'github-token',
  kind: 'secret.github-token',
  entityType: 'GITHUB_TOKEN',
  label: 'GitHub token',
  severity: 'critical',
  anchor: { keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], opens: true },
  pattern: tokenPattern(
    String.raw`gh[pousr]_(?<tail>[A-Za-z0-9]{36,251}(?![A-Za-z0-9])|\d{1,12}_eyJ[A-Za-z0-9_.-]{30,1000})`,
  ),
  weigh: ({ groups: { tail = '' } }) => {
    if (hasValidChecksum(tail)) return 0.99;
    return isDummy(tail) || entropy(tail) < 3.2 ? 0 : 0.85;
  },
  reference,
  rotation,
};

export const githubFineGrainedToken: Detector = {
  id: 'github-fine-grained-token',
  kind: 'secret.github-token',
  entityType: 'GITHUB_TOKEN',
  label: 'GitHub fine-grained token',
  severity: 'critical',
  anchor: { keywords: ['github_pat_'], opens: true },
  pattern: tokenPattern(String.raw`github_pat_(?<tail>\w{82,93})(?!\w)`),
  weigh: ({ groups: { tail = '' } }) => (isDummy(tail) || entropy(tail) < 3.2 ? 0 : 0.95),
  reference,
  rotation: { ...rotation, url: 'https://github.com/settings/personal-access-tokens' },
};

const signed = (prefix: string, seed: number): string => {
  const body = fake('base62', 30, seed);
  return prefix + body + base62(crc32(body), 6);
};

export const examples: readonly Examples[] = [
  {
    detector: 'github-token',
    positives: () => [
      signed('ghp_', 1),
      signed('gho_', 2),
      signed('ghs_', 3),
      `ghu_${fake('base62', 36, 4)}`,
      `ghr_${fake('base62', 76, 5)}`,
    ],
    negatives: () => [
      `ghp_${'x'.repeat(36)}`,
      `ghp_${fake('base62', 20, 6)}`,
      `Xghp_${fake('base62', 36, 7)}`,
      'const ghp_token = readToken();',
    ],
  },
  {
    detector: 'github-fine-grained-token',
    positives: () => [`github_pat_${fake('base62', 22, 8)}_${fake('base62', 59, 9)}`],
    negatives: () => [`github_pat_${fake('base62', 22, 10)}`, 'github_pat_your_token_here'],
  },
];
