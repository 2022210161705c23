import type { Vendor } from '../token';

export const cloud: readonly Vendor[] = [
  {
    provider: 'DigitalOcean',
    revoke: 'https://cloud.digitalocean.com/account/api/tokens',
    reference: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    tokens: [
      { label: 'DigitalOcean token', formats: ['dop_v1_{hex:64}', 'doo_v1_{hex:64}', 'dor_v1_{hex:64}'] },
    ],
  },
  {
    provider: 'IBM Cloud',
    revoke: 'https://cloud.ibm.com/iam/apikeys',
    reference: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
    tokens: [
      { label: 'IBM Cloud API key', formats: ['{url:44}'], names: ['ibm', 'bluemix', 'softlayer'] },
      {
        label: 'IBM HMAC key',
        formats: ['{hex:48}'],
        names: ['secret_access_key', 'secret access key', 'cos_hmac', 'ibm_cos'],
      },
      { label: 'SoftLayer API key', formats: ['{low:64}'], names: ['softlayer', 'sl_api', 'sl-api'] },
      { label: 'Cloudant password', formats: ['{hex:64}', '{az:24}'], names: ['cloudant'] },
    ],
  },
  {
    provider: 'Oracle Cloud',
    revoke: 'https://cloud.oracle.com/identity',
    reference: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
    tokens: [
      {
        label: 'Oracle Cloud auth token',
        formats: ['{any:20}'],
        names: ['oci_auth_token', 'oci_token', 'oci-auth-token'],
      },
    ],
  },
  {
    provider: 'Alibaba Cloud',
    revoke: 'https://ram.console.aliyun.com/manage/ak',
    reference: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    tokens: [
      { label: 'Alibaba access key', formats: ['LTAI{b62:12-26}'], severity: 'high' },
      {
        label: 'Alibaba secret key',
        formats: ['{b62:30}'],
        names: ['alibaba', 'aliyun', 'alicloud', 'accesskeysecret', 'access_key_secret'],
      },
    ],
  },
  {
    provider: 'Tencent Cloud',
    revoke: 'https://console.cloud.tencent.com/cam/capi',
    reference: 'https://www.tencentcloud.com/document/product/598/32675',
    tokens: [
      { label: 'Tencent secret id', formats: ['AKID{url:32}'], severity: 'high' },
      { label: 'Tencent secret key', formats: ['{b62:32}'], names: ['tencent', 'qcloud', 'secretkey'] },
    ],
  },
  {
    provider: 'Baidu Cloud',
    revoke: 'https://console.bce.baidu.com/iam',
    reference: 'https://cloud.baidu.com/doc/IAM/index.html',
    tokens: [{ label: 'Baidu API key', formats: ['bce-v3/ALTAK-{b62:21}/{hex:40}'] }],
  },
  {
    provider: 'Linode',
    revoke: 'https://cloud.linode.com/profile/tokens',
    reference: 'https://techdocs.akamai.com/linode-api/reference/get-started',
    tokens: [{ label: 'Linode token', formats: ['{hex:64}'], names: ['linode'] }],
  },
  {
    provider: 'Vultr',
    revoke: 'https://my.vultr.com/settings/#settingsapi',
    reference: 'https://www.vultr.com/api/',
    tokens: [{ label: 'Vultr API key', formats: ['{up:36}'], names: ['vultr'] }],
  },
  {
    provider: 'Hetzner',
    revoke: 'https://console.hetzner.cloud',
    reference: 'https://docs.hetzner.cloud',
    tokens: [{ label: 'Hetzner Cloud token', formats: ['{b62:64}'], names: ['hcloud', 'hetzner'] }],
  },
  {
    provider: 'Scaleway',
    revoke: 'https://console.scaleway.com/iam/api-keys',
    reference: 'https://www.scaleway.com/en/docs/iam/concepts/',
    tokens: [
      { label: 'Scaleway access key', formats: ['SCW{up:17}'], severity: 'high' },
      {
        label: 'Scaleway secret key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['scw_secret', 'scaleway', 'scw_token'],
      },
    ],
  },
  {
    provider: 'OVHcloud',
    revoke: 'https://api.ovh.com/console/',
    reference: 'https://help.ovhcloud.com',
    tokens: [
      {
        label: 'OVH application secret',
        formats: ['{hex:32}', '{b62:32}'],
        names: ['ovh_application', 'ovh_consumer', 'ovh_secret'],
      },
    ],
  },
  {
    provider: 'Heroku',
    revoke: 'https://dashboard.heroku.com/account',
    reference: 'https://devcenter.heroku.com/articles/platform-api-quickstart',
    tokens: [
      { label: 'Heroku API key', formats: ['{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}'], names: ['heroku'] },
      {
        label: 'Heroku access token',
        formats: ['HRKU-{url:60-70}', 'HRKU-{Hex:8}-{Hex:4}-{Hex:4}-{Hex:4}-{Hex:12}'],
      },
    ],
  },
  {
    provider: 'Netlify',
    revoke: 'https://app.netlify.com/user/applications',
    reference: 'https://docs.netlify.com/api/get-started/',
    tokens: [
      { label: 'Netlify token', formats: ['nfp_{b62:36}', 'nfo_{b62:36}', 'nfc_{b62:36}', 'nfu_{b62:36}'] },
      { label: 'Netlify access token', formats: ['{url:40-46}'], names: ['netlify'] },
    ],
  },
  {
    provider: 'Vercel',
    revoke: 'https://vercel.com/account/tokens',
    reference: 'https://vercel.com/docs/rest-api',
    tokens: [
      {
        label: 'Vercel token',
        formats: ['vcp_{b62:56}', 'vci_{b62:56}', 'vca_{b62:56}', 'vcr_{b62:56}', 'vck_{b62:56}'],
      },
      { label: 'Vercel access token', formats: ['{b62:24}'], names: ['vercel'] },
    ],
  },
  {
    provider: 'Render',
    revoke: 'https://dashboard.render.com/u/settings',
    reference: 'https://render.com/docs/api',
    tokens: [{ label: 'Render API key', formats: ['rnd_{b62:28-40}'] }],
  },
  {
    provider: 'Fly.io',
    revoke: 'https://fly.io/user/personal_access_tokens',
    reference: 'https://fly.io/docs/security/tokens/',
    tokens: [
      {
        label: 'Fly.io token',
        formats: [
          'fo1_{url:43}',
          'fm1r_{b64:80-500}',
          'fm1a_{b64:80-500}',
          'fm2_{b64:80-500}',
          'fm2_{any:80-500}',
        ],
      },
    ],
  },
  {
    provider: 'Railway',
    revoke: 'https://railway.com/account/tokens',
    reference: 'https://docs.railway.com/reference/public-api',
    tokens: [
      { label: 'Railway token', formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'], names: ['railway'] },
    ],
  },
  {
    provider: 'Scalingo',
    revoke: 'https://dashboard.scalingo.com/account/tokens',
    reference: 'https://developers.scalingo.com',
    tokens: [{ label: 'Scalingo token', formats: ['tk-us-{url:48}', 'tk-{url:48}'] }],
  },
  {
    provider: 'Cloudflare',
    revoke: 'https://dash.cloudflare.com/profile/api-tokens',
    reference: 'https://developers.cloudflare.com/fundamentals/api/get-started/',
    tokens: [
      {
        label: 'Cloudflare API token',
        formats: ['{url:40}'],
        names: ['cloudflare', 'cf_api', 'cf_token', 'cf-api'],
      },
      {
        label: 'Cloudflare global API key',
        formats: ['{hex:37}'],
        names: ['cloudflare', 'cf_api', 'x-auth-key'],
      },
      { label: 'Cloudflare origin CA key', formats: ['v1.0-{hex:24}-{hex:146}'] },
      { label: 'Cloudflare user token', formats: ['cfut_{url:40-60}', 'cfat_{url:40-60}'] },
    ],
  },
  {
    provider: 'Fastly',
    revoke: 'https://manage.fastly.com/account/personal/tokens',
    reference:
      'https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/',
    tokens: [{ label: 'Fastly API token', formats: ['{url:32}'], names: ['fastly'] }],
  },
  {
    provider: 'Akamai',
    revoke: 'https://control.akamai.com',
    reference: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
    tokens: [
      { label: 'Akamai client token', formats: ['akab-{low:16}-{low:16}'], severity: 'high' },
      {
        label: 'Akamai client secret',
        formats: ['{b64:43}='],
        names: ['akamai', 'edgegrid', 'client_secret'],
      },
    ],
  },
  {
    provider: 'Bunny',
    revoke: 'https://dash.bunny.net/account/api-key',
    reference: 'https://docs.bunny.net',
    tokens: [
      {
        label: 'Bunny API key',
        formats: ['{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['bunny'],
      },
    ],
  },
  {
    provider: 'DNSimple',
    revoke: 'https://dnsimple.com/user',
    reference: 'https://developer.dnsimple.com',
    tokens: [
      {
        label: 'DNSimple token',
        formats: ['dnsimple_a_{b62:32}', 'dnsimple_u_{b62:32}', 'dnsimple_o_{b62:32}'],
      },
    ],
  },
  {
    provider: 'Gandi',
    revoke: 'https://account.gandi.net',
    reference: 'https://docs.gandi.net',
    tokens: [{ label: 'Gandi token', formats: ['{hex:40}', '{b62:24}'], names: ['gandi'] }],
  },
  {
    provider: 'Namecheap',
    revoke: 'https://ap.www.namecheap.com/settings/tools/apiaccess/',
    reference: 'https://www.namecheap.com/support/api/intro/',
    tokens: [{ label: 'Namecheap API key', formats: ['{hex:32}'], names: ['namecheap'] }],
  },
  {
    provider: 'GoDaddy',
    revoke: 'https://developer.godaddy.com/keys',
    reference: 'https://developer.godaddy.com/getstarted',
    tokens: [{ label: 'GoDaddy API key', formats: ['{url:35-37}'], names: ['godaddy', 'sso-key'] }],
  },
  {
    provider: 'Tailscale',
    revoke: 'https://login.tailscale.com/admin/settings/keys',
    reference: 'https://tailscale.com/kb/1101/api',
    tokens: [
      { label: 'Tailscale key', formats: ['tskey-{low:3-10}-{b62:10-20}-{b62:24-40}', 'tskey-{b62:16-40}'] },
    ],
  },
  {
    provider: 'ngrok',
    revoke: 'https://dashboard.ngrok.com/get-started/your-authtoken',
    reference: 'https://ngrok.com/docs/agent/',
    tokens: [{ label: 'ngrok token', formats: ['{url:24-27}_{b62:18-22}'], names: ['ngrok'] }],
  },
  {
    provider: 'Cisco Meraki',
    revoke: 'https://dashboard.meraki.com',
    reference: 'https://developer.cisco.com/meraki/api-v1/authorization/',
    tokens: [{ label: 'Cisco Meraki key', formats: ['{hex:40}'], names: ['meraki'] }],
  },
  {
    provider: 'ZeroTier',
    revoke: 'https://my.zerotier.com',
    reference: 'https://docs.zerotier.com',
    tokens: [{ label: 'ZeroTier token', formats: ['{b62:32}'], names: ['zerotier'] }],
  },
  {
    provider: 'Defined Networking',
    revoke: 'https://admin.defined.net',
    reference: 'https://docs.defined.net',
    tokens: [{ label: 'Defined Networking token', formats: ['dnkey-{low:26}-{low:52}'] }],
  },
];
