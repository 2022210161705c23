import type { Vendor } from '../token';

export const secretStores: readonly Vendor[] = [
  {
    provider: 'HashiCorp Vault',
    revoke: 'https://developer.hashicorp.com/vault/docs/commands/token/revoke',
    reference: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    tokens: [
      { label: 'Vault token', formats: ['hvs.{url:24-140}', 'hvb.{url:80-300}', 'hvr.{url:80-300}'] },
      {
        label: 'Vault service token',
        formats: ['s.{b62:24-28}', 's.{b62:40-48}'],
        holds: (value) =>
          /\d/.test(value) && /[a-z]{1}.*[A-Z]|[A-Z].*[a-z]/.test(value.slice(2)) && !/[a-z]{7}/.test(value),
      },
    ],
  },
  {
    provider: 'Doppler',
    revoke: 'https://dashboard.doppler.com',
    reference: 'https://docs.doppler.com/docs/service-tokens',
    tokens: [
      {
        label: 'Doppler token',
        formats: [
          'dp.pt.{b62:40-44}',
          'dp.st.{b62:40-44}',
          'dp.st.{url:2-35}.{b62:40-44}',
          'dp.ct.{b62:40-44}',
          'dp.sa.{b62:40-44}',
          'dp.scim.{b62:40-44}',
          'dp.audit.{b62:40-44}',
        ],
      },
    ],
  },
  {
    provider: '1Password',
    revoke: 'https://my.1password.com/developer-tools',
    reference: 'https://developer.1password.com/docs/service-accounts/',
    tokens: [
      { label: '1Password service account token', formats: ['ops_eyJ{any:200-1500}'] },
      {
        label: '1Password secret key',
        formats: ['A3-{up:6}-{up:6}-{up:5}-{up:5}-{up:5}', 'A3-{up:6}-{up:11}-{up:5}-{up:5}-{up:5}'],
      },
    ],
  },
  {
    provider: 'Infisical',
    revoke: 'https://app.infisical.com',
    reference: 'https://infisical.com/docs/documentation/platform/token',
    tokens: [{ label: 'Infisical token', formats: ['st.{hex:24}.{hex:32}.{hex:32}'] }],
  },
  {
    provider: 'Akeyless',
    revoke: 'https://console.akeyless.io',
    reference: 'https://docs.akeyless.io',
    tokens: [
      { label: 'Akeyless access id', formats: ['p-{low:12-14}'], names: ['akeyless'], severity: 'high' },
    ],
  },
  {
    provider: 'Bitwarden',
    revoke: 'https://vault.bitwarden.com',
    reference: 'https://bitwarden.com/help/access-tokens/',
    tokens: [
      {
        label: 'Bitwarden access token',
        formats: [
          '0.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}.{b62:30}:{b64:22}==',
          '0.{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}.{b62:30}',
        ],
      },
    ],
  },
  {
    provider: 'Kubernetes',
    revoke: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    reference: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    tokens: [
      {
        label: 'Kubernetes bootstrap token',
        formats: ['{low:6}.{low:16}'],
        names: ['kubeadm', 'bootstrap', '--token'],
      },
      { label: 'OpenShift token', formats: ['sha256~{url:43}'] },
    ],
  },
  {
    provider: 'Authress',
    revoke: 'https://authress.io',
    reference: 'https://authress.io/knowledge-base/docs/authorization/service-clients',
    tokens: [
      {
        label: 'Authress key',
        formats: [
          'sc_{low:5-30}.{low:4-6}.acc_{low:10-32}.{any:30-120}',
          'sc_{low:5-30}.{low:4-6}.acc-{low:10-32}.{any:30-120}',
          'authress_{low:5-30}.{low:4-6}.acc_{low:10-32}.{any:30-120}',
          'ext_{low:5-30}.{low:4-6}.acc_{low:10-32}.{any:30-120}',
          'scauth_{low:5-30}.{low:4-6}.acc_{low:10-32}.{any:30-120}',
        ],
      },
    ],
  },
  {
    provider: 'Rancher',
    revoke: 'https://ranchermanager.docs.rancher.com',
    reference: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    tokens: [{ label: 'Rancher token', formats: ['token-{low:5}:{low:54}', 'K10{hex:64}::server:{hex:32}'] }],
  },
  {
    provider: 'SettleMint',
    revoke: 'https://console.settlemint.com',
    reference: 'https://console.settlemint.com/documentation/',
    tokens: [
      { label: 'SettleMint token', formats: ['sm_pat_{b62:16}', 'sm_aat_{b62:16}', 'sm_sat_{b62:16}'] },
    ],
  },
  {
    provider: 'Intra 42',
    revoke: 'https://profile.intra.42.fr/oauth/applications',
    reference: 'https://api.intra.42.fr/apidoc',
    tokens: [{ label: 'Intra 42 secret', formats: ['s-s4t2ud-{hex:64}', 's-s4t2af-{hex:64}'] }],
  },
];
