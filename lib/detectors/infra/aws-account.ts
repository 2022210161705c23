import type { Detector, Examples } from '../detector';

/** Account numbers of the vendor's own documentation, and those from which it serves everybody's images. */
const DOCUMENTED =
  /^(?:(\d)\1{11}|123456789012|012345678901|1234567890\d\d|111122223333|444455556666|777788889999|555566667777|210987654321|098765432109|602401143452|763104351884|099720109477|137112412989|801119661308|591542846629|840364872350|906394416424|877085696533|683313688378|520713654638)$/;

export const isDocumentedAccount = (account: string): boolean => DOCUMENTED.test(account);

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
  weigh: ({ groups: { account = '' } }) => (isDocumentedAccount(account) ? 0 : 0.85),
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
};

export const accountId: Detector = {
  id: 'aws-account-id',
  kind: 'infra.aws-account',
  entityType: 'AWS_ACCOUNT',
  label: 'AWS account number',
  severity: 'medium',
  anchor: {
    keywords: [
      'account_id',
      'accountid',
      'account id',
      'account-id',
      'aws_account',
      'aws account',
      'awsaccount',
      'owner_id',
      'ownerid',
      'owner-id',
      'account":',
    ],
  },
  pattern:
    /(?:account[ _-]?(?:id)?|aws[ _]?account(?:[ _-]?(?:id|number))?s?|owner[_-]?id)["'`]?\s{0,3}(?:is|[:=])?\s{0,3}["'`[(]{0,2}(?<value>\d{12})(?!\d)/diy,
  weigh: ({ value }) => (isDocumentedAccount(value) ? 0 : 0.75),
  reference: 'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
};

/** A resource's id: its type, then 17 hexadecimal digits, which begin with a zero; 8 in older accounts. */
export const awsResource: Detector = {
  id: 'aws-resource',
  kind: 'infra.cloud-resource',
  entityType: 'RESOURCE',
  label: 'AWS resource id',
  severity: 'low',
  anchor: {
    keywords: [
      'i-0',
      'vpc-',
      'vol-0',
      'eni-0',
      'ami-0',
      'sgr-0',
      'sg-0',
      'snap-0',
      'subnet-',
      'igw-0',
      'nat-0',
      'rtb-0',
      'acl-0',
      'eipalloc-',
      'vpce-',
      'pcx-0',
      'tgw-',
      'vgw-0',
      'lt-0',
      'fsap-',
      'fs-0',
    ],
  },
  pattern:
    /(?<![\w-])(?:i|vpc|vol|eni|ami|sgr?|snap|subnet|igw|nat|rtb|acl|eipalloc|vpce|pcx|tgw(?:-(?:rtb|attach))?|vgw|lt|fsap|fs)-[0-9a-f]{8}(?:[0-9a-f]{9})?(?![\w-])/dy,
  // The manuals' ids count up or repeat.
  weigh: ({ value }) => {
    const id = value.slice(value.lastIndexOf('-') + 1);
    if (/1234|abcd|(.)\1{3}|(..)\2{2}|0a1b2c|example/.test(id) || !/[a-f]/.test(id)) return 0;
    return id.length === 17 && !id.startsWith('0') ? 0 : id.length === 8 && !/\d.*\d/.test(id) ? 0 : 0.75;
  },
  reference: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'aws-arn',
    positives: () => [
      'arn:aws:iam::481023977114:role/deploy',
      'arn:aws:s3:eu-west-1:481023977114:accesspoint/logs',
      'arn:aws-cn:lambda:cn-north-1:730915284466:function:settle',
      '"Resource": "arn:aws:sqs:us-east-2:481023977114:claims-dlq"',
      'role_arn = arn:aws-us-gov:iam::730915284466:role/auditor',
      'arn:aws:kms:eu-central-1:481023977114:key/7c1e40b2-93ad-4f6e-8f5b-20c61b7f9d13',
      'kubectl config use-context arn:aws:eks:eu-west-1:481023977114:cluster/core-prd',
      'arn:aws:elasticloadbalancing:eu-west-1:730915284466:loadbalancer/app/portal/50dc6c495c0c9188',
    ],
    negatives: () => [
      'arn:aws:iam::123456789012:user/demo',
      'arn:aws:s3:::public-bucket/*',
      'arn:aws:iam::aws:policy/AdministratorAccess',
      'arn:aws:iam::${AccountId}:role/x',
      'arn:aws:iam::111122223333:root',
      'arn:aws:lambda:us-east-1:000000000000:function:f',
      'arn:aws:iam::ACCOUNT_1:role/deploy',
      'arn:aws',
    ],
  },
  {
    detector: 'aws-account-id',
    positives: () => [
      'account_id = "481023977114"',
      'AWS account 481023977114',
      '"Account": "730915284466"',
      'aws_account_id: 481023977114',
      'export AWS_ACCOUNT_ID=730915284466',
      '"OwnerId": "481023977114",',
      'owner-id 730915284466',
      'AWS account number 481023977114',
    ],
    negatives: () => [
      'account_id = 123456789012',
      'accountId: 42',
      'account_id = 1234567890123',
      'AWS account 111122223333',
      'accountId: string',
      '"Account": "${AWS::AccountId}"',
      'account_id = ACCOUNT_1',
      'aws_account_id: 000000000000',
    ],
  },
  {
    detector: 'aws-resource',
    positives: () => [
      'i-0f3c9a17be42d5886',
      'vpc-0a94e17c3d2f6b805',
      'subnet_id = "subnet-0c7e91d38a5f24b6e"',
      'security group sg-05d8e3b7f91c26a4f',
      '--volume-id vol-08b2f7c45e9d13a60',
      'eni-0e51c8a9d7b3f2460 is detached',
      'tgw-attach-03f8d92b6ea71c54d',
      'vpc-7c3e91ad',
    ],
    negatives: () => [
      'i-1234567890abcdef0',
      'vpc-12345678',
      'subnet-group',
      'sg-0123456789abcdef0',
      'ami-0abcdef1234567890',
      'i-0',
      'vol-00000000000000000',
      'fs-extra',
      'multi-0f3c9a17be42d5886x',
    ],
  },
];
