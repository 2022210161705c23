import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { tokenPattern } from './token';

const rotation = {
  provider: 'Slack',
  url: 'https://api.slack.com/apps',
  steps: [
    'Open the app, then "OAuth & Permissions", and revoke all tokens (a webhook: delete it under "Incoming Webhooks").',
    'Reinstall the app to the workspace and put the new value where the old one was used.',
    'Look at the access logs of the workspace.',
  ],
};

export const slackToken: Detector = {
  id: 'slack-token',
  kind: 'secret.slack-token',
  entityType: 'SLACK_TOKEN',
  label: 'Slack token',
  severity: 'critical',
  anchor: {
    keywords: [
      'xoxa-',
      'xoxb-',
      'xoxc-',
      'xoxd-',
      'xoxe-',
      'xoxe.',
      'xoxo-',
      'xoxp-',
      'xoxr-',
      'xoxs-',
      'xapp-',
    ],
    opens: true,
  },
  pattern: tokenPattern(String.raw`(?:xox[a-eoprs]|xapp)[-.](?<tail>[A-Za-z0-9%_.-]{10,300})`),
  // Every token of Slack's has a run of digits (team, user, version): words joined by hyphens have none.
  weigh: ({ groups: { tail = '' } }) =>
    isDummy(tail.replace(/\d+/g, '')) || !/\d/.test(tail) || entropy(tail) < 2.8 ? 0 : 0.93,
  reference: 'https://docs.slack.dev/authentication/tokens',
  rotation,
};

export const slackWebhook: Detector = {
  id: 'slack-webhook',
  kind: 'secret.slack-webhook',
  entityType: 'SLACK_WEBHOOK',
  label: 'Slack webhook address',
  severity: 'high',
  anchor: { keywords: ['hooks.slack.com/', 'hooks.slack-gov.com/'] },
  pattern:
    /hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/(?<value>[A-Za-z0-9]{6,20}(?:\/[A-Za-z0-9]{8,40}){1,3}|[A-Za-z0-9+/]{40,60})/dy,
  weigh: ({ value }) => (isDummy(value) || entropy(value.slice(value.lastIndexOf('/') + 1)) < 2 ? 0 : 0.93),
  reference: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'slack-token',
    positives: () => [
      `xoxb-${fake('digits', 12, 1)}-${fake('digits', 13, 2)}-${fake('base62', 24, 3)}`,
      `xoxp-${fake('digits', 11, 4)}-${fake('digits', 11, 5)}-${fake('digits', 12, 6)}-${fake('hex', 32, 7)}`,
      `xapp-1-A${fake('upper', 10, 8)}-${fake('digits', 13, 9)}-${fake('hex', 64, 10)}`,
    ],
    negatives: () => ['xoxb-your-token', 'xoxb-not-a-real-token-at-all', `xoxb-${'x'.repeat(24)}`],
  },
  {
    detector: 'slack-webhook',
    positives: () => [
      `https://hooks.slack.com/services/T${fake('upper', 8, 11)}/B${fake('upper', 8, 12)}/${fake('base62', 24, 13)}`,
    ],
    negatives: () => [
      `https://hooks.slack.com/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/${'X'.repeat(24)}`,
      'https://hooks.slack.com/services/',
    ],
  },
];
