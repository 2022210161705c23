import type { Vendor } from '../token';

export const commerce: readonly Vendor[] = [
  {
    provider: 'Shopify',
    revoke: 'https://admin.shopify.com',
    reference: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    tokens: [
      {
        label: 'Shopify token',
        formats: [
          'shpat_{Hex:32}',
          'shpca_{Hex:32}',
          'shppa_{Hex:32}',
          'shpss_{Hex:32}',
          'shptka_{Hex:32}',
          'shpua_{Hex:32}',
          'shprt_{Hex:32}',
        ],
      },
    ],
  },
  {
    provider: 'WooCommerce',
    revoke: 'https://woocommerce.com',
    reference: 'https://woocommerce.github.io/woocommerce-rest-api-docs/',
    tokens: [{ label: 'WooCommerce key', formats: ['ck_{hex:40}', 'cs_{hex:40}'] }],
  },
  {
    provider: 'Amazon selling partner',
    revoke: 'https://sellercentral.amazon.com',
    reference: 'https://developer-docs.amazon.com/sp-api',
    tokens: [
      { label: 'Amazon OAuth client secret', formats: ['amzn1.oa2-cs.v1.{hex:64}'] },
      { label: 'Login with Amazon token', formats: ['Atzr|{any:100-900}', 'Atza|{any:100-900}'] },
      { label: 'Amazon MWS token', formats: ['amzn.mws.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'] },
    ],
  },
  {
    provider: 'Amazon Web Services',
    revoke: 'https://console.aws.amazon.com/bedrock',
    reference: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    tokens: [
      { label: 'Amazon Bedrock key', formats: ['ABSK{b64:100-300}', 'bedrock-api-key-{any:40-400}'] },
      {
        label: 'AWS session token',
        formats: ['{any:100-1200}'],
        names: ['session_token', 'sessiontoken', 'session-token', 'security_token', 'security-token'],
      },
    ],
  },
  {
    provider: 'Etsy',
    revoke: 'https://www.etsy.com/developers/your-apps',
    reference: 'https://developers.etsy.com/documentation/essentials/authentication',
    tokens: [{ label: 'Etsy key', formats: ['{low:24}'], names: ['etsy'] }],
  },
  {
    provider: 'eBay',
    revoke: 'https://developer.ebay.com/my/keys',
    reference: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html',
    tokens: [
      {
        label: 'eBay certificate id',
        formats: [
          'PRD-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}',
          'SBX-{hex:12}-{hex:4}-{hex:4}-{hex:4}-{hex:4}',
        ],
      },
      { label: 'eBay OAuth token', formats: ['v^1.1#i^1#{any:100-2000}'] },
    ],
  },
  {
    provider: 'Squarespace',
    revoke: 'https://account.squarespace.com',
    reference: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
    tokens: [
      {
        label: 'Squarespace key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['squarespace'],
      },
    ],
  },
  {
    provider: 'BigCommerce',
    revoke: 'https://login.bigcommerce.com',
    reference: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
    tokens: [{ label: 'BigCommerce token', formats: ['{low:31}'], names: ['bigcommerce', 'x-auth-token'] }],
  },
];
