import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { tokenPattern } from './token';

/** How base64 writes the first two and a half digits of a number: the account's id, with which a token begins. */
const BEGINNINGS = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap((pair) =>
  ['A', 'E', 'I', 'M', 'Q', 'U', 'Y', 'c', 'g', 'k'].map((next) => pair + next),
);

export const discordBotToken: Detector = {
  id: 'discord-bot-token',
  kind: 'secret.discord-bot-token',
  entityType: 'DISCORD_TOKEN',
  label: 'Discord bot token',
  severity: 'critical',
  anchor: { keywords: BEGINNINGS, opens: true, token: true },
  pattern: tokenPattern(String.raw`[MNO][A-Za-z0-9]{22,27}\.[\w-]{6}\.[\w-]{27,38}(?![\w-])`),
  weigh: ({ value }) => (isDummy(value) || entropy(value) < 3.5 ? 0 : 0.95),
  reference: 'https://discord.com/developers/docs/reference#authentication',
  rotation: {
    provider: 'Discord',
    url: 'https://discord.com/developers/applications',
    steps: [
      'Open the application, then "Bot", and reset the token.',
      'Put the new one where the old one was used.',
    ],
  },
};

export const examples: readonly Examples[] = [
  {
    detector: 'discord-bot-token',
    positives: () => [
      `MTA${fake('base62', 21, 1)}.${fake('base62', 6, 2)}.${fake('base62', 27, 3)}`,
      `NzE${fake('base62', 23, 4)}.${fake('base62', 6, 5)}.${fake('base62', 38, 6)}`,
    ],
    negatives: () => [`MTA${fake('base62', 21, 7)}.${fake('base62', 4, 8)}`, 'MTA.example.com'],
  },
];
