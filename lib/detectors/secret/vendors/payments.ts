import type { Vendor } from '../token';

export const payments: readonly Vendor[] = [
  {
    provider: 'Square',
    revoke: 'https://developer.squareup.com/apps',
    reference: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    tokens: [
      { label: 'Square secret', formats: ['sq0csp-{url:43-60}', 'sq0atp-{url:22-60}', 'sq0idp-{url:22}'] },
      { label: 'Square access token', formats: ['EAAA{url:60}', 'EAAAE{url:59}'] },
    ],
  },
  {
    provider: 'PayPal',
    revoke: 'https://developer.paypal.com/dashboard/applications',
    reference: 'https://developer.paypal.com/api/rest/',
    tokens: [
      {
        label: 'Braintree access token',
        formats: ['access_token$production${low:16}${hex:32}', 'access_token$sandbox${low:16}${hex:32}'],
      },
      { label: 'PayPal client secret', formats: ['E{url:60-90}'], names: ['paypal'] },
    ],
  },
  {
    provider: 'Adyen',
    revoke: 'https://ca-live.adyen.com',
    reference: 'https://docs.adyen.com/development-resources/api-credentials/',
    tokens: [{ label: 'Adyen API key', formats: ['AQE{any:80-300}'] }],
  },
  {
    provider: 'Mollie',
    revoke: 'https://my.mollie.com/dashboard/developers/api-keys',
    reference: 'https://docs.mollie.com/reference/authentication',
    tokens: [
      { label: 'Mollie API key', formats: ['live_{b62:30}', 'test_{b62:30}'] },
      { label: 'Mollie access token', formats: ['access_{b62:30-40}'], names: ['mollie'] },
    ],
  },
  {
    provider: 'GoCardless',
    revoke: 'https://manage.gocardless.com/developers',
    reference: 'https://developer.gocardless.com',
    tokens: [{ label: 'GoCardless token', formats: ['live_{url:40}', 'sandbox_{url:40}'] }],
  },
  {
    provider: 'Razorpay',
    revoke: 'https://dashboard.razorpay.com/app/keys',
    reference: 'https://razorpay.com/docs/api/authentication/',
    tokens: [
      { label: 'Razorpay key', formats: ['rzp_live_{b62:14}', 'rzp_test_{b62:14}'], severity: 'high' },
      { label: 'Razorpay secret', formats: ['{b62:24}'], names: ['razorpay', 'rzp_secret'] },
    ],
  },
  {
    provider: 'Paystack',
    revoke: 'https://dashboard.paystack.com/#/settings/developers',
    reference: 'https://paystack.com/docs/api/authentication/',
    tokens: [
      { label: 'Paystack key', formats: ['sk_live_{hex:40}', 'sk_test_{hex:40}'], names: ['paystack'] },
    ],
  },
  {
    provider: 'Flutterwave',
    revoke: 'https://app.flutterwave.com/dashboard/settings/apis',
    reference: 'https://developer.flutterwave.com/docs/authentication',
    tokens: [
      {
        label: 'Flutterwave secret key',
        formats: [
          'FLWSECK-{Hex:32}-X',
          'FLWSECK_TEST-{Hex:32}-X',
          'FLWSECK_TEST-{Hex:12}',
          'FLWSECK_TEST{Hex:12}',
          'FLWSECK-{hex:12}',
        ],
      },
      {
        label: 'Flutterwave public key',
        formats: ['FLWPUBK_TEST-{Hex:32}-X', 'FLWPUBK-{Hex:32}-X'],
        severity: 'low',
      },
    ],
  },
  {
    provider: 'Checkout.com',
    revoke: 'https://dashboard.checkout.com',
    reference: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
    tokens: [
      {
        label: 'Checkout.com secret key',
        formats: ['sk_sbox_{low:26-40}', 'sk_{low:27}', 'sk_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['checkout', 'cko_', 'cko-'],
      },
    ],
  },
  {
    provider: 'Klarna',
    revoke: 'https://portal.klarna.com',
    reference: 'https://docs.klarna.com/api/authentication/',
    tokens: [
      { label: 'Klarna API key', formats: ['klarna_live_api_{any:50-200}', 'klarna_test_api_{any:50-200}'] },
    ],
  },
  {
    provider: 'Paddle',
    revoke: 'https://vendors.paddle.com/authentication-v2',
    reference: 'https://developer.paddle.com/api-reference/about/authentication',
    tokens: [
      {
        label: 'Paddle API key',
        formats: ['pdl_live_apikey_{low:26}_{b62:22}_{b62:3}', 'pdl_sdbx_apikey_{low:26}_{b62:22}_{b62:3}'],
      },
    ],
  },
  {
    provider: 'Mercado Pago',
    revoke: 'https://www.mercadopago.com/developers/panel',
    reference: 'https://www.mercadopago.com/developers/en/docs',
    tokens: [
      {
        label: 'Mercado Pago token',
        formats: [
          'APP_USR-{num:14-16}-{num:6}-{hex:32}-{num:7-10}',
          'TEST-{num:14-16}-{num:6}-{hex:32}-{num:7-10}',
        ],
      },
    ],
  },
  {
    provider: 'Plaid',
    revoke: 'https://dashboard.plaid.com/developers/keys',
    reference: 'https://plaid.com/docs/api/',
    tokens: [
      {
        label: 'Plaid access token',
        formats: [
          'access-sandbox-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'access-development-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'access-production-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
      },
      { label: 'Plaid secret', formats: ['{b62:30}', '{hex:30}'], names: ['plaid'] },
      {
        label: 'Plaid client id',
        formats: ['{hex:24}', '{b62:24}'],
        names: ['plaid_client', 'plaid-client', 'plaid'],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Coinbase',
    revoke: 'https://portal.cdp.coinbase.com',
    reference: 'https://docs.cdp.coinbase.com',
    tokens: [
      { label: 'Coinbase key', formats: ['{url:64}'], names: ['coinbase'] },
      {
        label: 'Coinbase key name',
        formats: [
          'organizations/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/apiKeys/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Finicity',
    revoke: 'https://developer.mastercard.com',
    reference: 'https://developer.mastercard.com/open-banking-us/documentation/',
    tokens: [{ label: 'Finicity token', formats: ['{hex:32}', '{low:20}'], names: ['finicity'] }],
  },
  {
    provider: 'Chargebee',
    revoke: 'https://app.chargebee.com',
    reference: 'https://www.chargebee.com/docs/2.0/api_keys.html',
    tokens: [
      { label: 'Chargebee API key', formats: ['live_{b62:30-40}', 'test_{b62:30-40}'], names: ['chargebee'] },
    ],
  },
  {
    provider: 'Recurly',
    revoke: 'https://app.recurly.com',
    reference: 'https://docs.recurly.com/docs/api-keys',
    tokens: [{ label: 'Recurly API key', formats: ['{hex:32}'], names: ['recurly'] }],
  },
  {
    provider: 'Lob',
    revoke: 'https://dashboard.lob.com/settings/api-keys',
    reference: 'https://docs.lob.com',
    tokens: [
      {
        label: 'Lob API key',
        formats: ['live_{hex:35}', 'test_{hex:35}', 'test_pub_{hex:31}', 'live_pub_{hex:31}'],
      },
    ],
  },
  {
    provider: 'EasyPost',
    revoke: 'https://www.easypost.com/account/api-keys',
    reference: 'https://docs.easypost.com/docs/authentication',
    tokens: [{ label: 'EasyPost API key', formats: ['EZAK{b62:54}', 'EZTK{b62:54}'] }],
  },
  {
    provider: 'Shippo',
    revoke: 'https://apps.goshippo.com/settings/api',
    reference: 'https://docs.goshippo.com',
    tokens: [{ label: 'Shippo token', formats: ['shippo_live_{Hex:40}', 'shippo_test_{Hex:40}'] }],
  },
  {
    provider: 'Duffel',
    revoke: 'https://app.duffel.com/tokens',
    reference: 'https://duffel.com/docs/api/overview/making-requests',
    tokens: [{ label: 'Duffel token', formats: ['duffel_test_{url:43}', 'duffel_live_{url:43}'] }],
  },
  {
    provider: 'Ramp',
    revoke: 'https://app.ramp.com',
    reference: 'https://docs.ramp.com',
    tokens: [
      { label: 'Ramp token', formats: ['ramp_id_{b62:40}', 'ramp_sec_{b62:48}', 'ramp_tok_{b62:48}'] },
    ],
  },
  {
    provider: 'Brex',
    revoke: 'https://dashboard.brex.com',
    reference: 'https://developer.brex.com',
    tokens: [{ label: 'Brex token', formats: ['bxt_{b62:36-60}'] }],
  },
  {
    provider: 'Mercury',
    revoke: 'https://app.mercury.com/settings/tokens',
    reference: 'https://docs.mercury.com',
    tokens: [
      {
        label: 'Mercury token',
        formats: [
          'secret-token:mercury_production_{any:40-100}',
          'secret-token:mercury_sandbox_{any:40-100}',
          'mercury_production_{any:40-100}',
        ],
      },
    ],
  },
];
