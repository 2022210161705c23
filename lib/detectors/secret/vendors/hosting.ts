import type { Vendor } from '../token';

/** Smaller clouds, registrars and the networks between machines. */
export const hosting: readonly Vendor[] = [
  {
    provider: 'Deno Deploy',
    revoke: 'https://dash.deno.com/account#access-tokens',
    reference: 'https://docs.deno.com/subhosting/api/authentication/',
    tokens: [{ label: 'Deno Deploy token', formats: ['ddp_{b62:36}', 'ddw_{b62:36}', 'ddo_{b62:36}'] }],
  },
  {
    provider: 'Gitpod',
    revoke: 'https://gitpod.io/user/tokens',
    reference: 'https://www.gitpod.io/docs/classic/user/configure/user-settings/access-tokens',
    tokens: [{ label: 'Gitpod token', formats: ['gitpod_pat_{url:40-100}'] }],
  },
  {
    provider: 'UpCloud',
    revoke: 'https://hub.upcloud.com/account/api-tokens',
    reference: 'https://developers.upcloud.com/1.3/1-introduction/',
    tokens: [{ label: 'UpCloud token', formats: ['ucat_{up:26}'] }],
  },
  {
    provider: 'Exoscale',
    revoke: 'https://portal.exoscale.com/iam/api-keys',
    reference: 'https://community.exoscale.com/product/iam/',
    tokens: [
      { label: 'Exoscale API key', formats: ['EXO{hex:24}'], severity: 'high' },
      { label: 'Exoscale API secret', formats: ['{url:43}'], names: ['exoscale'] },
    ],
  },
  {
    provider: 'Naver Cloud',
    revoke: 'https://www.ncloud.com/mypage/manage/authkey',
    reference: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
    tokens: [{ label: 'Naver Cloud key', formats: ['ncp_iam_{b62:30-44}'] }],
  },
  {
    provider: 'Volcano Engine',
    revoke: 'https://console.volcengine.com/iam/keymanage',
    reference: 'https://www.volcengine.com/docs/6291/65568',
    tokens: [{ label: 'Volcano Engine access key', formats: ['AKLT{b62:30-60}'], severity: 'high' }],
  },
  {
    provider: 'JD Cloud',
    revoke: 'https://uc.jdcloud.com/account/accesskey',
    reference: 'https://docs.jdcloud.com/en/common-declaration/introduction',
    tokens: [{ label: 'JD Cloud access key', formats: ['JDC_{up:28}'], severity: 'high' }],
  },
  {
    provider: 'Alibaba Cloud',
    revoke: 'https://ram.console.aliyun.com/manage/ak',
    reference: 'https://www.alibabacloud.com/help/en/ram/product-overview/what-is-sts',
    tokens: [
      {
        label: 'Alibaba STS key',
        formats: ['STS.{b62:20-40}'],
        names: ['alibaba', 'aliyun', 'accesskeyid', 'access_key_id'],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Porkbun',
    revoke: 'https://porkbun.com/account/api',
    reference: 'https://porkbun.com/api/json/v3/documentation',
    tokens: [{ label: 'Porkbun key', formats: ['sk1_{hex:64}', 'pk1_{hex:64}'] }],
  },
  {
    provider: 'Backblaze',
    revoke: 'https://secure.backblaze.com/app_keys.htm',
    reference: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
    tokens: [
      {
        label: 'Backblaze application key',
        formats: ['K001{b64:27}', 'K002{b64:27}', 'K003{b64:27}', 'K004{b64:27}', 'K005{b64:27}'],
      },
    ],
  },
  {
    provider: 'Tigris',
    revoke: 'https://console.tigris.dev',
    reference: 'https://www.tigrisdata.com/docs/iam/',
    tokens: [
      { label: 'Tigris secret key', formats: ['tsec_{any:40-80}'] },
      { label: 'Tigris key id', formats: ['tid_{any:30-60}'], severity: 'high' },
    ],
  },
  {
    provider: 'NetBird',
    revoke: 'https://app.netbird.io',
    reference: 'https://docs.netbird.io/how-to/access-netbird-public-api',
    tokens: [{ label: 'NetBird token', formats: ['nbp_{b62:36}'] }],
  },
  {
    provider: 'imgix',
    revoke: 'https://dashboard.imgix.com/api-keys',
    reference: 'https://docs.imgix.com/apis/management',
    tokens: [{ label: 'imgix API key', formats: ['ak_{hex:64}'], names: ['imgix'] }],
  },
  {
    provider: 'LogicMonitor',
    revoke: 'https://www.logicmonitor.com',
    reference: 'https://www.logicmonitor.com/support/rest-api-authentication',
    tokens: [{ label: 'LogicMonitor bearer token', formats: ['lmb_{b64:40-120}'] }],
  },
  {
    provider: 'Zuplo',
    revoke: 'https://portal.zuplo.com',
    reference: 'https://zuplo.com/docs/articles/api-key-leak-detection',
    tokens: [{ label: 'Zuplo key', formats: ['zpka_{hex:32}_{hex:8}', 'zpcs_{hex:32}_{hex:8}'] }],
  },
  {
    provider: 'Kong',
    revoke: 'https://cloud.konghq.com/global/account/tokens',
    reference: 'https://developer.konghq.com/konnect-api/',
    tokens: [{ label: 'Kong Konnect token', formats: ['kpat_{b62:40-80}', 'spat_{b62:40-80}'] }],
  },
  {
    provider: 'Ory',
    revoke: 'https://console.ory.sh',
    reference: 'https://www.ory.sh/docs/concepts/personal-access-token',
    tokens: [
      {
        label: 'Ory token',
        formats: [
          'ory_pat_{b62:32}',
          'ory_at_{url:43}.{url:43}',
          'ory_rt_{url:43}.{url:43}',
          'ory_ac_{url:43}.{url:43}',
          'ory_st_{b62:32}',
          'ory_wak_{b62:32}',
        ],
      },
    ],
  },
  {
    provider: 'Permit.io',
    revoke: 'https://app.permit.io',
    reference: 'https://docs.permit.io/overview/use-the-permit-api-and-sdk',
    tokens: [{ label: 'Permit.io API key', formats: ['permit_key_{b62:60-120}'] }],
  },
  {
    provider: 'Yandex',
    revoke: 'https://oauth.yandex.ru',
    reference: 'https://yandex.ru/dev/id/doc/en/access',
    tokens: [
      {
        label: 'Yandex OAuth token',
        formats: ['y0_{url:50-60}', 'y1_{url:50-60}', 'y2_{url:50-60}', 'y3_{url:50-60}'],
      },
      {
        label: 'Yandex language key',
        formats: [
          'dict.1.1.{num:8}T{num:6}Z.{hex:16}.{hex:40}',
          'trnsl.1.1.{num:8}T{num:6}Z.{hex:16}.{hex:40}',
          'pdct.1.1.{num:8}T{num:6}Z.{hex:16}.{hex:40}',
        ],
      },
    ],
  },
];
