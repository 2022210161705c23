import { luhn } from '@/lib/checksums/luhn';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { isTestCard } from '../reserved';

/** Issuer prefixes with the lengths they come in (ISO/IEC 7812, published by the schemes). */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:6011|65|64[4-9])/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 19]],
  [/^3(?:0[0-5]|[689])/, [14, 16, 19]],
  [/^(?:62|81)/, [16, 17, 18, 19]],
];
const GROUPS = /^(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})$/;

export const card: Detector = {
  id: 'payment-card',
  kind: 'pii.payment-card',
  entityType: 'CARD',
  label: 'Payment card number',
  severity: 'high',
  anchor: { digits: 13 },
  pattern: /(?<![\d.,\w+-]|[\dA-F]{4}[ \n])\d(?:[ -]?\d){12,18}(?![\d\w]|[.,-]\d|[ \n][\dA-F]{4}\b)/dy,
  weigh: ({ value }) => {
    const digits = value.replace(/\D/g, '');
    if (isTestCard(digits)) return SLIGHT;
    if (!GROUPS.test(value) || /^(\d)\1+$|0{8}/.test(digits)) return 0;
    const known = ISSUERS.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
    return known && luhn(digits) ? 0.9 : 0;
  },
  reference: 'https://www.iso.org/standard/70484.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'payment-card',
    positives: () => ['card 4539 1488 0343 6467', '5412751234123452', '3759-876543-21004'],
    negatives: () => ['4539 1488 0343 6468', '1700000000000000', '5A67 4539 1488 0343 6467 5A6B'],
    slight: () => ['4242 4242 4242 4242', 'card 4111111111111111', '378282246310005'],
  },
];
