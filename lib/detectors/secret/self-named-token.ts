import { charSet } from '@/lib/core/char-set';
import { entropy } from '@/lib/core/entropy';
import type { Detector, Examples, Hit } from '../detector';
import { isDummy } from '../dummy';
import { fake } from '../fake';
import { lazily } from '../pattern';
import { changeOnService } from './rotations';
import { isCounted } from './stand-in';
import { START } from './token';
import { camelWords } from './words';

/** What vendors write in a token's opening: where it counts, or what it is. */
const STAGES = 'live|test|prod|production|sandbox|sbox|dev|development|staging';
const KINDS = 'sk|rk|pat|tok|token|key|apikey|api|secret|sec|priv|prv|admin|auth|oauth|svc|whsec';
/** Kinds that nothing else has: behind them a run of small letters is none of a name or a hash. */
const PLAIN = /(?:^|[_.-])(?:sk|rk|pat|apikey|secret|whsec)[_.-]$/;

const over = charSet('A-Za-z0-9');
/** How much of a tail is looked at before the pattern is tried. */
const LOOK = 12;

/** A run of letters and digits, mixed as no word is, right behind one of the words: names go on with words. */
function runFollows(text: string, at: number): boolean {
  let start = at + 1;
  while (over(text.charCodeAt(start))) start++;
  start++;
  let digits = 0;
  let capitals = 0;
  for (let i = start; i < start + LOOK; i++) {
    const code = text.charCodeAt(i);
    if (!over(code)) return false;
    if (code < 58) digits++;
    else if (code < 91) capitals++;
  }
  return digits > 0 || (capitals > 2 && capitals < LOOK);
}

/** Ids that every system shows: of requests, builds, public keys. */
const SHOWN = /^(?:pk|pub|public|id|req|request|trace|span|cache|build|node|npm|css|sha|md)[_.-]/i;

/** Letters of both cases and digits; behind a plain kind also what hashes are made of. */
function isDrawnTail(opening: string, tail: string): boolean {
  if (isDummy(tail) || isCounted(tail) || camelWords(tail) > 0.35) return false;
  const digits = tail.match(/\d/g)?.length ?? 0;
  if (/[a-z]/.test(tail) && /[A-Z]/.test(tail)) return digits >= 2 && entropy(tail) >= 3.6;
  return (
    PLAIN.test(opening) && digits >= 6 && tail.length >= 32 && /^[a-z0-9]+$/.test(tail) && entropy(tail) >= 3
  );
}

const shared = {
  kind: 'secret.self-named-token',
  entityType: 'TOKEN',
  label: 'Token by its opening',
  severity: 'high',
  weigh: ({ value, groups: { opening = '', tail = '' } }: Hit): number =>
    !SHOWN.test(value) && !isDummy(value) && isDrawnTail(opening, tail) ? 0.7 : 0,
  reference: 'https://github.blog/engineering/behind-githubs-new-authentication-token-formats/',
  rotation: changeOnService,
} as const;

const TAIL = '(?<tail>[A-Za-z0-9]{12}[A-Za-z0-9_-]{8,200})(?![A-Za-z0-9_-])';

/** A token of a vendor that nobody has listed yet: its opening says that it is one, `acme_live_…`, `acme-pat-…`. */
export const selfNamedToken: Detector = {
  ...shared,
  id: 'self-named-token',
  anchor: {
    keywords: `${STAGES}|${KINDS}`.split('|').flatMap((word) => [`_${word}_`, `-${word}-`]),
    back: { over, max: 16, min: 2 },
    guard: runFollows,
  },
  pattern: lazily(
    `${START}(?<value>(?<opening>[A-Za-z][A-Za-z0-9]{1,15}(?<mark>[_-])(?:${STAGES}|${KINDS})\\k<mark>)${TAIL})`,
    'dy',
  ),
};

/** The same where the kind is the whole opening: `sk_…`, `secret_…`. */
export const kindNamedToken: Detector = {
  ...shared,
  id: 'kind-named-token',
  anchor: {
    keywords: 'sk_|sk-|pat_|pat-|secret_|secret-|apikey_|apikey-|key_|api_'.split('|'),
    token: true,
    guard: runFollows,
  },
  pattern: lazily(`${START}(?<value>(?<opening>[a-z]{2,6}[_-])${TAIL})`, 'dy'),
};

const tail = (length: number, seed: number): string => `${fake('base62', length - 3, seed)}aB7`;

export const examples: readonly Examples[] = [
  {
    detector: 'self-named-token',
    positives: () => [
      `why does acme_live_${tail(32, 1)} fail`,
      `acme_pat_${tail(40, 2)}`,
      `x-thing: acme-prod-${tail(28, 3)}`,
      `"acme-secret-${tail(36, 4)}"`,
      `acme_test_${tail(24, 5)}`,
      `acme_pat_${fake('hex', 40, 17)}`,
    ],
    negatives: () => [
      `image: acme-prod-${fake('hex', 40, 6)}`,
      `acme_test_${fake('lower', 40, 7)}`,
      'describe_test_ComponentRendersTheHeader2WithTitle',
      'acme_live_YourTokenGoesHere1234567890',
      `pk_test_${tail(24, 8)}`,
      `acme_api_${tail(12, 9)}`,
    ],
  },
  {
    detector: 'kind-named-token',
    positives: () => [
      `I put sk_${tail(40, 10)} into it`,
      `secret_${tail(36, 11)}`,
      `key_${tail(22, 12)}`,
      `sk-${fake('lower', 36, 13)}`,
    ],
    negatives: () => [
      `key_${fake('hex', 40, 14)}`,
      `token_${tail(12, 15)}`,
      'api_ResponseHandlerForVersion2AndVersion3',
      `risk_${tail(30, 16)}`,
    ],
  },
];
