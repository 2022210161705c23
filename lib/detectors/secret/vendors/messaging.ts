import type { Vendor } from '../token';

export const messaging: readonly Vendor[] = [
  {
    provider: 'Twilio',
    revoke: 'https://console.twilio.com',
    reference: 'https://www.twilio.com/docs/iam/api-keys',
    tokens: [
      { label: 'Twilio API key', formats: ['SK{Hex:32}'], severity: 'high' },
      { label: 'Twilio account id', formats: ['AC{Hex:32}'], severity: 'medium' },
      { label: 'Twilio auth token', formats: ['{hex:32}'], names: ['twilio'] },
    ],
  },
  {
    provider: 'Telegram',
    revoke: 'https://t.me/BotFather',
    reference: 'https://core.telegram.org/bots/api#authorizing-your-bot',
    tokens: [
      { label: 'Telegram bot token', formats: ['{num:8-10}:AA{url:33-34}'], inner: [':AA'] },
      {
        label: 'Telegram token',
        formats: ['{num:5-16}:{url:35}'],
        names: ['telegram', 'tg_bot', 'tgbot', 'tg_token'],
      },
    ],
  },
  {
    provider: 'MessageBird',
    revoke: 'https://dashboard.messagebird.com/developers/access',
    reference: 'https://developers.messagebird.com',
    tokens: [
      {
        label: 'MessageBird key',
        formats: ['{low:25}', '{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['messagebird', 'message-bird', 'message_bird'],
      },
    ],
  },
  {
    provider: 'Vonage',
    revoke: 'https://dashboard.nexmo.com/settings',
    reference: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
    tokens: [{ label: 'Vonage API secret', formats: ['{b62:16}'], names: ['nexmo', 'vonage'] }],
  },
  {
    provider: 'Plivo',
    revoke: 'https://console.plivo.com',
    reference: 'https://www.plivo.com/docs/',
    tokens: [{ label: 'Plivo auth token', formats: ['{b62:40}', '{b62:56}'], names: ['plivo'] }],
  },
  {
    provider: 'Telnyx',
    revoke: 'https://portal.telnyx.com/#/app/api-keys',
    reference: 'https://developers.telnyx.com',
    tokens: [{ label: 'Telnyx key', formats: ['KEY{hex:32}_{b62:22}', 'KEY0{hex:31}_{b62:22}'] }],
  },
  {
    provider: 'Microsoft Teams',
    revoke:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    reference:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/what-are-webhooks-and-connectors',
    tokens: [
      {
        label: 'Teams webhook',
        formats: ['webhook.office.com/webhookb2/{any:36}@{any:36}/IncomingWebhook/{low:32}/{any:36}'],
      },
    ],
  },
  {
    provider: 'Discord',
    revoke: 'https://discord.com/developers/applications',
    reference: 'https://discord.com/developers/docs/reference#authentication',
    tokens: [
      { label: 'Discord client secret', formats: ['{url:32}'], names: ['discord'] },
      { label: 'Discord token', formats: ['{hex:64}'], names: ['discord'] },
      {
        label: 'Discord webhook',
        formats: [
          'discord.com/api/webhooks/{num:17-20}/{url:60-70}',
          'discordapp.com/api/webhooks/{num:17-20}/{url:60-70}',
        ],
      },
    ],
  },
  {
    provider: 'Zapier',
    revoke: 'https://zapier.com/app/settings',
    reference: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    tokens: [{ label: 'Zapier webhook', formats: ['hooks.zapier.com/hooks/catch/{num:5-10}/{low:6-10}'] }],
  },
  {
    provider: 'Google Chat',
    revoke: 'https://chat.google.com',
    reference: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    tokens: [
      {
        label: 'Google Chat webhook',
        formats: ['chat.googleapis.com/v1/spaces/{url:8-16}/messages?key={url:39}&token={any:40-60}'],
      },
    ],
  },
  {
    provider: 'Mattermost',
    revoke: 'https://docs.mattermost.com',
    reference: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    tokens: [{ label: 'Mattermost token', formats: ['{low:26}'], names: ['mattermost'] }],
  },
  {
    provider: 'Webex',
    revoke: 'https://developer.webex.com/my-apps',
    reference: 'https://developer.webex.com/docs/bots',
    tokens: [
      {
        label: 'Webex bot token',
        formats: ['{url:64}_{url:4}_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'],
        names: ['webex'],
      },
    ],
  },
  {
    provider: 'Gitter',
    revoke: 'https://developer.gitter.im/apps',
    reference: 'https://developer.gitter.im/docs/authentication',
    tokens: [{ label: 'Gitter token', formats: ['{url:40}'], names: ['gitter'] }],
  },
  {
    provider: 'Matrix',
    revoke: 'https://spec.matrix.org',
    reference: 'https://spec.matrix.org/latest/client-server-api/',
    tokens: [
      { label: 'Matrix access token', formats: ['syt_{any:4-40}_{b62:20}_{b62:6}', 'mct_{b62:30}_{b62:6}'] },
    ],
  },
  {
    provider: 'Pushover',
    revoke: 'https://pushover.net',
    reference: 'https://pushover.net/api',
    tokens: [{ label: 'Pushover token', formats: ['{low:30}'], names: ['pushover'] }],
  },
  {
    provider: 'Sendbird',
    revoke: 'https://dashboard.sendbird.com',
    reference: 'https://sendbird.com/docs',
    tokens: [{ label: 'Sendbird token', formats: ['{hex:40}', '{low:24}'], names: ['sendbird'] }],
  },
  {
    provider: 'PubNub',
    revoke: 'https://admin.pubnub.com',
    reference: 'https://www.pubnub.com/docs',
    tokens: [
      {
        label: 'PubNub secret key',
        formats: [
          'sec-c-{any:36-60}',
          'pub-c-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
          'sub-c-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
        ],
      },
    ],
  },
  {
    provider: 'Ably',
    revoke: 'https://ably.com/accounts',
    reference: 'https://ably.com/docs/auth',
    tokens: [
      {
        label: 'Ably key',
        formats: ['{url:6}.{url:6}:{any:43}', '{url:6}.{url:6}:{url:22}'],
        names: ['ably'],
      },
    ],
  },
  {
    provider: 'Pusher',
    revoke: 'https://dashboard.pusher.com',
    reference: 'https://pusher.com/docs/channels/',
    tokens: [{ label: 'Pusher secret', formats: ['{hex:20}'], names: ['pusher'] }],
  },
];
