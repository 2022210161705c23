import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { BUCKET_SCHEME, BUCKET_SCHEMES } from './bucket-schemes';
import { isManualName } from './manual-names';

/** Buckets that publish to everybody. */
const PUBLIC =
  /^(?:noaa-|nyc-|sentinel-|landsat|aws-|amazon-|gcp-public-|kubernetes-|tensorflow|broad-|(?:commoncrawl|openaq|cdn\.|tfhub|chromium|chrome|golang|flutter|dart|pytorch|nodejs|python|ruby|rust|travis|heroku|docker|hashicorp|kops|gatk|genomics-public|1000genomes|cloud-samples|download|models|public|static|assets|images|media|data|datasets|input|output|logs|backup|backups|files|path|dir|foo|source|dest(?:ination)?|src|dst|warehouse|raw|tmp|temp|bucket-?name|bucket\d?|mybucket|the-bucket|elasticbeanstalk|s3|apt|yum|repo|releases?)(?:[-_.]|$))/i;

export const bucket: Detector = {
  id: 'bucket',
  kind: 'infra.bucket',
  entityType: 'BUCKET',
  label: 'Storage bucket',
  severity: 'low',
  anchor: { keywords: BUCKET_SCHEMES.map((scheme) => `${scheme}://`) },
  pattern: lazily(
    String.raw`(?<![\w-])(?:${BUCKET_SCHEME}):\/\/(?<value>[a-z0-9][a-z0-9._-]{1,61}[a-z0-9](?:@[a-z0-9]{3,24}\.(?:dfs|blob)\.core\.windows\.net)?)(?![\w{<$])`,
    'dy',
  ),
  weigh: ({ value }) => (PUBLIC.test(value) || isManualName(value) || !/[-._@\d]/.test(value) ? 0 : 0.7),
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
};

export const bucketUrl: Detector = {
  id: 'bucket-url',
  kind: 'infra.bucket',
  entityType: 'BUCKET',
  label: 'Storage bucket',
  severity: 'low',
  anchor: {
    keywords: [
      '.s3.',
      '.s3-',
      '.blob.core.windows.net',
      '.dfs.core.windows.net',
      '.file.core.windows.net',
      '.queue.core.windows.net',
      '.table.core.windows.net',
      '.r2.cloudflarestorage.com',
    ],
    back: {
      over: (code) => code === 45 || (code >= 48 && code <= 57) || (code >= 97 && code <= 122),
      max: 64,
    },
  },
  pattern:
    /-{0,3}(?<value>[a-z0-9][a-z0-9-]{2,62})\.(?:s3(?:[.-][a-z0-9-]{1,30}){0,3}\.amazonaws\.com|(?:blob|dfs|file|queue|table)\.core\.windows\.net|r2\.cloudflarestorage\.com)(?![\w-]|\.\w)/dy,
  weigh: ({ value }) =>
    PUBLIC.test(value) || isManualName(value) || /^(?:account|storage|sa)\w{0,8}$/.test(value) ? 0 : 0.65,
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'bucket',
    positives: () => [
      's3://northbank-statements-prd/2026/03/',
      'aws s3 cp report.csv s3://claims-archive-eu/in/',
      'gs://hospital-imaging-raw/ct/',
      'abfss://curated@stnorthbankweu.dfs.core.windows.net/ledger',
      's3a://risk-lake-fra/positions/date=2026-03-01',
      'wasbs://exports@claimsarchive07.blob.core.windows.net/a',
      'bucket: gs://insurer-ml-features-v2',
      'df.write.parquet("s3://tx-history.northbank/daily")',
    ],
    negatives: () => [
      's3://my-bucket/key',
      'gs://bucket/object',
      's3://example-bucket',
      's3://${BUCKET}/path',
      's3://commoncrawl/crawl-data',
      's3://mybucket/a',
      'gs://gcp-public-data-landsat',
      's3://BUCKET_1/a',
      's3://your-bucket-name/prefix',
    ],
  },
  {
    detector: 'bucket-url',
    positives: () => [
      'https://northbank-statements.s3.eu-central-1.amazonaws.com/a.pdf',
      'https://claims-uploads.s3.amazonaws.com/in/4',
      'claims-eu.s3-eu-west-1.amazonaws.com',
      'https://stnorthbankweu.blob.core.windows.net/exports',
      'stclaimsprd02.dfs.core.windows.net',
      'net use https://filesweu04.file.core.windows.net/hr',
      'https://ledgerqueue07.queue.core.windows.net/settle',
      'https://9f2c6be1d04a.r2.cloudflarestorage.com/exports',
    ],
    negatives: () => [
      'https://my-bucket.s3.amazonaws.com/x',
      'https://example.blob.core.windows.net',
      'https://mystorageaccount.blob.core.windows.net/c',
      'this.s3.putObject()',
      'https://s3.amazonaws.com/releases',
      'client.s3.config',
      'https://travis-ci.s3.amazonaws.com',
      'https://your-bucket.s3.us-east-1.amazonaws.com',
    ],
  },
];
