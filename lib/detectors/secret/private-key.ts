import type { Detector, Examples } from '../detector';
import { fake } from '../fake';

/**
 * A block runs to its END line; one that was cut off, to where base64 ends. The body may stand in one line with `\n`
 * written out, as in JSON and environment files.
 */
export const privateKey: Detector = {
  id: 'private-key',
  kind: 'secret.private-key',
  entityType: 'PRIVATE_KEY',
  label: 'Private key',
  severity: 'critical',
  anchor: { keywords: ['-----BEGIN'], opens: true },
  pattern:
    /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:[^-]|-(?!----)){0,32768}-----END [A-Z0-9 ]{1,40}-----|(?:(?:\s|\\r|\\n){0,4}[A-Z][A-Za-z-]{2,20}: [^\r\n\\]{1,100})?(?:[\s>#*|/+-]|\\r|\\n){0,12}[A-Za-z0-9+/=\s\\>#*|]{0,32768})/dy,
  // A header alone is talk about keys; the key is in the body.
  weigh: ({ value }) => (/[A-Za-z0-9+/=]{20}/.test(value.slice(value.indexOf('KEY') + 3)) ? 0.97 : 0),
  reference: 'https://www.rfc-editor.org/rfc/rfc7468',
  rotation: {
    provider: 'whoever trusts the key',
    url: 'https://docs.github.com/authentication/connecting-to-github-with-ssh',
    steps: [
      'Make a new key pair and install its public half wherever the old one is trusted.',
      'Remove the old public key from authorized_keys, deploy keys, and revoke certificates issued for it.',
      'Protect the new key with a passphrase or keep it in an agent or hardware token.',
    ],
  },
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
      `-----BEGIN EC PRIVATE KEY-----\n${fake('base64', 64, 9)}`,
    ],
    negatives: () => [
      block('PUBLIC KEY', '\n', 11),
      block('CERTIFICATE', '\n', 13),
      'It starts with -----BEGIN RSA PRIVATE KEY----- and ends with -----END RSA PRIVATE KEY-----.',
      '-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----',
    ],
  },
];
