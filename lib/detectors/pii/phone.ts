import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { charSet } from '@/lib/core/char-set';
import { before } from '../context';
import type { Detector, Examples, Hit } from '../detector';
import { isFictionalPhone } from '../reserved';

const LABEL =
  /(?:phone|tel(?:efon|efono|ephone|\.)?|mobile?|cell|handy|call(?: me)?(?: at| on)?|fax|whatsapp|sms|rufnummer|móvil|reach (?:me|him|her|them) (?:at|on))[^a-z0-9]{0,6}(?:number|no\.?|nr\.?|num)?[^a-z0-9]{0,6}$/;

const NANP_WRITTEN = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}$/;

/** Where a labelled number without a country code may be at home. */
const HOMES: readonly CountryCode[] = [
  'US',
  'GB',
  'DE',
  'FR',
  'ES',
  'IT',
  'NL',
  'CH',
  'AT',
  'IN',
  'AU',
  'BR',
  'JP',
  'MX',
  'PL',
  'SE',
];

const valid = (value: string, home?: CountryCode): boolean =>
  (home === undefined
    ? parsePhoneNumberFromString(value)
    : parsePhoneNumberFromString(value, home)
  )?.isValid() ?? false;

function weigh({ value, text, start, end }: Hit): number {
  const digits = value.replace(/\D/g, '');
  if (isFictionalPhone(digits) || /^(\d)\1+$/.test(digits)) return 0;
  // Part of something longer: an identifier, an address, a date, arithmetic.
  if (/[\w.@/#-]/.test(text.charAt(start - 1)) || /^(?:\w|[-.:/]\d|@)/.test(text.slice(end, end + 2)))
    return 0;
  if (/^\(?\+/.test(value)) return valid(value.replace('(', '')) ? 0.9 : 0;
  const labelled = LABEL.test(before(text, start, 32));
  if (NANP_WRITTEN.test(value)) return valid(value, 'US') ? (labelled ? 0.9 : 0.7) : labelled ? 0.6 : 0;
  return labelled && digits.length > 8 && HOMES.some((home) => valid(value, home)) ? 0.8 : 0;
}

export const phone: Detector = {
  id: 'phone',
  kind: 'pii.phone',
  entityType: 'PHONE',
  label: 'Phone number',
  severity: 'medium',
  anchor: { digits: 7, back: { over: charSet('+('), max: 3 } },
  pattern: /(?:\+|\(\+?)?\d(?:[ .\-/()\u00a0]{0,2}\d){6,16}/dy,
  weigh,
  reference: 'https://www.itu.int/rec/T-REC-E.164',
};

export const examples: readonly Examples[] = [
  {
    detector: 'phone',
    positives: () => ['+49 30 901820', 'call (212) 736-5000', 'Phone: 020 7219 3000', '+1 415-781-2000'],
    negatives: () => [
      '(212) 555-0134',
      '+1 202 555 0199',
      '2024-01-15 10:22:33',
      'id 2127365000',
      '192.168.100.200',
      '1700000000000',
      'build 1.2.3.4567890',
    ],
  },
];
