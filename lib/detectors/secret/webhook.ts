import { charSet } from '@/lib/core/char-set';
import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { changeOnService } from './rotations';
import { camelWords } from './words';

/** An address whose last part is its only lock, as incoming webhooks have it: whoever knows it may post. */
export const webhook: Detector = {
  id: 'webhook-address',
  kind: 'secret.webhook',
  entityType: 'WEBHOOK_PATH',
  label: 'Address of a webhook',
  severity: 'high',
  anchor: {
    keywords: ['://hooks.', '://hook.', '/webhook/', '/webhooks/', '/incomingwebhook/', '/hooks/'],
    behind: { whole: 0 },
    needs: { over: charSet('A-Za-z0-9_\\-'), run: 20 },
  },
  pattern: /(?:[\w.~:-]{1,80}\/){0,6}(?<value>[A-Za-z0-9_-]{20,200})(?![\w/-])/dy,
  weigh: ({ value }) => {
    if (isDummy(value) || camelWords(value) > 0.5) return 0;
    return /\d/.test(value) && entropy(value) >= 3.3 ? 0.8 : 0;
  },
  reference: 'https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks',
  rotation: changeOnService,
};

export const examples: readonly Examples[] = [
  {
    detector: 'webhook-address',
    positives: () => [
      `https://hooks.acme.io/services/${fake('base62', 40, 1)}`,
      `url: https://chat.acme.io/hooks/${fake('base62', 26, 2)}`,
      `https://automation.acme.io/webhook/prod/${fake('hex', 32, 3)}`,
    ],
    negatives: () => [
      'https://docs.acme.io/webhooks/create-an-incoming-webhook-for-your-channel',
      'https://hooks.acme.io/services/YOUR_TOKEN_GOES_HERE_PLEASE',
      'src/hooks/useIncomingWebhookSubscription.ts',
    ],
  },
];
