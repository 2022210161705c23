import { iban as checks, ibanLength } from '@/lib/checksums/iban';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { behindCapitals, isCapital } from '../guards';

/** Where the number ends: a country's IBAN has one length, whatever words follow in capitals. */
function keep(value: string): number {
  const wanted = ibanLength(value.slice(0, 2)) ?? 0;
  let seen = 0;
  for (let i = 0; i < value.length; i++) {
    if (/[^ -]/.test(value.charAt(i)) && ++seen === wanted) return i + 1;
  }
  return value.length;
}

/** Numbers that the registry and the national banks print as their example. */
const DOCUMENTED = new Set([
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
]);

export const iban: Detector = {
  id: 'iban',
  kind: 'pii.iban',
  entityType: 'IBAN',
  label: 'Bank account (IBAN)',
  severity: 'high',
  anchor: { digits: 2, guard: behindCapitals, back: { over: isCapital, max: 2 } },
  pattern: /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,36}/dy,
  keep,
  weigh: ({ value, text, end }) => {
    const bare = value.replace(/[ -]/g, '');
    if (/[A-Za-z0-9]/.test(text.charAt(end))) return 0;
    return DOCUMENTED.has(bare) ? SLIGHT : checks(bare) ? 0.95 : 0;
  },
  reference: 'https://www.swift.com/standards/data-standards/iban-international-bank-account-number',
};

export const examples: readonly Examples[] = [
  {
    detector: 'iban',
    positives: () => [
      'GB82 WEST 1234 5698 7654 32',
      'IBAN: DE75512108001245126199 EUR',
      'NL91ABNA0417164300',
      'AT61-1904-3002-3457-3201',
    ],
    negatives: () => [
      'GB83 WEST 1234 5698 7654 32',
      'DE00 0000 0000 0000 0000 00',
      'AB12 3456 7890 1234 5678',
    ],
    slight: () => ['IBAN DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819'],
  },
];
