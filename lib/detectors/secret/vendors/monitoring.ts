import type { Vendor } from '../token';

export const monitoring: readonly Vendor[] = [
  {
    provider: 'Datadog',
    revoke: 'https://app.datadoghq.com/organization-settings/api-keys',
    reference: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    tokens: [
      {
        label: 'Datadog API key',
        formats: ['{hex:32}'],
        names: ['datadog', 'dd_api', 'dd-api', 'dd_client'],
      },
      {
        label: 'Datadog application key',
        formats: ['{hex:40}', '{low:40}'],
        names: ['datadog', 'dd_app', 'dd-application'],
      },
      { label: 'Datadog token', formats: ['ddapp_{b62:34}', 'ddpat_{b62:40-60}'] },
    ],
  },
  {
    provider: 'New Relic',
    revoke: 'https://one.newrelic.com/api-keys',
    reference: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    tokens: [
      { label: 'New Relic user key', formats: ['NRAK-{up:27}', 'NRAK-{low:27}'] },
      { label: 'New Relic insert key', formats: ['NRII-{url:32}'] },
      { label: 'New Relic browser key', formats: ['NRJS-{hex:19}'], severity: 'medium' },
      { label: 'New Relic admin key', formats: ['NRAA-{hex:27}'] },
      {
        label: 'New Relic licence key',
        formats: ['{hex:36}NRAL', 'eu01xx{hex:30}NRAL'],
        names: ['new_relic', 'newrelic', 'license', 'nr_'],
      },
    ],
  },
  {
    provider: 'Grafana',
    revoke: 'https://grafana.com/orgs',
    reference: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    tokens: [
      { label: 'Grafana service account token', formats: ['glsa_{b62:32}_{Hex:8}'] },
      { label: 'Grafana Cloud token', formats: ['glc_{b64:32-400}', 'glc_{any:32-400}'] },
      { label: 'Grafana API key', formats: ['eyJrIjoi{b62:60-400}', 'eyJrIjoi{any:60-400}'] },
    ],
  },
  {
    provider: 'Sentry',
    revoke: 'https://sentry.io/settings/account/api/auth-tokens/',
    reference: 'https://docs.sentry.io/account/auth-tokens/',
    tokens: [
      { label: 'Sentry organization token', formats: ['sntrys_eyJ{any:80-400}'] },
      { label: 'Sentry user token', formats: ['sntryu_{hex:64}'] },
      { label: 'Sentry access token', formats: ['{hex:64}'], names: ['sentry'] },
    ],
  },
  {
    provider: 'Honeycomb',
    revoke: 'https://ui.honeycomb.io/account',
    reference: 'https://docs.honeycomb.io',
    tokens: [
      {
        label: 'Honeycomb ingest key',
        formats: ['hcaik_{low:58}', 'hcbik_{low:58}', 'hcxik_{low:58}', 'hcamk_{low:58}'],
      },
      { label: 'Honeycomb API key', formats: ['{b62:22}', '{hex:32}'], names: ['honeycomb', 'x-honeycomb'] },
    ],
  },
  {
    provider: 'Dynatrace',
    revoke: 'https://www.dynatrace.com',
    reference:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    tokens: [
      {
        label: 'Dynatrace token',
        formats: [
          'dt0c01.{up:24}.{up:64}',
          'dt0c01.{b62:24}.{b62:64}',
          'dt0s01.{up:8}.{up:64}',
          'dt0s02.{up:8}.{up:64}',
          'dt0s16.{up:24}.{up:64}',
        ],
      },
    ],
  },
  {
    provider: 'Splunk',
    revoke: 'https://www.splunk.com',
    reference: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    tokens: [
      { label: 'Splunk HEC token', formats: ['{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}'], names: ['splunk'] },
    ],
  },
  {
    provider: 'Sumo Logic',
    revoke: 'https://service.sumologic.com',
    reference: 'https://help.sumologic.com/docs/manage/security/access-keys/',
    tokens: [
      { label: 'Sumo Logic access key', formats: ['{b62:64}'], names: ['sumo'] },
      { label: 'Sumo Logic access id', formats: ['su{b62:12}'], names: ['sumo'], severity: 'high' },
    ],
  },
  {
    provider: 'Logz.io',
    revoke: 'https://app.logz.io',
    reference: 'https://docs.logz.io',
    tokens: [
      {
        label: 'Logz.io token',
        formats: ['{b62:32}', '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['logz'],
      },
    ],
  },
  {
    provider: 'Loggly',
    revoke: 'https://www.loggly.com',
    reference: 'https://documentation.solarwinds.com/en/success_center/loggly',
    tokens: [
      { label: 'Loggly token', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['loggly'] },
    ],
  },
  {
    provider: 'Rollbar',
    revoke: 'https://rollbar.com/settings/accounts',
    reference: 'https://docs.rollbar.com/docs/access-tokens',
    tokens: [{ label: 'Rollbar token', formats: ['{hex:32}'], names: ['rollbar'] }],
  },
  {
    provider: 'Bugsnag',
    revoke: 'https://app.bugsnag.com/settings',
    reference: 'https://docs.bugsnag.com',
    tokens: [{ label: 'Bugsnag API key', formats: ['{hex:32}'], names: ['bugsnag'] }],
  },
  {
    provider: 'PagerDuty',
    revoke: 'https://support.pagerduty.com',
    reference: 'https://support.pagerduty.com/main/docs/api-access-keys',
    tokens: [
      {
        label: 'PagerDuty API key',
        formats: ['{url:20}', 'u+{url:18}', 'y_{url:18}'],
        names: ['pagerduty', 'pd_api', 'pd_token'],
      },
      { label: 'PagerDuty OAuth token', formats: ['pdus+_{any:25-60}', 'pdeu+_{any:25-60}'] },
    ],
  },
  {
    provider: 'Opsgenie',
    revoke: 'https://app.opsgenie.com/settings/api-key-management',
    reference: 'https://support.atlassian.com/opsgenie/docs/api-key-management/',
    tokens: [
      {
        label: 'Opsgenie API key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['opsgenie', 'geniekey'],
      },
    ],
  },
  {
    provider: 'UptimeRobot',
    revoke: 'https://dashboard.uptimerobot.com/integrations',
    reference: 'https://uptimerobot.com/api/',
    tokens: [
      {
        label: 'UptimeRobot API key',
        formats: ['u{num:6-9}-{hex:24}', 'm{num:9}-{hex:24}'],
        names: ['uptimerobot', 'uptime'],
      },
    ],
  },
  {
    provider: 'Checkly',
    revoke: 'https://app.checklyhq.com/settings/user/api-keys',
    reference: 'https://www.checklyhq.com/docs',
    tokens: [{ label: 'Checkly API key', formats: ['cu_{hex:32}', 'cu_{url:32-48}'], names: ['checkly'] }],
  },
  {
    provider: 'Instana',
    revoke: 'https://www.ibm.com/products/instana',
    reference: 'https://www.ibm.com/docs/en/instana-observability',
    tokens: [{ label: 'Instana token', formats: ['{url:22}'], names: ['instana'] }],
  },
  {
    provider: 'Lightstep',
    revoke: 'https://app.lightstep.com',
    reference: 'https://docs.lightstep.com',
    tokens: [{ label: 'Lightstep token', formats: ['{b64:90-120}'], names: ['lightstep'] }],
  },
  {
    provider: 'Axiom',
    revoke: 'https://app.axiom.co/settings/api-tokens',
    reference: 'https://axiom.co/docs/reference/tokens',
    tokens: [
      {
        label: 'Axiom token',
        formats: [
          'xaat-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'xapt-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
      },
    ],
  },
  {
    provider: 'PostHog',
    revoke: 'https://app.posthog.com/settings/user-api-keys',
    reference: 'https://posthog.com/docs/api',
    tokens: [{ label: 'PostHog personal key', formats: ['phx_{b62:43-50}', 'phs_{b62:43-50}'] }],
  },
  {
    provider: 'Infracost',
    revoke: 'https://dashboard.infracost.io',
    reference: 'https://www.infracost.io/docs/',
    tokens: [{ label: 'Infracost key', formats: ['ico-{b62:32}'] }],
  },
  {
    provider: 'Mixpanel',
    revoke: 'https://mixpanel.com/settings',
    reference: 'https://developer.mixpanel.com/reference/overview',
    tokens: [{ label: 'Mixpanel secret', formats: ['{hex:32}'], names: ['mixpanel'] }],
  },
  {
    provider: 'Amplitude',
    revoke: 'https://app.amplitude.com',
    reference: 'https://amplitude.com/docs/apis',
    tokens: [{ label: 'Amplitude key', formats: ['{hex:32}'], names: ['amplitude'] }],
  },
  {
    provider: 'Segment',
    revoke: 'https://app.segment.com',
    reference: 'https://segment.com/docs/api/',
    tokens: [
      { label: 'Segment API token', formats: ['sgp_{b62:64}'] },
      {
        label: 'Segment write key',
        formats: ['{b62:32}'],
        names: ['segment_write', 'segment_api', 'segment_key'],
      },
    ],
  },
];
