import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';

const rotation = {
  provider: 'the service that the request goes to',
  url: 'https://www.rfc-editor.org/rfc/rfc7009',
  steps: [
    'Revoke the token, or change the password, on that service.',
    'Keep the new one out of commands: shells remember them.',
  ],
};

/** Letters that change their case as no word does, as base64 has it. */
const isDrawnInMixedCase = (value: string): boolean => (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 2;

/** `Authorization: Bearer …`, `Basic …`, `token …`: in headers, commands and code. */
export const authorizationHeader: Detector = {
  id: 'authorization-header',
  kind: 'secret.authorization',
  entityType: 'TOKEN',
  label: 'Credentials in a header',
  severity: 'high',
  anchor: { keywords: ['bearer ', 'authorization', 'basic '] },
  pattern:
    /(?:(?<header>authorization)["'`\]]{0,3}\s{0,2}[:=,]\s{0,2}["'`]?)?(?:(?:bearer|basic|token|apikey|api-key|key|ssws) {1,2}|(?<=authorization["'`\]]{0,3}\s{0,2}[:=,]\s{0,2}["'`]?))(?<value>[A-Za-z0-9+/=_.~:-]{8,2000})/diy,
  weigh: ({ value, groups: { header } }) => {
    if (isDummy(value) || isPlaceholder(value) || isTemplate(value)) return 0;
    const digits = value.match(/\d/g)?.length ?? 0;
    if (header !== undefined && (digits >= 2 || isDrawnInMixedCase(value)))
      return entropy(value) >= 2.5 ? 0.85 : 0;
    return value.length >= 12 && digits >= 2 && entropy(value) >= 3 ? 0.85 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc6750',
  rotation,
};

/** `curl -u name:password`. */
export const curlUser: Detector = {
  id: 'curl-user',
  kind: 'secret.curl-user',
  entityType: 'PASSWORD',
  label: 'Password in a command',
  severity: 'high',
  anchor: { keywords: [' -u ', ' --user ', ' --proxy-user '] },
  pattern:
    / --?(?:u|user|proxy-user) {1,4}["']?(?<user>[^\s:"'`]{0,80})["']?:["']?(?<value>[^\s"'`]{4,200})/dy,
  weigh: ({ value, text, from }) => {
    if (!/\b(?:curl|wget|http)\b/.test(text.slice(Math.max(0, from - 400), from))) return 0;
    if (isDummy(value) || isTemplate(value) || isPlaceholder(value)) return 0;
    return /^(?:pass(?:word|wd)?|pwd|secret|token|admin|test|x-oauth-basic)$/i.test(value) ||
      value.startsWith('$')
      ? 0
      : 0.8;
  },
  reference: 'https://curl.se/docs/manpage.html#-u',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'authorization-header',
    positives: () => [
      `Authorization: Bearer ${fake('base62', 32, 1)}`,
      `-H "Authorization: Basic ${fake('base62', 24, 2)}="`,
      `headers["Authorization"] = "token ${fake('hex', 40, 3)}"`,
    ],
    negatives: () => [
      'Authorization: Bearer YOUR_TOKEN_HERE',
      'Authorization: Bearer TOKEN_1',
      'basic understanding of tokens',
    ],
  },
  {
    detector: 'curl-user',
    positives: () => [`curl -u elastic:${fake('base62', 12, 4)} https://es.acme.io`],
    negatives: () => [
      'curl -u user:password https://es.acme.io',
      'curl -u "$NAME:$PASS" https://es.acme.io',
      'ls -u a:bcdef',
    ],
  },
];
