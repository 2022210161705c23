import type { Vendor } from '../token';

/** Games, and the chats that companies of Asia run on. */
export const gamesAndChats: readonly Vendor[] = [
  {
    provider: 'Riot Games',
    revoke: 'https://developer.riotgames.com',
    reference: 'https://developer.riotgames.com/docs/portal',
    tokens: [{ label: 'Riot API key', formats: ['RGAPI-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'] }],
  },
  {
    provider: 'Modrinth',
    revoke: 'https://modrinth.com/settings/pats',
    reference: 'https://docs.modrinth.com/api/',
    tokens: [{ label: 'Modrinth token', formats: ['mrp_{b62:60}', 'mra_{b62:60}'] }],
  },
  {
    provider: 'Lichess',
    revoke: 'https://lichess.org/account/oauth/token',
    reference: 'https://lichess.org/api',
    tokens: [{ label: 'Lichess token', formats: ['lip_{b62:20}', 'lio_{b62:20-32}'] }],
  },
  {
    provider: 'Roblox',
    revoke: 'https://www.roblox.com/my/account#!/security',
    reference: 'https://create.roblox.com/docs/cloud/auth',
    tokens: [{ label: 'Roblox session', formats: ['.|_{HEX:100-1500}'], inner: ['.|_'] }],
  },
  {
    provider: 'Meta Quest',
    revoke: 'https://developers.meta.com/horizon/manage',
    reference: 'https://developers.meta.com/horizon/documentation/unity/ps-s2s-basics/',
    tokens: [
      { label: 'Meta Quest app token', formats: ['OC|{num:14-18}|{hex:32}'] },
      { label: 'WhatsApp token', formats: ['EAA{b62:100-500}'] },
    ],
  },
  {
    provider: 'VK',
    revoke: 'https://id.vk.com',
    reference: 'https://dev.vk.com/en/api/access-token/getting-started',
    tokens: [{ label: 'VK access token', formats: ['vk1.a.{url:80-400}'] }],
  },
  {
    provider: 'DingTalk',
    revoke: 'https://open.dingtalk.com',
    reference: 'https://open.dingtalk.com/document/robots/custom-robot-access',
    tokens: [
      { label: 'DingTalk signing secret', formats: ['SEC{hex:64}'], names: ['dingtalk', 'dingding'] },
      {
        label: 'DingTalk webhook',
        formats: ['oapi.dingtalk.com/robot/send?access_token={hex:64}'],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Feishu',
    revoke: 'https://open.feishu.cn',
    reference: 'https://open.feishu.cn/document/client-docs/bot-v3/add-custom-bot',
    tokens: [
      {
        label: 'Feishu webhook',
        formats: [
          'open.feishu.cn/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'open.larksuite.com/open-apis/bot/v2/hook/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'WeCom',
    revoke: 'https://work.weixin.qq.com',
    reference: 'https://developer.work.weixin.qq.com/document/path/91770',
    tokens: [
      {
        label: 'WeCom webhook',
        formats: ['qyapi.weixin.qq.com/cgi-bin/webhook/send?key={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        severity: 'high',
      },
    ],
  },
  {
    provider: 'Esri',
    revoke: 'https://location.arcgis.com',
    reference:
      'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
    tokens: [
      { label: 'ArcGIS API key', formats: ['AAPK{any:60-200}', 'AAPT{any:60-300}'], severity: 'high' },
    ],
  },
  {
    provider: 'Foursquare',
    revoke: 'https://foursquare.com/developers',
    reference: 'https://docs.foursquare.com/developer/docs/manage-service-api-keys',
    tokens: [{ label: 'Foursquare API key', formats: ['fsq3{b64:43}='] }],
  },
];
