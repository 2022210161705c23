import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples, Hit } from '../detector';
import { fake } from '../fake';
import { lazily } from '../pattern';
import { newKeyPair as rotation } from './rotations';

/** What breaks a key into lines: ends of lines, also written out, indentation, quotes, marks of comments and of joining. */
export const BREAKS = String.raw`(?:\\[rn]|[\s"'>#*|,]|\/\/(?=\s)|\+(?=\s))`;

const BODY = `(?:${BREAKS}{1,24}[A-Za-z0-9+/=]{16,128}){0,512}(?:${BREAKS}{1,24}[A-Za-z0-9+/=]{1,76})?`;
const FIELDS = String.raw`(?:${BREAKS}{0,16}[A-Z][A-Za-z-]{2,20}: [^\r\n\\]{1,100}){0,4}`;
const CLOSED = String.raw`(?:[^-]|-(?!----|--- END)){0,32768}-{4,5} ?END [A-Z0-9 ]{1,40}-{4,5}`;

/** A header alone is talk about keys; the key is in the body. One that was elided shows how a key of this kind begins. */
function weighBody({ value }: Hit): number {
  const body = value.slice(value.indexOf('KEY') + 3);
  if (/[A-Za-z0-9+/=]{20}/.test(body)) return 0.97;
  return /(?:MII|xs[A-Z]|lQ|b3BlbnNzaC)[A-Za-z0-9+/=]{2}/.test(body) ? SLIGHT : 0;
}

/**
 * A block runs to its END line; one that was cut off, to where base64 ends. The body may stand in one line with `\n`
 * written out, as in JSON and environment files; lines may be indented, quoted, joined, marked as comments.
 */
export const privateKey: Detector = {
  id: 'private-key',
  kind: 'secret.private-key',
  entityType: 'PRIVATE_KEY',
  label: 'Private key',
  severity: 'critical',
  anchor: { keywords: ['-----BEGIN', '---- BEGIN'], opens: true },
  pattern: lazily(
    String.raw`-{4,5} ?BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}(?:${CLOSED}|${FIELDS}${BODY})`,
    'dy',
  ),
  weigh: weighBody,
  reference: 'https://www.rfc-editor.org/rfc/rfc7468',
  rotation,
};

/** The tail of a block whose beginning was cut off: most of a key can be rebuilt from half of it. */
export const privateKeyTail: Detector = {
  id: 'private-key-tail',
  kind: 'secret.private-key',
  entityType: 'PRIVATE_KEY',
  label: 'End of a private key',
  severity: 'critical',
  anchor: { keywords: ['-----END'] },
  pattern: lazily(
    String.raw`(?<=(?<value>(?:[A-Za-z0-9+/=]{16,76}${BREAKS}{1,16}){1,100}(?:[A-Za-z0-9+/=]{1,76}${BREAKS}{1,16})?))-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----`,
    'dy',
  ),
  weigh: ({ value }) => (/[A-Z]/.test(value) && /\d/.test(value) ? 0.9 : 0),
  reference: 'https://www.rfc-editor.org/rfc/rfc7468',
  rotation,
};

const block = (kind: string, newline: string, seed: number): string =>
  [
    `-----BEGIN ${kind}-----`,
    fake('base64', 64, seed),
    fake('base64', 40, seed + 1),
    `-----END ${kind}-----`,
  ].join(newline);

export const examples: readonly Examples[] = [
  {
    detector: 'private-key',
    positives: () => [
      block('RSA PRIVATE KEY', '\n', 1),
      block('PRIVATE KEY', '\\n', 3),
      block('OPENSSH PRIVATE KEY', '\r\n', 5),
      block('PGP PRIVATE KEY BLOCK', '\n', 7),
      block('ENCRYPTED PRIVATE KEY', '\n    ', 21),
      block('DSA PRIVATE KEY', '\\r\\n', 23),
      block('EC PRIVATE KEY', '" +\n  "', 25),
      block('RSA PRIVATE KEY', '\n# ', 27),
      `-----BEGIN EC PRIVATE KEY-----\n${fake('base64', 64, 9)}`,
      `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${fake('hex', 32, 29)}\n\n${fake('base64', 64, 30)}`,
      `"private_key": "-----BEGIN PRIVATE KEY-----\\n${fake('base64', 64, 31)}\\n${fake('base64', 30, 32)}`,
    ],
    negatives: () => [
      block('PUBLIC KEY', '\n', 11),
      block('CERTIFICATE', '\n', 13),
      block('PGP PUBLIC KEY BLOCK', '\n', 15),
      'It starts with -----BEGIN RSA PRIVATE KEY----- and ends with -----END RSA PRIVATE KEY-----.',
      '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
    ],
  },
  {
    detector: 'private-key-tail',
    positives: () => [
      `${fake('base64', 64, 41)}\n${fake('base64', 64, 42)}\n${fake('base64', 20, 43)}\n-----END RSA PRIVATE KEY-----`,
      `${fake('base64', 64, 44)}\\n${fake('base64', 64, 45)}\\n-----END PRIVATE KEY-----\\n`,
    ],
    negatives: () => [
      `${fake('base64', 64, 46)}\n-----END CERTIFICATE-----`,
      'the line -----END PRIVATE KEY----- is missing',
    ],
  },
];
