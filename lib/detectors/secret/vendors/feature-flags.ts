import type { Vendor } from '../token';

/** Services that switch features, keep schemas and watch what was shipped. */
export const featureFlags: readonly Vendor[] = [
  {
    provider: 'DevCycle',
    revoke: 'https://app.devcycle.com',
    reference: 'https://docs.devcycle.com/essentials/keys',
    tokens: [
      {
        label: 'DevCycle SDK key',
        formats: [
          'dvc_server_{url:36}_{hex:6-8}',
          'dvc_mobile_{url:36}_{hex:6-8}',
          'dvc_client_{url:36}_{hex:6-8}',
        ],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Unleash',
    revoke: 'https://www.getunleash.io',
    reference: 'https://docs.getunleash.io/reference/api-tokens-and-client-keys',
    tokens: [
      {
        label: 'Unleash API token',
        formats: [
          '*:production.{hex:56-64}',
          '*:development.{hex:56-64}',
          '*:*.{hex:56-64}',
          'default:production.{hex:56-64}',
          'default:development.{hex:56-64}',
          '[]:production.{hex:56-64}',
          '[]:development.{hex:56-64}',
        ],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Flagsmith',
    revoke: 'https://app.flagsmith.com',
    reference: 'https://docs.flagsmith.com/clients/server-side',
    tokens: [{ label: 'Flagsmith server key', formats: ['ser.{b62:22}'] }],
  },
  {
    provider: 'ConfigCat',
    revoke: 'https://app.configcat.com',
    reference: 'https://configcat.com/docs/sdk-reference/overview/',
    tokens: [
      {
        label: 'ConfigCat SDK key',
        formats: ['configcat-sdk-1/{url:22}/{url:22}', 'configcat-proxy/{url:10-60}'],
        severity: 'medium',
      },
    ],
  },
  {
    provider: 'GrowthBook',
    revoke: 'https://app.growthbook.io/settings/keys',
    reference: 'https://docs.growthbook.io/api/',
    tokens: [
      {
        label: 'GrowthBook API key',
        formats: ['secret_admin_{b62:30-60}', 'secret_readonly_{b62:30-60}', 'secret_user_{b62:30-60}'],
      },
    ],
  },
  {
    provider: 'Apollo GraphOS',
    revoke: 'https://studio.apollographql.com',
    reference: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
    tokens: [
      {
        label: 'Apollo API key',
        formats: ['service:{url:2-60}:{url:22}', 'user:gh.{url:1-40}:{url:22}', 'user:o.{url:1-40}:{url:22}'],
        // A name of a graph's own ends otherwise.
        holds: (value) => /[A-Z].*[A-Z]/.test(value.slice(-22)) && /[a-z].*[a-z]/.test(value.slice(-22)),
      },
    ],
  },
  {
    provider: 'Dagster',
    revoke: 'https://dagster.cloud',
    reference: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
    tokens: [
      { label: 'Dagster token', formats: ['agent:{url:2-40}:{hex:32}', 'user:{hex:32}'], names: ['dagster'] },
    ],
  },
  {
    provider: 'Rootly',
    revoke: 'https://rootly.com',
    reference: 'https://docs.rootly.com/api-reference/overview',
    tokens: [{ label: 'Rootly API key', formats: ['rootly_{hex:64}'] }],
  },
  {
    provider: 'FireHydrant',
    revoke: 'https://app.firehydrant.io',
    reference: 'https://docs.firehydrant.com/docs/api-keys',
    tokens: [{ label: 'FireHydrant token', formats: ['fhb-{hex:32}'] }],
  },
  {
    provider: 'Honeybadger',
    revoke: 'https://app.honeybadger.io/users/edit',
    reference: 'https://docs.honeybadger.io/api/',
    tokens: [{ label: 'Honeybadger key', formats: ['hbp_{b62:36}', 'hbu_{b62:36}'] }],
  },
  {
    provider: 'Coralogix',
    revoke: 'https://coralogix.com',
    reference: 'https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/',
    tokens: [{ label: 'Coralogix key', formats: ['cxup_{b62:30}', 'cxtp_{b62:30}', 'cxol_{b62:30}'] }],
  },
  {
    provider: 'FullStory',
    revoke: 'https://app.fullstory.com/ui/org/settings/apikeys',
    reference: 'https://developer.fullstory.com/server/getting-started/',
    tokens: [{ label: 'FullStory API key', formats: ['na1.{b64:40-200}', 'eu1.{b64:40-200}'] }],
  },
  {
    provider: 'Veracode',
    revoke: 'https://analysiscenter.veracode.com',
    reference: 'https://docs.veracode.com/r/c_api_credentials3',
    tokens: [{ label: 'Veracode API secret', formats: ['vera01es-{hex:128}', 'vera01ei-{hex:32}'] }],
  },
  {
    provider: 'Endor Labs',
    revoke: 'https://app.endorlabs.com',
    reference: 'https://docs.endorlabs.com/administration/api-keys/',
    tokens: [{ label: 'Endor Labs API key', formats: ['endr+{b62:16}'] }],
  },
  {
    provider: 'Vanta',
    revoke: 'https://app.vanta.com',
    reference: 'https://developer.vanta.com/docs/api-access-setup',
    tokens: [{ label: 'Vanta secret', formats: ['vcs_{hex:6}_{b62:30-80}', 'vat_{hex:6}_{b62:30-80}'] }],
  },
  {
    provider: 'Censys',
    revoke: 'https://accounts.censys.io',
    reference: 'https://docs.censys.com/reference/get-started',
    tokens: [{ label: 'Censys token', formats: ['censys_{b62:8}_{b62:24}'] }],
  },
  {
    provider: 'Open VSX',
    revoke: 'https://open-vsx.org/user-settings/tokens',
    reference: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
    tokens: [{ label: 'Open VSX token', formats: ['ovsxat_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'] }],
  },
  {
    provider: 'Ionic',
    revoke: 'https://dashboard.ionicframework.com',
    reference: 'https://ionic.io/docs/appflow/cli/overview',
    tokens: [{ label: 'Ionic token', formats: ['ion_{b62:42}'] }],
  },
  {
    provider: 'WakaTime',
    revoke: 'https://wakatime.com/settings/api-key',
    reference: 'https://wakatime.com/developers',
    tokens: [
      {
        label: 'WakaTime key',
        formats: ['waka_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}', 'waka_sec_{b62:80}', 'waka_tok_{b62:80}'],
      },
    ],
  },
  {
    provider: 'Thunderstore',
    revoke: 'https://thunderstore.io/settings/teams/',
    reference: 'https://thunderstore.io/package/create/docs/',
    tokens: [{ label: 'Thunderstore token', formats: ['tss_{b62:24-60}'] }],
  },
];
