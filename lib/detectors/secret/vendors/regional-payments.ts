import type { Vendor } from '../token';

/** Payment services of Asia, Africa and Latin America, and what banks issue. */
export const regionalPayments: readonly Vendor[] = [
  {
    provider: 'Midtrans',
    revoke: 'https://dashboard.midtrans.com',
    reference: 'https://docs.midtrans.com/docs/midtrans-account',
    tokens: [
      { label: 'Midtrans server key', formats: ['Mid-server-{url:20-32}', 'SB-Mid-server-{url:20-32}'] },
    ],
  },
  {
    provider: 'Xendit',
    revoke: 'https://dashboard.xendit.co/settings/developers',
    reference: 'https://docs.xendit.co/docs/api-keys',
    tokens: [
      { label: 'Xendit secret key', formats: ['xnd_production_{b62:40-80}', 'xnd_development_{b62:40-80}'] },
    ],
  },
  {
    provider: 'Omise',
    revoke: 'https://dashboard.omise.co/test/keys',
    reference: 'https://docs.opn.ooo/api-authentication',
    tokens: [{ label: 'Omise secret key', formats: ['skey_{low:19}', 'skey_test_{low:19}'] }],
  },
  {
    provider: 'Cashfree',
    revoke: 'https://merchant.cashfree.com',
    reference: 'https://www.cashfree.com/docs/api-reference/authentication',
    tokens: [
      {
        label: 'Cashfree secret key',
        formats: ['cfsk_ma_prod_{hex:32}_{hex:8}', 'cfsk_ma_test_{hex:32}_{hex:8}'],
      },
    ],
  },
  {
    provider: 'Toss Payments',
    revoke: 'https://developers.tosspayments.com/my/api-keys',
    reference: 'https://docs.tosspayments.com/reference/using-api/api-keys',
    tokens: [
      {
        label: 'Toss Payments secret key',
        formats: [
          'live_sk_{b62:24-44}',
          'test_sk_{b62:24-44}',
          'live_gsk_{b62:24-44}',
          'test_gsk_{b62:24-44}',
        ],
      },
    ],
  },
  {
    provider: 'YooKassa',
    revoke: 'https://yookassa.ru/my/merchant/integration/api-keys',
    reference: 'https://yookassa.ru/developers/using-api/interaction-format',
    tokens: [{ label: 'YooKassa secret key', formats: ['live_{url:43}', 'test_{url:43}'] }],
  },
  {
    provider: 'Asaas',
    revoke: 'https://www.asaas.com/customerConfigIntegrations/index',
    reference: 'https://docs.asaas.com/docs/autenticacao-1',
    tokens: [{ label: 'Asaas API key', formats: ['$aact_{any:40-300}'] }],
  },
  {
    provider: 'Wompi',
    revoke: 'https://comercios.wompi.co',
    reference: 'https://docs.wompi.co/docs/colombia/ambientes-y-llaves/',
    tokens: [
      {
        label: 'Wompi private key',
        formats: [
          'prv_prod_{b62:30-40}',
          'prv_test_{b62:30-40}',
          'prod_integrity_{b62:30-40}',
          'test_integrity_{b62:30-40}',
          'prod_events_{b62:30-40}',
          'test_events_{b62:30-40}',
        ],
      },
    ],
  },
  {
    provider: 'Conekta',
    revoke: 'https://panel.conekta.com',
    reference: 'https://developers.conekta.com/docs/api-keys-produccion',
    tokens: [{ label: 'Conekta private key', formats: ['key_{b62:22-24}'], names: ['conekta'] }],
  },
  {
    provider: 'Polar',
    revoke: 'https://polar.sh/settings',
    reference: 'https://polar.sh/docs/integrate/authentication',
    tokens: [
      {
        label: 'Polar token',
        formats: [
          'polar_oat_{b62:40-50}',
          'polar_pat_{b62:40-50}',
          'polar_cs_{b62:40-50}',
          'polar_ci_{b62:30-50}',
        ],
      },
    ],
  },
  {
    provider: 'Monzo',
    revoke: 'https://developers.monzo.com',
    reference: 'https://docs.monzo.com',
    tokens: [{ label: 'Monzo client secret', formats: ['mnzconf.{any:60-120}', 'mnzpub.{any:60-120}'] }],
  },
  {
    provider: 'Creem',
    revoke: 'https://www.creem.io/dashboard/developers',
    reference: 'https://docs.creem.io',
    tokens: [{ label: 'Creem API key', formats: ['creem_test_{b62:18-40}', 'creem_{b62:18-40}'] }],
  },
  {
    provider: 'BitGo',
    revoke: 'https://app.bitgo.com',
    reference: 'https://developers.bitgo.com',
    tokens: [{ label: 'BitGo access token', formats: ['v2x{hex:64}'] }],
  },
  {
    provider: 'CoinGecko',
    revoke: 'https://www.coingecko.com/en/developers/dashboard',
    reference: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
    tokens: [{ label: 'CoinGecko API key', formats: ['CG-{b62:24}'] }],
  },
  {
    provider: 'Blockfrost',
    revoke: 'https://blockfrost.io/dashboard',
    reference: 'https://docs.blockfrost.io',
    tokens: [
      {
        label: 'Blockfrost project id',
        formats: ['mainnet{b62:32}', 'preprod{b62:32}'],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'QuickNode',
    revoke: 'https://dashboard.quicknode.com',
    reference: 'https://www.quicknode.com/docs/admin-api',
    tokens: [{ label: 'QuickNode token', formats: ['QN_{hex:32}'] }],
  },
  {
    provider: 'Alchemy',
    revoke: 'https://dashboard.alchemy.com',
    reference: 'https://www.alchemy.com/docs/create-an-api-key',
    tokens: [{ label: 'Alchemy token', formats: ['alcht_{b62:30}'] }],
  },
];
