import type { Vendor } from '../token';

/** Services that companies run their customers, staff and sites with. */
export const business: readonly Vendor[] = [
  {
    provider: 'MailerSend',
    revoke: 'https://app.mailersend.com/api-tokens',
    reference: 'https://developers.mailersend.com/general.html',
    tokens: [{ label: 'MailerSend token', formats: ['mlsn.{hex:64}'] }],
  },
  {
    provider: 'Kit',
    revoke: 'https://app.kit.com/account_settings/developer_settings',
    reference: 'https://developers.kit.com/api-reference/authentication',
    tokens: [{ label: 'Kit API key', formats: ['kit_{hex:32}'] }],
  },
  {
    provider: 'Courier',
    revoke: 'https://app.courier.com/settings/api-keys',
    reference: 'https://www.courier.com/docs/reference/auth/',
    tokens: [
      {
        label: 'Courier key',
        formats: ['pk_prod_{up:28}', 'pk_test_{up:28}', 'dk_prod_{up:28}', 'dk_test_{up:28}'],
      },
    ],
  },
  {
    provider: 'Cal.com',
    revoke: 'https://app.cal.com/settings/developer/api-keys',
    reference: 'https://cal.com/docs/api-reference/v2/introduction',
    tokens: [{ label: 'Cal.com key', formats: ['cal_live_{hex:32}'] }],
  },
  {
    provider: 'Close',
    revoke: 'https://app.close.com/settings/api/',
    reference: 'https://developer.close.com/topics/authentication-oauth2/',
    tokens: [{ label: 'Close API key', formats: ['api_{b62:22}.{b62:22}'] }],
  },
  {
    provider: 'Tally',
    revoke: 'https://tally.so/settings/api-keys',
    reference: 'https://developers.tally.so',
    tokens: [{ label: 'Tally API key', formats: ['tly-{b62:24-60}'] }],
  },
  {
    provider: 'Webflow',
    revoke: 'https://webflow.com/dashboard',
    reference: 'https://developers.webflow.com/data/docs/workspace-token',
    tokens: [{ label: 'Webflow workspace token', formats: ['ws-{hex:64}'] }],
  },
  {
    provider: 'GitBook',
    revoke: 'https://app.gitbook.com/account/developer',
    reference: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
    tokens: [{ label: 'GitBook token', formats: ['gb_api_{b62:36-48}'] }],
  },
  {
    provider: 'Dub',
    revoke: 'https://app.dub.co/settings/tokens',
    reference: 'https://dub.co/docs/api-reference/tokens',
    tokens: [{ label: 'Dub API key', formats: ['dub_{b62:24}'] }],
  },
  {
    provider: 'Unkey',
    revoke: 'https://app.unkey.com',
    reference: 'https://www.unkey.com/docs/security/root-keys',
    tokens: [{ label: 'Unkey root key', formats: ['unkey_{b62:20-60}'] }],
  },
  {
    provider: 'Retool',
    revoke: 'https://retool.com',
    reference: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
    tokens: [{ label: 'Retool API key', formats: ['retool_{b62:26-40}'] }],
  },
  {
    provider: 'Zapier',
    revoke: 'https://mcp.zapier.com',
    reference: 'https://docs.zapier.com/ai-actions/how-tos/auth',
    tokens: [{ label: 'Zapier AI key', formats: ['sk-ak-{b62:20-50}'] }],
  },
  {
    provider: 'Ghost',
    revoke: 'https://ghost.org',
    reference: 'https://docs.ghost.org/admin-api/#token-authentication',
    tokens: [{ label: 'Ghost admin key', formats: ['{hex:24}:{hex:64}'], names: ['ghost'] }],
  },
  {
    provider: 'Persona',
    revoke: 'https://app.withpersona.com/dashboard/api-keys',
    reference: 'https://docs.withpersona.com/api-keys',
    tokens: [
      {
        label: 'Persona API key',
        formats: [
          'persona_production_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'persona_sandbox_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
      },
    ],
  },
  {
    provider: 'Onfido',
    revoke: 'https://dashboard.onfido.com/api/tokens',
    reference: 'https://documentation.onfido.com/api/latest/#token-authentication',
    tokens: [
      {
        label: 'Onfido token',
        formats: [
          'api_live.{url:11}.{url:32}',
          'api_live_us.{url:11}.{url:32}',
          'api_live_ca.{url:11}.{url:32}',
          'api_sandbox.{url:11}.{url:32}',
          'api_sandbox_us.{url:11}.{url:32}',
          'api_sandbox_ca.{url:11}.{url:32}',
        ],
      },
    ],
  },
  {
    provider: 'Samsara',
    revoke: 'https://cloud.samsara.com',
    reference: 'https://developers.samsara.com/docs/authentication',
    tokens: [{ label: 'Samsara API token', formats: ['samsara_api_{b62:28-40}'] }],
  },
  {
    provider: 'Shopify',
    revoke: 'https://partners.shopify.com',
    reference: 'https://shopify.dev/docs/api/partner',
    tokens: [{ label: 'Shopify partner token', formats: ['prtapi_{hex:32}'] }],
  },
  {
    provider: 'Sindri',
    revoke: 'https://sindri.app',
    reference: 'https://sindri.app/docs/how-to-guides/api-keys/',
    tokens: [{ label: 'Sindri API key', formats: ['sindri_{b62:32}'] }],
  },
  {
    provider: 'Keeper',
    revoke: 'https://keepersecurity.com/vault',
    reference: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/one-time-token',
    tokens: [
      {
        label: 'Keeper one-time token',
        formats: ['US:{url:43}', 'EU:{url:43}', 'AU:{url:43}', 'CA:{url:43}', 'JP:{url:43}', 'GOV:{url:43}'],
        names: ['ksm', 'keeper'],
      },
    ],
  },
  {
    provider: 'Jenkins',
    revoke: 'https://www.jenkins.io',
    reference: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    tokens: [{ label: 'Jenkins API token', formats: ['11{hex:32}'], names: ['jenkins'] }],
  },
  {
    provider: 'AppVeyor',
    revoke: 'https://ci.appveyor.com/api-keys',
    reference: 'https://www.appveyor.com/docs/api/',
    tokens: [{ label: 'AppVeyor token', formats: ['v2.{b62:20}'], names: ['appveyor'] }],
  },
];
