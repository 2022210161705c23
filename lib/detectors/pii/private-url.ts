import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { words } from './words';

const inUrl = charSet('A-Za-z0-9/:._~%?&=#+,;@\\-');

/** A host of documentation or of this machine. */
const NOBODYS =
  /^https?:\/\/(?:[\w.-]{0,80}\.)?(?:example\.(?:com|org|net)|localhost|test|invalid|yourdomain\.com|your-domain\.com)(?=[/:?#]|$)/i;

/** A token that nobody guesses: sixteen characters and more, letters and digits. */
const isToken = (token: string): boolean => /\d/.test(token) && /[A-Za-z]/.test(token) && !isDummy(token);

/** Whoever has such an address acts as its owner: resets a password, accepts an invitation, reads a shared file. */
export const privateUrl: Detector = {
  id: 'private-url',
  kind: 'pii.private-url',
  entityType: 'PRIVATE_URL',
  label: 'Private link',
  severity: 'high',
  anchor: {
    keywords: words(
      'reset-password|password-reset|reset_password|password_reset|password/reset|resetpassword|passwordreset|magic-link|magic_link|magiclink|/magic/|/invite/|/invites/|/invitation|?invite|unsubscribe|verify-email|verify_email|confirm-email|/confirm/|/verify?|/activate|account-recovery|one-time|login?token|passwordless|/share/|/guest/|?token=|&token=|?access_token=|?auth=|?key=|?code=',
    ),
    back: { over: inUrl, max: 160 },
  },
  pattern:
    /[A-Za-z0-9/:._~%?&=#+,;@-]{0,24}?(?<value>https?:\/\/[A-Za-z0-9.-]{3,80}(?::\d{2,5})?\/[A-Za-z0-9/._~%?&=#+,;@:-]{0,160}?(?:[/=])(?<token>[A-Za-z0-9_-]{16,200}|[A-Za-z0-9_-]{8,60}\.[A-Za-z0-9_.-]{8,200})(?:[/?&#][A-Za-z0-9/._~%?&=#+,;@:-]{0,160})?)(?![A-Za-z0-9_-])/dy,
  weigh: ({ value, groups: { token = '' } }) => (NOBODYS.test(value) || !isToken(token) ? 0 : 0.7),
  reference: 'https://cheatsheetseries.owasp.org/cheatsheets/Forgot_Password_Cheat_Sheet.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'private-url',
    positives: () => [
      `https://portal.northfield-bank.com/reset-password/${fake('base62', 32, 811)}`,
      `https://app.lagosport.ng/invite/${fake('base62', 24, 812)}`,
      `https://mail.vdberg.nl/unsubscribe/${fake('hex', 40, 813)}`,
      `https://login.brandstetter-it.de/magic-link/${fake('base62', 40, 814)}?next=home`,
    ],
    negatives: () => [
      'https://docs.northfield.com/reset-password',
      'https://example.com/reset?token=abc',
      'https://app.lagosport.ng/invite/friends',
      '/api/reset-password?token=',
      'https://localhost:3000/invite/new-customer-invitation-page',
    ],
  },
];
