import type { Vendor } from '../token';

export const identity: readonly Vendor[] = [
  {
    provider: 'Okta',
    revoke: 'https://help.okta.com',
    reference: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    tokens: [
      { label: 'Okta token', formats: ['00{url:40}'], names: ['okta', 'ssws'] },
      { label: 'Okta client secret', formats: ['{url:40}', '{url:64}'], names: ['okta'] },
    ],
  },
  {
    provider: 'Auth0',
    revoke: 'https://manage.auth0.com',
    reference: 'https://auth0.com/docs/get-started/applications/confidential-and-public-applications',
    tokens: [{ label: 'Auth0 client secret', formats: ['{url:64}', '{url:32}'], names: ['auth0'] }],
  },
  {
    provider: 'Stytch',
    revoke: 'https://stytch.com/dashboard',
    reference: 'https://stytch.com/docs',
    tokens: [{ label: 'Stytch secret', formats: ['secret-live-{url:36}', 'secret-test-{url:36}'] }],
  },
  {
    provider: 'WorkOS',
    revoke: 'https://dashboard.workos.com/api-keys',
    reference: 'https://workos.com/docs',
    tokens: [
      {
        label: 'WorkOS key',
        formats: ['sk_live_{b62:40-90}', 'sk_test_{b62:40-90}', 'sk_{b64:40-90}'],
        names: ['workos'],
      },
    ],
  },
  {
    provider: 'OneLogin',
    revoke: 'https://www.onelogin.com',
    reference: 'https://developers.onelogin.com',
    tokens: [{ label: 'OneLogin secret', formats: ['{hex:64}'], names: ['onelogin'] }],
  },
  {
    provider: 'Duo',
    revoke: 'https://admin.duosecurity.com',
    reference: 'https://duo.com/docs/adminapi',
    tokens: [
      {
        label: 'Duo secret key',
        formats: ['{b62:40}'],
        names: ['duo_skey', 'duo_secret', 'duo_akey', 'skey'],
      },
    ],
  },
  {
    provider: 'Clerk',
    revoke: 'https://dashboard.clerk.com',
    reference: 'https://clerk.com/docs',
    tokens: [
      {
        label: 'Clerk secret key',
        formats: ['sk_live_{b62:40-50}', 'sk_test_{b62:40-50}'],
        names: ['clerk'],
      },
    ],
  },
];
