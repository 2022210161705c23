import { charSet } from '@/lib/core/char-set';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { isPlaceholder } from '../dummy';
import { isBetweenWords } from '../guards';
import { isReservedDomain } from '../reserved';

/** Domains that resolve inside one network only: addresses of machines more often than of people. */
const INTERNAL = /\.(?:local|internal|corp|lan|intra|intranet|localdomain|svc)$/i;
/** Ends that look like a top-level domain and are a file's: `logo@2x.png`. */
const FILE =
  /\.(?:png|jpe?g|gif|svg|webp|ico|css|scss|less|[cm]?[jt]sx?|json|ya?ml|md|html?|vue|map|lock|txt|py|rb|rs|sh|zip|gz)$/i;
/** Mailboxes that belong to a function or a program. */
const ROLE =
  /^(?:git|noreply|no-reply|donotreply|do-not-reply|you|your[._-]?(?:name|email)|user(?:name)?|name|email|someone|foo|bar|test)$/i;
const DUMMY_DOMAIN =
  /^(?:example|domain|email|yourdomain|your-domain|company|yourcompany|acme|test|foo|bar|host|mail)\.(?:com|org|net|io|tld)$/i;

export const email: Detector = {
  id: 'email',
  kind: 'pii.email',
  entityType: 'EMAIL',
  label: 'E-mail address',
  severity: 'medium',
  anchor: { keywords: ['@'], back: { over: charSet("A-Za-z0-9._%+'\\-"), max: 64 }, guard: isBetweenWords },
  pattern:
    /['.-]{0,4}(?<value>(?<local>[A-Za-z0-9_][A-Za-z0-9._%+'-]{0,63})@(?<domain>(?:[A-Za-z0-9][A-Za-z0-9-]{0,61}\.){1,8}[A-Za-z]{2,24}))(?![A-Za-z0-9_]|-[A-Za-z]|\.[A-Za-z]{2})/dy,
  weigh: ({ groups: { local = '', domain = '' }, text, start, end }) => {
    // What stands before the host of an address is its user, not somebody's mailbox.
    if (isPlaceholder(local) || /:\/\/[^\s/@]{0,100}$/.test(text.slice(Math.max(0, start - 104), start)))
      return 0;
    if (INTERNAL.test(domain) || FILE.test(domain)) return 0;
    // `git@host.org:path` and `user@host:/path` are addresses of machines.
    if (text.charAt(end) === ':' && /[\w/~]/.test(text.charAt(end + 1))) return 0;
    if (local === 'git') return 0;
    if (isReservedDomain(domain)) return SLIGHT;
    if (ROLE.test(local)) return DUMMY_DOMAIN.test(domain) ? SLIGHT : 0.55;
    return DUMMY_DOMAIN.test(domain) ? 0.6 : 0.9;
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1',
};

export const examples: readonly Examples[] = [
  {
    detector: 'email',
    positives: () => ['ada.lovelace@analytical-engines.co.uk', 'Write to <grace+navy@hopper.io>.'],
    negatives: () => [
      'git@github.com:org/repo.git',
      'logo@2x.png',
      '@Component',
      'lodash@4.17.21',
      'user@localhost',
      'postgres://app:PASSWORD_1@db.acme.io/orders',
      'ssh://deploy@build.acme.io',
    ],
    slight: () => ['jane@example.com', 'joe@shop.test', 'bob@mail.invalid', 'you@yourcompany.com'],
  },
];
