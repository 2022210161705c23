import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { isManualName } from './manual-names';

/** Below these names each customer of a cloud has their own. Sources: the vendors' pages about their endpoints. */
const SUFFIXES = [
  'rds.amazonaws.com',
  'rds.cn-north-1.amazonaws.com.cn',
  'cache.amazonaws.com',
  'es.amazonaws.com',
  'aoss.amazonaws.com',
  'elb.amazonaws.com',
  'redshift.amazonaws.com',
  'docdb.amazonaws.com',
  'kafka.amazonaws.com',
  'eks.amazonaws.com',
  'vpce.amazonaws.com',
  'mq.amazonaws.com',
  'database.windows.net',
  'vault.azure.net',
  'documents.azure.com',
  'servicebus.windows.net',
  'redis.cache.windows.net',
  'database.azure.com',
  'openai.azure.com',
  'azmk8s.io',
  'azurehdinsight.net',
  'azuredatabricks.net',
  'internal.cloudapp.net',
  'cloud.databricks.com',
  'mongodb.net',
  'snowflakecomputing.com',
  'confluent.cloud',
  'aivencloud.com',
  'cloud.es.io',
  'psdb.cloud',
  'atlassian.net',
  'service-now.com',
  'my.salesforce.com',
  'sharepoint.com',
  'workday.com',
  'okta.com',
  'onelogin.com',
] as const;

/** Names of the vendors themselves and of their manuals. */
const VENDORS =
  /^(?:www|docs|developer|support|help|status|trust|login|api|id|static|cdn|s3|ecosystem|hello|get|community|admin|dev|data|cluster0|instance|mydb\w*|database-\d|team|site|microsoft|rds|elasticache|eks|sns|sqs|elasticloadbalancing|redshift|es|kafka|mq|cache|privatelink|identitydivision|signup|auth|blog|store|partner|partners|portal|yoursite|example-\w+|\w+-(?:url|endpoint|host))$/i;

export const cloudHost: Detector = {
  id: 'cloud-host',
  kind: 'infra.cloud-host',
  entityType: 'HOST',
  label: 'Host name in a cloud account',
  severity: 'low',
  anchor: {
    keywords: ['.privatelink.', ...SUFFIXES.map((suffix) => `.${suffix}`)],
    back: { over: charSet('A-Za-z0-9.\\-'), max: 120 },
  },
  pattern: lazily(
    String.raw`[.-]{0,4}(?<value>(?<first>[a-z0-9][a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){0,6}\.(?:privatelink\.[a-z0-9][a-z0-9.-]{1,60}[a-z]|${SUFFIXES.join('|').replace(/\./g, '\\.')}))(?![\w-])`,
    'diy',
  ),
  weigh: ({ groups: { first = '' } }) => (VENDORS.test(first) || isManualName(first) ? 0 : 0.75),
  reference: 'https://learn.microsoft.com/azure/private-link/private-endpoint-dns',
};

export const examples: readonly Examples[] = [
  {
    detector: 'cloud-host',
    positives: () => [
      'ledger-prod.cluster-c9x2kfq1.eu-west-1.rds.amazonaws.com',
      'host: sessions.ab12cd.ng.0001.euw1.cache.amazonaws.com',
      'internal-payments-1938471.eu-central-1.elb.amazonaws.com',
      'Server=tcp:claims-sql-weu.database.windows.net,1433',
      'https://kv-claims-weu.vault.azure.net/secrets/api',
      'claimsdb.privatelink.postgres.database.azure.com',
      'mongodb+srv://orders-prd.k4x9q.mongodb.net/orders',
      'account hx41902.west-europe.azure.snowflakecomputing.com',
      'https://northbank.atlassian.net/wiki/spaces/OPS',
      'aks-core-dns-5f1c.hcp.westeurope.azmk8s.io',
    ],
    negatives: () => [
      'https://developer.okta.com/docs',
      'mydb.123456789012.us-east-1.rds.amazonaws.com',
      'rds.amazonaws.com',
      'cluster0.mongodb.net',
      'your-domain.atlassian.net',
      'https://contoso.sharepoint.com/sites/team',
      'https://docs.snowflakecomputing.com',
      'https://example.vault.azure.net',
      'myserver.database.windows.net',
    ],
  },
];
