import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples, Hit } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';
import { lazily } from '../pattern';
import { decoded, weighCredentials } from './credentials';
import { endSession as rotation } from './rotations';
import { camelWords, isIrregular } from './words';

/** Letters that change their case as no word does, as base64 has it. */
const isDrawnInMixedCase = (value: string): boolean => (value.match(/[a-z][A-Z]/g)?.length ?? 0) >= 2;

/** `authorization`, its sign, and in HTTP archives and JSON the key of the value. */
const HEADER = String.raw`(?<header>authorization)\\?["'\x60\]]{0,3}\s{0,2}(?:[:=,]\s{0,4}(?:\\?["']value\\?["']\s{0,2}:\s{0,2})?\\?["'\x60]?)`;
const SCHEME = String.raw`(?:bearer|basic|token|apikey|api-key|key|ssws|splunk|genie|oauth|digest) {1,2}`;

function weigh({ value, groups: { header, scheme, alone } }: Hit): number {
  if (isDummy(value) || isPlaceholder(value) || isTemplate(value)) return 0;
  if (/^basic/i.test(scheme ?? alone ?? '') && decoded(value).includes(':'))
    return weighCredentials(0.9, value);
  // `this.getAuthHeader`: a name.
  if (camelWords(value) > 0.6) return 0;
  const digits = value.match(/\d/g)?.length ?? 0;
  if (header !== undefined && isIrregular(value)) return value.length >= 16 ? 0.8 : 0;
  if (header !== undefined && (digits >= 2 || isDrawnInMixedCase(value)))
    return value.length >= 8 && entropy(value) >= 2.5 ? 0.85 : 0;
  return value.length >= 12 && digits >= 2 && entropy(value) >= 3 ? 0.85 : 0;
}

/** `Authorization: Bearer …`, `Basic …`, `token …`: in headers, commands, archives of requests and code. */
export const authorizationHeader: Detector = {
  id: 'authorization-header',
  kind: 'secret.authorization',
  entityType: 'TOKEN',
  label: 'Credentials in a header',
  severity: 'high',
  anchor: { keywords: ['bearer ', 'authorization', 'basic '] },
  pattern: lazily(
    String.raw`(?:${HEADER}(?<scheme>${SCHEME})?|(?<alone>bearer|basic) {1,2})(?<value>[A-Za-z0-9+/=_.~:-]{6,2000})`,
    'diy',
  ),
  weigh,
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'authorization-header',
    positives: () => [
      `Authorization: Bearer ${fake('base62', 32, 1)}`,
      `-H "Authorization: Basic ${btoa(`deploy:${fake('base62', 14, 2)}`)}"`,
      `headers["Authorization"] = "token ${fake('hex', 40, 3)}"`,
      `{"name": "Authorization", "value": "Bearer ${fake('base62', 40, 4)}"}`,
      `proxy-authorization: Basic ${btoa(`svc:${fake('base62', 11, 5)}`)}`,
      `"Authorization": "${fake('hex', 32, 6)}"`,
    ],
    negatives: () => [
      'Authorization: Bearer YOUR_TOKEN_HERE',
      'Authorization: Bearer TOKEN_1',
      'basic understanding of tokens',
      'headers.authorization = getHeader(request)',
      'Authorization: Bearer ${token}',
    ],
    slight: () => [`Authorization: Basic ${btoa('user:password')}`],
  },
];
