import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';
import { words } from './words';

/** Names of functions and of everybody's examples. */
const NOBODY =
  /^@?(?:username|user|handle|yourname|your[-_]?\w{1,12}|me|name|example|home|login|share|intent|company|jobs|media|types?|angular|babel|param|returns?)$/i;

/** Somebody's page or handle in a social network. */
export const socialProfile: Detector = {
  id: 'social-profile',
  kind: 'pii.username',
  entityType: 'USERNAME',
  label: 'Account in a social network',
  severity: 'low',
  anchor: {
    keywords: words(
      'linkedin.com/in/|facebook.com/profile|instagram.com/|tiktok.com/@|t.me/|xing.com/profile/|vk.com/id|instagram:|instagram handle|twitter:|twitter handle|telegram:|tiktok:|skype:|skype id|wechat:|wechat id|line id|snapchat:|discord:|discord tag|mastodon:|微信号|微信：',
    ),
  },
  pattern: lazily(
    String.raw`(?:[a-z.]{4,16}/(?:in/|profile(?:\.php\?id=|/)|@|id)?|[\p{L}]{3,9}(?: (?:handle|id|tag|name))?\s?(?:is|[:：])?\s?)(?<value>@?[A-Za-z0-9_][\w.-]{2,39}\w(?:#\d{4})?)(?![\w@/-]|\.\w)`,
    'diuy',
  ),
  weigh: ({ value, text, start }) => {
    if (NOBODY.test(value)) return 0;
    const label = text.slice(Math.max(0, start - 10), start);
    if (/[/=@]$|\/id$/.test(label))
      return /linkedin|xing|profile|vk\.com/i.test(text.slice(Math.max(0, start - 26), start)) ? 0.7 : 0.6;
    return value.startsWith('@') || /\d|[._]/.test(value) ? (/^\d+(?:\.\d+)*$/.test(value) ? 0 : 0.6) : 0;
  },
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'social-profile',
    positives: () => [
      'https://www.linkedin.com/in/mathilde-lefebvre-8812',
      'Instagram: @haverbrook.t',
      'Skype: live.okonjo_44',
      '微信号：wang_xm88',
      'Twitter handle: @priya_ragh',
    ],
    negatives: () => [
      'twitter: string',
      'linkedin.com/in/username',
      'discord: true',
      'telegram: 5.2',
      'instagram.com/',
    ],
  },
];
