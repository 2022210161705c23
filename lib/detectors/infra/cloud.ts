import type { Detector, Examples } from '../detector';
import { always } from '../detector';
import { isDummy } from '../dummy';

/** Account numbers of the vendor's own documentation. */
const DOCUMENTED = new Set([
  '123456789012',
  '111122223333',
  '444455556666',
  '777788889999',
  '000000000000',
  '999999999999',
  '012345678901',
  '111111111111',
]);

export const arn: Detector = {
  id: 'aws-arn',
  kind: 'infra.aws-arn',
  entityType: 'ARN',
  label: 'AWS resource name',
  severity: 'medium',
  anchor: { keywords: ['arn:aws'] },
  pattern:
    /arn:aws[a-z-]{0,12}:[a-z0-9-]{1,40}:[a-z0-9-]{0,24}:(?<account>\d{12}):[A-Za-z0-9_/:.*+=,@{}-]{1,256}/dy,
  keep: (value) => value.replace(/[.,:]+$/, '').length,
  weigh: ({ groups: { account = '' } }) => (DOCUMENTED.has(account) ? 0 : 0.85),
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
};

export const accountId: Detector = {
  id: 'aws-account-id',
  kind: 'infra.aws-account',
  entityType: 'AWS_ACCOUNT',
  label: 'AWS account number',
  severity: 'medium',
  anchor: { keywords: ['account_id', 'accountid', 'account id', 'aws_account', 'aws account', 'awsaccount'] },
  pattern:
    /(?:account[ _]?id|aws[ _]?account(?:[ _]?id)?)["'`]?\s{0,3}(?:is|[:=])?\s{0,3}["'`]?(?<value>\d{12})(?!\d)/diy,
  weigh: ({ value }) => (DOCUMENTED.has(value) ? 0 : 0.75),
  reference: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
};

export const ticket: Detector = {
  id: 'ticket',
  kind: 'infra.ticket',
  entityType: 'TICKET',
  label: 'Ticket number',
  severity: 'low',
  anchor: { keywords: ['jira', 'ticket', 'incident', 'atlassian.net/browse/'] },
  pattern:
    /(?:[Jj][Ii][Rr][Aa]|[Tt]icket|[Ii]ncident|atlassian\.net\/browse)[ :#/]{1,4}(?<value>[A-Z]{2,10}-\d{1,6})(?![\w-])/dy,
  weigh: ({ value }) =>
    isDummy(value) || /^(?:ABC|XYZ|FOO|TEST|PROJ|CVE|UTF|ISO|SHA)-/.test(value) ? 0 : 0.6,
  reference: 'https://support.atlassian.com/jira-software-cloud/docs/what-is-an-issue/',
};

export const marking: Detector = {
  id: 'confidential-marking',
  kind: 'other.confidential-marking',
  entityType: 'MARKING',
  label: 'Confidentiality marking',
  severity: 'medium',
  anchor: {
    keywords: [
      'strictly confidential',
      'company confidential',
      'confidential and proprietary',
      'proprietary and confidential',
      'internal use only',
      'confidential - internal',
      'attorney-client privileged',
      'unauthorized copying of this file',
    ],
  },
  pattern:
    /strictly confidential|company confidential|confidential and proprietary|proprietary and confidential|internal use only|confidential - internal|attorney-client privileged|unauthorized copying of this file/diy,
  weigh: always(0.7),
  reference: 'https://csrc.nist.gov/glossary/term/proprietary_information',
};

export const examples: readonly Examples[] = [
  {
    detector: 'aws-arn',
    positives: () => [
      'arn:aws:iam::481023977114:role/deploy',
      'arn:aws:s3:eu-west-1:481023977114:accesspoint/logs',
    ],
    negatives: () => [
      'arn:aws:iam::123456789012:user/demo',
      'arn:aws:s3:::public-bucket/*',
      'arn:aws:iam::aws:policy/AdministratorAccess',
    ],
  },
  {
    detector: 'aws-account-id',
    positives: () => ['account_id = "481023977114"', 'AWS account 481023977114'],
    negatives: () => ['account_id = 123456789012', 'accountId: 42'],
  },
  {
    detector: 'ticket',
    positives: () => ['Jira: PAY-4821', 'see ticket OPS-119'],
    negatives: () => ['UTF-8', 'ticket ABC-123', 'CVE-2024-3094'],
  },
  {
    detector: 'confidential-marking',
    positives: () => ['// Proprietary and confidential', 'FOR INTERNAL USE ONLY'],
    negatives: () => ['confidential client credentials flow', 'internal use of the function'],
  },
];
