import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';

/** Words that stand where a password goes, in documentation and local development. */
const WORDS =
  /^(?:pass(?:word|wd|wort)?|pwd|pw|secret|token|key|user(?:name)?|admin|root|postgres|mysql|guest|test|demo|x-oauth-basic|x-token-auth|api[-_]?key|p|abc|foo|bar|baz|\d{1,5})$/i;

export const urlPassword: Detector = {
  id: 'url-password',
  kind: 'secret.url-password',
  entityType: 'PASSWORD',
  label: 'Password in an address',
  severity: 'critical',
  anchor: { keywords: ['://'], back: { over: charSet('A-Za-z0-9+.\\-'), max: 24 } },
  pattern:
    /[A-Za-z][A-Za-z0-9+.-]{1,24}:\/\/(?<user>[^\s:@/"'`<>\\]{0,100}):(?<value>[^\s/"'`<>\\]{2,200})@(?<host>[^\s/:@"'`<>\\,]{1,253})/dy,
  weigh: ({ value, groups: { user = '', host = '' } }) => {
    if (isTemplate(value) || isPlaceholder(value) || isDummy(value) || WORDS.test(value)) return 0;
    if (value === user && /^(?:localhost|127\.|db$|host)/.test(host)) return 0;
    return 0.93;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  rotation: {
    provider: 'the service in the address',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    steps: [
      'Change the password of this account on the service.',
      'Keep the new one in a secret store and out of addresses: they end up in logs.',
    ],
  },
};

export const examples: readonly Examples[] = [
  {
    detector: 'url-password',
    positives: () => [
      `postgres://app:${fake('base62', 14, 1)}@db.prod:5432/orders`,
      `mongodb+srv://svc:${fake('base62', 18, 2)}@cluster0.mongodb.net/app`,
      `redis://:${fake('hex', 32, 3)}@cache:6379`,
      `https://build:Tr0ub4dor&${fake('digits', 3, 4)}@git.acme.io/repo.git`,
    ],
    negatives: () => [
      'postgres://user:password@localhost:5432/db',
      'postgres://%USER%:%PASS%@db/app',
      'https://host:8080/path@v2',
      'https://medium.com/@someone',
      'postgres://app:PASSWORD_1@db/orders',
      'http://localhost:3000',
    ],
  },
];
