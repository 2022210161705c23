import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';

/** The signature of the token that jwt.io and half of all tutorials show. */
const DOCUMENTED = ['SflKxwRJSMeKKF2QT4', 'fwpMeJf36POk6yJV_adQssw5c'].join('');

const decoded = (segment: string): string =>
  segment.length % 4 === 1 ? '' : atob(segment.replace(/-/g, '+').replace(/_/g, '/'));

export const jwt: Detector = {
  id: 'jwt',
  kind: 'secret.jwt',
  entityType: 'JWT',
  label: 'JSON Web Token',
  severity: 'high',
  anchor: { keywords: ['eyJ'], opens: true },
  pattern:
    /(?<![A-Za-z0-9_-](?<!\\[nrt]|\x1b\[[0-9;]{0,8}m))(?<header>eyJ[A-Za-z0-9_-]{10,2000})\.(?<payload>[A-Za-z0-9_-]{0,6000})(?:\.(?<signature>[A-Za-z0-9_-]{10,6000}|)(?:\.[A-Za-z0-9_-]{1,6000}){0,2})?/dy,
  weigh: ({ groups: { header = '', signature = '' } }) => {
    const said = decoded(header);
    if (isDummy(signature) || !/"(?:alg|enc|typ)"/.test(said)) return 0;
    // Without a signature it is unsecured (RFC 7519, section 6), and says so; or it opens nothing any more.
    const opens = signature === '' ? /"alg"\s*:\s*"none"/i.test(said) : signature !== DOCUMENTED;
    return opens ? 0.93 : SLIGHT;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc7519',
  rotation: {
    provider: 'whoever issued the token',
    url: 'https://www.rfc-editor.org/rfc/rfc7009',
    steps: [
      'End the session or revoke the token at its issuer; if it cannot be revoked, wait for its expiry.',
      'If it signs in a service, rotate the signing key or the client secret behind it.',
    ],
  },
};

const encoded = (json: string): string =>
  btoa(json).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const HEADER = '{"alg":"HS256","typ":"JWT"}';

export const examples: readonly Examples[] = [
  {
    detector: 'jwt',
    positives: () => [
      `${encoded(HEADER)}.${encoded('{"sub":"u-4711","exp":1893456000}')}.${fake('base62', 43, 1)}`,
      `${encoded('{"alg":"RS256"}')}.${encoded('{"iss":"accounts"}')}.${fake('base62', 342, 2)}`,
      `${encoded('{"alg":"none"}')}.${encoded('{"sub":"u-4711"}')}.`,
    ],
    negatives: () => [
      encoded(HEADER),
      `${encoded('{"version":3,"file":"a.js"}')}.${fake('base62', 30, 3)}.${fake('base62', 30, 4)}`,
    ],
    slight: () => [
      `${encoded(HEADER)}.${encoded('{"sub":"u-1"}')}`,
      `${encoded(HEADER)}.${encoded('{"sub":"u-1"}')}.`,
      `${encoded(HEADER)}.${encoded('{"sub":"1234567890"}')}.${DOCUMENTED}`,
    ],
  },
];
