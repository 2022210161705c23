import type { Detector, Examples } from '../detector';
import { fake } from '../fake';
import { lazily } from '../pattern';
import { decoded } from './credentials';
import { BREAKS } from './private-key';
import { newKeyPair as rotation } from './rotations';
import { isStandIn } from './stand-in';

const common = {
  kind: 'secret.private-key',
  entityType: 'PRIVATE_KEY',
  severity: 'critical',
  rotation,
} as const;

/** PuTTY's own format, versions 2 and 3: the private half stands in lines of its own. */
export const puttyKey: Detector = {
  ...common,
  id: 'putty-key',
  label: 'PuTTY private key',
  anchor: { keywords: ['Private-Lines:'] },
  pattern: lazily(
    String.raw`Private-Lines: ?\d{1,4}(?<value>(?:${BREAKS}{1,24}[A-Za-z0-9+/]{16,64}={0,2}){1,256}(?:${BREAKS}{1,24}[A-Za-z0-9+/]{4,64}={0,2}(?![\w:-]))?)`,
    'dy',
  ),
  weigh: () => 0.97,
  reference: 'https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html',
};

/** How far a JSON Web Key's other members may stand from its private one. Code units. */
const KEY_REACH = 4_000;

/** A JSON Web Key's private exponent `d`, or the symmetric key `k`. */
export const jsonWebKey: Detector = {
  ...common,
  id: 'json-web-key',
  label: 'Private JSON Web Key',
  anchor: { keywords: ['"d":', '"d" :', 'd\\":', '"k":', '"k" :', 'k\\":'] },
  pattern:
    /\\{0,3}"?(?<member>[dk])\\{0,3}" ?: ?\s{0,4}\\{0,3}"(?<value>[A-Za-z0-9_-]{20,1600})={0,2}\\{0,3}"/dy,
  weigh: ({ text, from, to, value, groups }) => {
    const around = text.slice(Math.max(0, from - KEY_REACH), to + KEY_REACH);
    const type =
      groups['member'] === 'k' ? /\\?"kty\\?"\s?:\s?\\?"oct/ : /\\?"kty\\?"\s?:\s?\\?"(?:RSA|EC|OKP)/;
    return type.test(around) && !isStandIn(value) ? 0.97 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc7517',
};

/** A key without its PEM lines, or a PEM file in base64 again: how DER begins for each algorithm (RFC 8017, 5915, 8410). */
export const encodedPrivateKey: Detector = {
  ...common,
  id: 'encoded-private-key',
  label: 'Private key in base64',
  anchor: {
    keywords: [
      'LS0tLS1CRUdJTi',
      ...'MIIEvAIBADAN|MIIEvQIBADAN|MIIEvgIBADAN|MIIEwAIBADAN|MIIEwQIBADAN|MIIJQgIBADAN'.split('|'),
      ...'MIIJQwIBADAN|MIIJQQIBADAN|MIICdwIBADAN|MIICdgIBADAN|MIICdQIBADAN|MIIG/gIBADAN'.split('|'),
      ...'MIIEpAIBAAKC|MIIEowIBAAKC|MIIEogIBAAKC|MIIEpQIBAAKC|MIIJKQIBAAKC|MIIJKAIBAAKC|MIIJKgIBAAKC'.split(
        '|',
      ),
      ...'MIICXAIBAAKB|MIICXQIBAAKB|MIICWwIBAAKB|MIGHAgEAMBMG|MHcCAQEEI|MIGkAgEBBDA|MC4CAQAwBQYDK2V'.split(
        '|',
      ),
    ],
  },
  pattern: /(?<![A-Za-z0-9+/])(?:LS0tLS1CRUdJTi|MII|MIG|MHcC|MC4C)[A-Za-z0-9+/]{24,16384}={0,2}/dy,
  weigh: ({ value }) => {
    if (!value.startsWith('LS0t')) return /[a-z].*\d|\d.*[a-z]/.test(value) ? 0.95 : 0;
    return /-BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY/.test(decoded(value.slice(0, 96))) ? 0.97 : 0;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc5958',
};

/** The age identity that opens what SOPS encrypted. */
export const ageKey: Detector = {
  ...common,
  id: 'age-key',
  label: 'age identity',
  anchor: { keywords: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'], opens: true },
  pattern: /AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,128}(?![A-Z0-9])/dy,
  weigh: ({ value }) => (isStandIn(value.slice(16)) ? 0 : 0.98),
  reference: 'https://github.com/C2SP/C2SP/blob/main/age.md',
};

/**
 * A key store that was opened as text: the object identifier of PKCS #7 data, with which PKCS #12 begins, as Latin-1 shows it
 * and as UTF-8 leaves it when its bytes are no characters.
 */
export const keyStore: Detector = {
  ...common,
  id: 'key-store',
  label: 'Key store (PKCS #12)',
  anchor: { keywords: ['*\ufffdH\ufffd\ufffd\r', '*\u0086H\u0086\u00f7\r'] },
  pattern: /\*[^]{4}\r[ \t>#*/|+-]{0,12}\x01\x07\x01[^]{0,100000}/dy,
  weigh: ({ value }) => (value.length > 400 ? 0.9 : 0),
  reference: 'https://www.rfc-editor.org/rfc/rfc7292',
};

const jwk = (type: string, members: string): string => `{"kty":"${type}",${members}}`;
const upper = (length: number, seed: number): string =>
  fake('base32', length * 2, seed)
    .replace(/[BIO]/g, '')
    .slice(0, length);
const ppk = (version: number, newline: string): string =>
  [
    `PuTTY-User-Key-File-${version}: ssh-ed25519`,
    'Encryption: none',
    'Comment: deploy',
    'Public-Lines: 1',
    fake('base64', 40, 1),
    'Private-Lines: 1',
    fake('base64', 44, 2),
    `Private-MAC: ${fake('hex', 64, 3)}`,
  ].join(newline);

export const examples: readonly Examples[] = [
  {
    detector: 'putty-key',
    positives: () => [ppk(2, '\n'), ppk(3, '\r\n')],
    negatives: () => ['Private-Lines: 14', 'Public-Lines: 6\nAAAAB3NzaC1yc2EAAAA'],
  },
  {
    detector: 'json-web-key',
    positives: () => [
      jwk('RSA', `"n":"${fake('base62', 342, 4)}","e":"AQAB","d":"${fake('base62', 342, 5)}"`),
      jwk('OKP', `"crv":"Ed25519","x":"${fake('base62', 43, 6)}","d": "${fake('base62', 43, 7)}"`),
      jwk('oct', `"alg":"HS256","k":"${fake('base62', 43, 8)}"`),
    ],
    negatives: () => [
      jwk('RSA', `"n":"${fake('base62', 342, 9)}","e":"AQAB"`),
      `{"d":"${fake('base62', 30, 10)}"}`,
      jwk('EC', '"crv":"P-256","d":"..."'),
    ],
  },
  {
    detector: 'encoded-private-key',
    positives: () => [
      `client-key-data: ${btoa(`-----BEGIN RSA PRIVATE KEY-----\n${fake('base64', 64, 11)}\n`)}`,
      `key = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC${fake('base62', 120, 12)}"`,
      `MHcCAQEEI${fake('base62', 120, 13)}`,
    ],
    negatives: () => [
      `client-certificate-data: ${btoa(`-----BEGIN CERTIFICATE-----\n${fake('base64', 64, 14)}\n`)}`,
      `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${fake('base62', 80, 15)}`,
    ],
  },
  {
    detector: 'key-store',
    positives: () => [
      `0\u0082\u0009\u0002\u0001\u00030\u0082\u0006\t*\u0086H\u0086\u00f7\r\u0001\u0007\u0001${fake('base64', 900, 19)}`,
      `0\ufffd\u0006\t*\ufffdH\ufffd\ufffd\r\u0001\u0007\u0001${fake('base64', 900, 20)}`,
    ],
    negatives: () => ['*\ufffdH\ufffd\ufffd\r\u0001\u0007\u0001', '1.2.840.113549.1.7.1'],
  },
  {
    detector: 'age-key',
    positives: () => [`AGE-SECRET-KEY-1${upper(58, 16)}`, `SOPS_AGE_KEY=AGE-SECRET-KEY-1${upper(58, 17)}`],
    negatives: () => [
      'AGE-SECRET-KEY-1...',
      `AGE-SECRET-KEY-1${upper(20, 18)}`,
      'ENC[AES256_GCM,data:abc,iv:def,tag:ghi]',
    ],
  },
];
