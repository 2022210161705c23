import type { Vendor } from '../token';

export const customers: readonly Vendor[] = [
  {
    provider: 'Salesforce',
    revoke: 'https://login.salesforce.com',
    reference: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm',
    tokens: [
      { label: 'Salesforce session', formats: ['00D{b62:12}!{dot:80-130}'] },
      { label: 'Salesforce refresh token', formats: ['5Aep861{any:80}'] },
    ],
  },
  {
    provider: 'HubSpot',
    revoke: 'https://app.hubspot.com/private-apps',
    reference:
      'https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/overview',
    tokens: [
      {
        label: 'HubSpot token',
        formats: [
          'pat-na1-{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}',
          'pat-eu1-{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}',
          'pat-na2-{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}',
        ],
      },
      {
        label: 'HubSpot API key',
        formats: ['{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}'],
        names: ['hubspot', 'hapikey'],
      },
    ],
  },
  {
    provider: 'Zoho',
    revoke: 'https://accounts.zoho.com',
    reference: 'https://www.zoho.com/accounts/protocol/oauth.html',
    tokens: [{ label: 'Zoho token', formats: ['1000.{hex:32}.{hex:32}'] }],
  },
  {
    provider: 'Zendesk',
    revoke: 'https://support.zendesk.com',
    reference: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
    tokens: [{ label: 'Zendesk key', formats: ['{b62:40}'], names: ['zendesk'] }],
  },
  {
    provider: 'Freshworks',
    revoke: 'https://www.freshworks.com',
    reference: 'https://developers.freshdesk.com/api/#authentication',
    tokens: [
      {
        label: 'Freshdesk API key',
        formats: ['{b62:20}'],
        names: ['freshdesk', 'freshservice', 'freshsales'],
      },
    ],
  },
  {
    provider: 'Intercom',
    revoke: 'https://app.intercom.com/a/developer-signup',
    reference: 'https://developers.intercom.com',
    tokens: [
      { label: 'Intercom token', formats: ['dG9rO{b64:50-54}={any:0-1}', 'dG9rO{any:50-60}'] },
      { label: 'Intercom key', formats: ['{any:60}'], names: ['intercom'] },
    ],
  },
  {
    provider: 'Mailchimp',
    revoke: 'https://admin.mailchimp.com/account/api/',
    reference: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
    tokens: [{ label: 'Mailchimp API key', formats: ['{hex:32}-us{num:1-2}'], inner: ['-us'] }],
  },
  {
    provider: 'Klaviyo',
    revoke: 'https://www.klaviyo.com/settings/account/api-keys',
    reference: 'https://developers.klaviyo.com/en/docs/authenticate_',
    tokens: [{ label: 'Klaviyo private key', formats: ['pk_{hex:34}'] }],
  },
  {
    provider: 'Braze',
    revoke: 'https://dashboard.braze.com',
    reference: 'https://www.braze.com/docs/api/basics/',
    tokens: [
      { label: 'Braze API key', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['braze'] },
    ],
  },
  {
    provider: 'OneSignal',
    revoke: 'https://app.onesignal.com',
    reference: 'https://documentation.onesignal.com/docs/keys-and-ids',
    tokens: [{ label: 'OneSignal key', formats: ['os_v2_app_{low:100-110}', 'os_v2_org_{low:100-110}'] }],
  },
  {
    provider: 'Branch',
    revoke: 'https://dashboard.branch.io',
    reference: 'https://help.branch.io',
    tokens: [{ label: 'Branch secret', formats: ['secret_live_{b62:32}', 'secret_test_{b62:32}'] }],
  },
  {
    provider: 'Adobe',
    revoke: 'https://developer.adobe.com/console',
    reference: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    tokens: [
      { label: 'Adobe client secret', formats: ['p8e-{b62:32}', 'p8e-{url:32}'] },
      { label: 'Adobe client id', formats: ['{hex:32}'], names: ['adobe'], severity: 'medium' },
    ],
  },
  {
    provider: 'Typeform',
    revoke: 'https://admin.typeform.com/user/tokens',
    reference: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    tokens: [{ label: 'Typeform token', formats: ['tfp_{dot:44-59}', 'tfp_{any:44-59}'] }],
  },
  {
    provider: 'Beamer',
    revoke: 'https://app.getbeamer.com',
    reference: 'https://www.getbeamer.com/api',
    tokens: [{ label: 'Beamer key', formats: ['b_{any:44}'], names: ['beamer'] }],
  },
  {
    provider: 'FreshBooks',
    revoke: 'https://my.freshbooks.com',
    reference: 'https://www.freshbooks.com/api/start',
    tokens: [{ label: 'FreshBooks token', formats: ['{low:64}'], names: ['freshbooks'] }],
  },
  {
    provider: 'Xero',
    revoke: 'https://developer.xero.com/app/manage',
    reference: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
    tokens: [{ label: 'Xero client secret', formats: ['{url:48}'], names: ['xero'] }],
  },
  {
    provider: 'DocuSign',
    revoke: 'https://apps.docusign.com',
    reference: 'https://developers.docusign.com/platform/auth/',
    tokens: [
      { label: 'DocuSign key', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['docusign'] },
    ],
  },
  {
    provider: 'RapidAPI',
    revoke: 'https://rapidapi.com/developer/security',
    reference: 'https://docs.rapidapi.com/docs/keys',
    tokens: [
      {
        label: 'RapidAPI key',
        formats: ['{low:10}msh{low:15}p1{low:5}jsn{low:12}', '{url:50}'],
        names: ['rapidapi', 'x-mashape'],
      },
    ],
  },
];
