import type { Vendor } from '../token';

export const databases: readonly Vendor[] = [
  {
    provider: 'PlanetScale',
    revoke: 'https://app.planetscale.com',
    reference: 'https://planetscale.com/docs/concepts/service-tokens',
    tokens: [
      { label: 'PlanetScale token', formats: ['pscale_tkn_{dot:32-64}', 'pscale_oauth_{dot:32-64}'] },
      { label: 'PlanetScale password', formats: ['pscale_pw_{dot:32-64}'] },
    ],
  },
  {
    provider: 'Supabase',
    revoke: 'https://supabase.com/dashboard/account/tokens',
    reference: 'https://supabase.com/docs/guides/api/api-keys',
    tokens: [
      { label: 'Supabase token', formats: ['sbp_{hex:40}', 'sbp_v0_{hex:40}', 'sbp_oauth_{hex:40}'] },
      { label: 'Supabase secret key', formats: ['sb_secret_{url:22}_{url:8}', 'sb_secret_{url:31}'] },
    ],
  },
  {
    provider: 'Neon',
    revoke: 'https://console.neon.tech/app/settings/api-keys',
    reference: 'https://neon.com/docs/manage/api-keys',
    tokens: [{ label: 'Neon API key', formats: ['napi_{low:60-70}'] }],
  },
  {
    provider: 'MongoDB Atlas',
    revoke: 'https://cloud.mongodb.com',
    reference: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    tokens: [
      { label: 'MongoDB service account secret', formats: ['mdb_sa_sk_{url:40}'] },
      {
        label: 'MongoDB Atlas key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['atlas_private', 'mongodb_atlas', 'atlas_api'],
      },
    ],
  },
  {
    provider: 'Databricks',
    revoke: 'https://accounts.cloud.databricks.com',
    reference: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    tokens: [
      {
        label: 'Databricks token',
        formats: ['dapi{Hex:32}', 'dapi{Hex:32}-{num:1}', 'dose{hex:32}', 'dkea{hex:32}'],
      },
    ],
  },
  {
    provider: 'Elastic',
    revoke: 'https://cloud.elastic.co/account/keys',
    reference: 'https://www.elastic.co/docs/deploy-manage/api-keys',
    tokens: [
      { label: 'Elastic API key', formats: ['essu_{any:60-120}'] },
      {
        label: 'Elasticsearch API key',
        formats: ['{b64:58}==', '{url:20}:{url:22}'],
        names: ['elastic', 'apikey '],
      },
    ],
  },
  {
    provider: 'Algolia',
    revoke: 'https://dashboard.algolia.com/account/api-keys',
    reference: 'https://www.algolia.com/doc/guides/security/api-keys',
    tokens: [{ label: 'Algolia admin key', formats: ['{hex:32}'], names: ['algolia'] }],
  },
  {
    provider: 'Confluent',
    revoke: 'https://confluent.cloud/settings/api-keys',
    reference:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    tokens: [
      {
        label: 'Confluent API secret',
        formats: ['{b64:64}', 'cflt{b64:60}'],
        names: ['confluent', 'ccloud', 'sasl'],
      },
      { label: 'Confluent API key', formats: ['{up:16}'], names: ['confluent'], severity: 'high' },
    ],
  },
  {
    provider: 'ClickHouse',
    revoke: 'https://console.clickhouse.cloud',
    reference: 'https://clickhouse.com/docs/cloud/manage/openapi',
    tokens: [{ label: 'ClickHouse Cloud secret', formats: ['4b1d{b62:38}'] }],
  },
  {
    provider: 'Aiven',
    revoke: 'https://console.aiven.io',
    reference: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
    tokens: [
      { label: 'Aiven service password', formats: ['AVNS_{url:15-20}'] },
      { label: 'Aiven token', formats: ['{b64:372}', 'aivenv1{b64:300-400}'], names: ['aiven'] },
    ],
  },
  {
    provider: 'InfluxDB',
    revoke: 'https://cloud2.influxdata.com',
    reference: 'https://docs.influxdata.com/influxdb/cloud/admin/tokens/',
    tokens: [{ label: 'InfluxDB token', formats: ['{url:86}=='], names: ['influx'] }],
  },
  {
    provider: 'Fauna',
    revoke: 'https://dashboard.fauna.com',
    reference: 'https://docs.fauna.com',
    tokens: [{ label: 'Fauna secret', formats: ['fnA{url:36-38}'] }],
  },
  {
    provider: 'Upstash',
    revoke: 'https://console.upstash.com/account/api',
    reference: 'https://upstash.com/docs/devops/developer-api/authentication',
    tokens: [
      {
        label: 'Upstash token',
        formats: ['{any:50-110}'],
        names: ['upstash_redis_rest_token', 'upstash_vector_rest_token', 'qstash_token', 'upstash'],
      },
    ],
  },
  {
    provider: 'Turso',
    revoke: 'https://app.turso.tech',
    reference: 'https://docs.turso.tech',
    tokens: [{ label: 'Turso API token', formats: ['{b62:64}'], names: ['turso'] }],
  },
  {
    provider: 'CockroachDB',
    revoke: 'https://cockroachlabs.cloud',
    reference: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
    tokens: [{ label: 'CockroachDB Cloud key', formats: ['CCDB1_{b62:22}_{b62:40}'] }],
  },
  {
    provider: 'Tinybird',
    revoke: 'https://app.tinybird.co/tokens',
    reference: 'https://www.tinybird.co/docs',
    tokens: [{ label: 'Tinybird token', formats: ['p.eyJ{url:20-300}.{url:20-60}'] }],
  },
  {
    provider: 'Snowflake',
    revoke: 'https://app.snowflake.com',
    reference: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
    tokens: [
      {
        label: 'Snowflake password',
        formats: ['{any:12-64}'],
        names: ['snowflake_password', 'snowsql_pwd', 'snowflake_pass'],
      },
    ],
  },
  {
    provider: 'Convex',
    revoke: 'https://dashboard.convex.dev',
    reference: 'https://docs.convex.dev/cli/deploy-key-types',
    tokens: [
      {
        label: 'Convex deploy key',
        formats: [
          'prod:{low:3-12}-{low:3-12}-{num:3}|{any:60-200}',
          'dev:{low:3-12}-{low:3-12}-{num:3}|{any:60-200}',
        ],
      },
    ],
  },
  {
    provider: 'Airtable',
    revoke: 'https://airtable.com/create/tokens',
    reference: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    tokens: [
      { label: 'Airtable access token', formats: ['pat{b62:14}.{hex:64}'] },
      { label: 'Airtable API key', formats: ['key{b62:14}', '{b62:17}'], names: ['airtable'] },
    ],
  },
];
