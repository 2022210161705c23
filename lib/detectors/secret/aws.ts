import { entropy } from '@/lib/core/entropy';
import { type Detector, type Examples, type Hit } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { tokenPattern } from './token';

const rotation = {
  provider: 'Amazon Web Services',
  url: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  steps: [
    'Create a second access key for the same user in IAM and put it where the old one was used.',
    'Deactivate the old key, watch that nothing fails, then delete it.',
    'Look in CloudTrail for calls made with the old key.',
  ],
};

/** Unique identifiers: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
export const awsAccessKey: Detector = {
  id: 'aws-access-key',
  kind: 'secret.aws-access-key',
  entityType: 'AWS_KEY',
  label: 'AWS access key ID',
  severity: 'high',
  anchor: { keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], opens: true },
  pattern: tokenPattern(String.raw`A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])`),
  weigh: ({ value }) => (isDummy(value) || entropy(value) < 2.8 ? 0 : 0.95),
  reference:
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  rotation,
};

const fortyRandom = ({ value }: Hit): number =>
  isDummy(value) || entropy(value) < 4 || /^[0-9a-f]+$/i.test(value) ? 0 : 0.92;

export const awsSecretKey: Detector = {
  id: 'aws-secret-key',
  kind: 'secret.aws-secret-access-key',
  entityType: 'AWS_SECRET',
  label: 'AWS secret access key',
  severity: 'critical',
  anchor: {
    keywords: [
      'secret_access_key',
      'secretaccesskey',
      'secret access key',
      'secret-access-key',
      'aws_secret',
    ],
  },
  pattern:
    /(?:secret[_ -]?access[_ -]?key|aws_secret(?:_key)?)["'`\]]{0,2}\s{0,4}(?:=>|:=|[:=,>]|is\b)?\s{0,4}["'`]?(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/diy,
  weigh: fortyRandom,
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  rotation,
};

/** The pair as the console's CSV and as people write it down: the id, then the secret. */
export const awsSecretKeyBesideId: Detector = {
  ...awsSecretKey,
  id: 'aws-secret-key-beside-id',
  anchor: { keywords: ['AKIA', 'ASIA'] },
  pattern: /A[KS]IA[A-Z2-7]{16}["']?[\s,;:|/]{1,12}["']?(?<value>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dy,
};

const id = (seed: number): string => `AKIA${fake('base32', 16, seed)}`;

export const examples: readonly Examples[] = [
  {
    detector: 'aws-access-key',
    positives: () => [id(1), id(2), `ASIA${fake('base32', 16, 3)}`],
    negatives: () => [
      ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''),
      `AKIA${fake('base32', 12, 4)}`,
      `AKIA${fake('base32', 20, 5)}`,
      `x${id(6)}`,
      `AKIA${'A'.repeat(16)}`,
      'Asia is large',
    ],
  },
  {
    detector: 'aws-secret-key',
    positives: () => [
      `aws_secret_access_key = ${fake('base64', 40, 11)}`,
      `"SecretAccessKey": "${fake('base64', 40, 12)}"`,
    ],
    negatives: () => [
      `aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY${'EXAMPLE'}KEY`,
      `aws_secret_access_key = ${fake('hex', 40, 13)}`,
      'aws_secret_access_key = process.env.AWS_SECRET_ACCESS_KEY',
    ],
  },
  {
    detector: 'aws-secret-key-beside-id',
    positives: () => [`${id(21)},${fake('base64', 40, 22)}`],
    negatives: () => [`${id(23)},${fake('base64', 30, 24)}`],
  },
];
