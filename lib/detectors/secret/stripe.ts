import { entropy } from '@/lib/core/entropy';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { tokenPattern } from './token';

const rotation = {
  provider: 'Stripe',
  url: 'https://dashboard.stripe.com/apikeys',
  steps: [
    'Choose "Roll key" beside the key; give the old one an expiry of now if it was exposed.',
    'Put the new key where the old one was used; prefer a restricted key.',
    'Look through the API request logs for calls you do not know.',
  ],
};

/** Keys that Stripe's documentation shows to everybody, by the end of their tail. */
const DOCUMENTED = ['jWDarjtT1zdp7dc', 'BiI2HlWgH4olfQ2', 'gt3RvZ4H4RqMiW'];

export const stripeKey: Detector = {
  id: 'stripe-key',
  kind: 'secret.stripe-key',
  entityType: 'STRIPE_KEY',
  label: 'Stripe secret key',
  severity: 'critical',
  anchor: { keywords: ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_', 'sk_prod_', 'rk_prod_'], opens: true },
  pattern: tokenPattern(String.raw`[sr]k_(?:live|test|prod)_(?<tail>[A-Za-z0-9]{10,247})(?![A-Za-z0-9])`),
  weigh: ({ value, groups: { tail = '' } }) => {
    if (DOCUMENTED.some((end) => tail.endsWith(end)) || isDummy(tail) || entropy(tail) < 2.8) return 0;
    return value.includes('test') ? 0.85 : 0.97;
  },
  reference: 'https://docs.stripe.com/keys',
  rotation,
};

export const stripeWebhookSecret: Detector = {
  id: 'stripe-webhook-secret',
  kind: 'secret.stripe-webhook-secret',
  entityType: 'STRIPE_WEBHOOK_SECRET',
  label: 'Stripe webhook signing secret',
  severity: 'high',
  anchor: { keywords: ['whsec_'], opens: true },
  pattern: tokenPattern(String.raw`whsec_(?<tail>[A-Za-z0-9+/=]{24,128})(?![A-Za-z0-9])`),
  weigh: ({ groups: { tail = '' } }) => (isDummy(tail) || entropy(tail) < 3 ? 0 : 0.92),
  reference: 'https://docs.stripe.com/webhooks#verify-official-libraries',
  rotation: { ...rotation, url: 'https://dashboard.stripe.com/webhooks' },
};

/** It is made to stand in pages, and says whose account it is. Paystack's and Clerk's begin alike. */
export const publishableKey: Detector = {
  id: 'publishable-key',
  kind: 'secret.publishable-key',
  entityType: 'PUBLISHABLE_KEY',
  label: 'Publishable key of a payment or sign-in service',
  severity: 'low',
  anchor: { keywords: ['pk_live_'], opens: true },
  pattern: tokenPattern(String.raw`pk_live_(?<tail>[A-Za-z0-9]{20,247})(?![\w$])`),
  weigh: ({ groups: { tail = '' } }) => (isDummy(tail) || entropy(tail) < 3.2 ? 0 : SLIGHT),
  reference: 'https://docs.stripe.com/keys#obtain-api-keys',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'stripe-key',
    positives: () => [
      `sk_live_${fake('base62', 24, 1)}`,
      `rk_live_${fake('base62', 99, 2)}`,
      `sk_test_${fake('base62', 24, 3)}`,
    ],
    negatives: () => [
      `pk_live_${fake('base62', 24, 4)}`,
      `sk_test_4eC39HqLy${DOCUMENTED[0]}`,
      'sk_live_your_key_here',
      `sk_live_${'x'.repeat(24)}`,
    ],
  },
  {
    detector: 'publishable-key',
    positives: () => [],
    negatives: () => ['pk_live_your_key', `pk_live_${'x'.repeat(24)}`, `pk_test_${fake('base62', 24, 7)}`],
    slight: () => [`pk_live_${fake('base62', 24, 8)}`],
  },
  {
    detector: 'stripe-webhook-secret',
    positives: () => [`whsec_${fake('base62', 32, 5)}`],
    negatives: () => ['whsec_...', `whsec_${fake('base62', 8, 6)}`],
  },
];
