import type { Vendor } from '../token';

export const delivery: readonly Vendor[] = [
  {
    provider: 'CircleCI',
    revoke: 'https://app.circleci.com/settings/user/tokens',
    reference: 'https://circleci.com/docs/managing-api-tokens/',
    tokens: [
      { label: 'CircleCI token', formats: ['CCIPAT_{b62:22}_{hex:40}', 'CCIPRJ_{b62:22}_{hex:40}'] },
      { label: 'CircleCI API token', formats: ['{hex:40}'], names: ['circle'] },
    ],
  },
  {
    provider: 'Travis CI',
    revoke: 'https://app.travis-ci.com/account/preferences',
    reference: 'https://docs.travis-ci.com/user/triggering-builds/',
    tokens: [{ label: 'Travis CI token', formats: ['{b62:22}'], names: ['travis'] }],
  },
  {
    provider: 'Buildkite',
    revoke: 'https://buildkite.com/user/api-access-tokens',
    reference: 'https://buildkite.com/docs/apis/managing-api-tokens',
    tokens: [
      {
        label: 'Buildkite token',
        formats: ['bkua_{hex:40}', 'bkat_{b62:40-64}', 'bkct_{b62:40-64}', 'bkpt_{b62:40-64}'],
      },
    ],
  },
  {
    provider: 'Drone',
    revoke: 'https://www.drone.io',
    reference: 'https://docs.drone.io/cli/configure/',
    tokens: [{ label: 'Drone token', formats: ['{b62:32}'], names: ['drone'] }],
  },
  {
    provider: 'Codecov',
    revoke: 'https://app.codecov.io',
    reference: 'https://docs.codecov.com/docs/codecov-tokens',
    tokens: [
      {
        label: 'Codecov token',
        formats: ['{b62:32}', '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['codecov'],
      },
    ],
  },
  {
    provider: 'Coveralls',
    revoke: 'https://coveralls.io/account',
    reference: 'https://docs.coveralls.io',
    tokens: [{ label: 'Coveralls token', formats: ['{b62:32}', '{b62:37}'], names: ['coveralls'] }],
  },
  {
    provider: 'SonarQube',
    revoke: 'https://sonarcloud.io/account/security',
    reference: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
    tokens: [
      { label: 'SonarQube token', formats: ['squ_{hex:40}', 'sqp_{hex:40}', 'sqa_{hex:40}', 'sqb_{hex:40}'] },
      { label: 'Sonar login token', formats: ['{Hex:40}', '{up:40}'], names: ['sonar'] },
    ],
  },
  {
    provider: 'Snyk',
    revoke: 'https://app.snyk.io/account',
    reference: 'https://docs.snyk.io/snyk-api/authentication-for-api',
    tokens: [
      { label: 'Snyk token', formats: ['snyk_uat.{hex:8}.{any:60-500}', 'snyk_sat.{hex:8}.{any:60-500}'] },
      { label: 'Snyk API token', formats: ['{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}'], names: ['snyk'] },
    ],
  },
  {
    provider: 'Socket',
    revoke: 'https://socket.dev/dashboard',
    reference: 'https://docs.socket.dev',
    tokens: [{ label: 'Socket token', formats: ['sktsec_{url:30-60}'] }],
  },
  {
    provider: 'Codacy',
    revoke: 'https://app.codacy.com/account/api-tokens',
    reference: 'https://docs.codacy.com',
    tokens: [{ label: 'Codacy token', formats: ['{b62:20}', '{hex:32}'], names: ['codacy'] }],
  },
  {
    provider: 'LaunchDarkly',
    revoke: 'https://app.launchdarkly.com/settings/authorization',
    reference: 'https://launchdarkly.com/docs/home/account/api',
    tokens: [
      {
        label: 'LaunchDarkly key',
        formats: [
          'api-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'sdk-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'mob-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
      },
      { label: 'LaunchDarkly access token', formats: ['{url:40}'], names: ['launchdarkly', 'ld_api'] },
    ],
  },
  {
    provider: 'Statsig',
    revoke: 'https://console.statsig.com',
    reference: 'https://docs.statsig.com',
    tokens: [{ label: 'Statsig secret', formats: ['secret-{b62:40-48}', 'console-{b62:40-48}'] }],
  },
  {
    provider: 'BrowserStack',
    revoke: 'https://www.browserstack.com/accounts/settings',
    reference: 'https://www.browserstack.com/docs',
    tokens: [{ label: 'BrowserStack key', formats: ['{b62:20}'], names: ['browserstack'] }],
  },
  {
    provider: 'Sauce Labs',
    revoke: 'https://app.saucelabs.com/user-settings',
    reference: 'https://docs.saucelabs.com',
    tokens: [
      { label: 'Sauce Labs key', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['sauce'] },
    ],
  },
  {
    provider: 'LambdaTest',
    revoke: 'https://accounts.lambdatest.com/security',
    reference: 'https://www.lambdatest.com/support/docs/',
    tokens: [{ label: 'LambdaTest key', formats: ['{b62:50}'], names: ['lambdatest', 'lt_access'] }],
  },
  {
    provider: 'Percy',
    revoke: 'https://percy.io',
    reference: 'https://www.browserstack.com/docs/percy',
    tokens: [
      {
        label: 'Percy token',
        formats: ['web_{hex:64}', 'app_{hex:64}', 'auto_{hex:64}', 'ss_{hex:64}'],
        names: ['percy'],
      },
    ],
  },
  {
    provider: 'Chromatic',
    revoke: 'https://www.chromatic.com',
    reference: 'https://www.chromatic.com/docs/',
    tokens: [{ label: 'Chromatic token', formats: ['chpt_{hex:15}'] }],
  },
  {
    provider: 'Octopus Deploy',
    revoke: 'https://octopus.com',
    reference: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    tokens: [{ label: 'Octopus API key', formats: ['API-{up:26}'] }],
  },
  {
    provider: 'Harness',
    revoke: 'https://app.harness.io',
    reference: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys',
    tokens: [
      {
        label: 'Harness API key',
        formats: ['pat.{url:22}.{low:24}.{b62:20}', 'sat.{url:22}.{low:24}.{b62:20}'],
      },
    ],
  },
  {
    provider: 'Terraform Cloud',
    revoke: 'https://app.terraform.io/app/settings/tokens',
    reference: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    tokens: [{ label: 'Terraform token', formats: ['{b62:14}.atlasv1.{url:60-90}'], inner: ['.atlasv1.'] }],
  },
  {
    provider: 'Pulumi',
    revoke: 'https://app.pulumi.com/account/tokens',
    reference: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    tokens: [{ label: 'Pulumi token', formats: ['pul-{hex:40}', 'pul-{b62:32-44}'] }],
  },
  {
    provider: 'Prefect',
    revoke: 'https://app.prefect.cloud/my/api-keys',
    reference: 'https://docs.prefect.io',
    tokens: [{ label: 'Prefect key', formats: ['pnu_{low:36}', 'pnb_{low:36}', 'pnu_{b62:36}'] }],
  },
  {
    provider: 'dbt',
    revoke: 'https://cloud.getdbt.com/settings/profile',
    reference: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    tokens: [{ label: 'dbt token', formats: ['dbtc_{url:36-60}', 'dbtu_{url:36-60}', 'dbts_{url:36-60}'] }],
  },
  {
    provider: 'Trigger.dev',
    revoke: 'https://cloud.trigger.dev',
    reference: 'https://trigger.dev/docs',
    tokens: [
      {
        label: 'Trigger.dev key',
        formats: ['tr_dev_{b62:20-32}', 'tr_prod_{b62:20-32}', 'tr_stg_{b62:20-32}', 'tr_pat_{b62:36-48}'],
      },
    ],
  },
  {
    provider: 'Inngest',
    revoke: 'https://app.inngest.com',
    reference: 'https://www.inngest.com/docs',
    tokens: [
      {
        label: 'Inngest signing key',
        formats: ['signkey-prod-{hex:32-64}', 'signkey-test-{hex:32-64}', 'signkey-branch-{hex:32-64}'],
      },
    ],
  },
  {
    provider: 'Expo',
    revoke: 'https://expo.dev/settings/access-tokens',
    reference: 'https://docs.expo.dev/accounts/programmatic-access/',
    tokens: [{ label: 'Expo token', formats: ['{url:40}'], names: ['expo_token', 'eas_token'] }],
  },
];
