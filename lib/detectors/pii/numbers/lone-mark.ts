import { charSet } from '@/lib/core/char-set';
import { type Finding, SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';

/** Written like this a mark is probably one, and may be something else: with no word beside it it is slight. */
interface Mark {
  readonly id: string;
  readonly kind: Finding['kind'];
  readonly entityType: string;
  readonly label: string;
  /** Sources of patterns, whole marks in capitals. */
  readonly forms: readonly string[];
  readonly reference: string;
  /** Where its numbers stand, other than beside a capital. */
  readonly anchor?: Detector['anchor'];
  readonly slight: readonly string[];
  readonly negatives: readonly string[];
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isGap = (code: number): boolean => code === 32 || code === 45;

/** A capital right before a number or one gap away, on either side of it. */
function besideCapital(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isCapital(before) || (isGap(before) && isCapital(text.charCodeAt(at - 2)))) return true;
  let end = at + 1;
  while (end < at + 4 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return isGap(text.charCodeAt(end)) && isCapital(text.charCodeAt(end + 1));
}

/** Two capitals behind a hyphen right before a number. */
const endsInCapitals = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at - 2)) && text.charCodeAt(at - 3) === 45;

const BESIDE: Detector['anchor'] = {
  digits: 2,
  guard: besideCapital,
  back: { over: charSet('A-ZÄÖÜ -'), max: 7 },
};

const MARKS: readonly Mark[] = [
  {
    id: 'lone-postcode',
    kind: 'pii.address',
    entityType: 'POSTCODE',
    label: 'Postcode',
    forms: [
      // Great Britain: area, district, sector, unit.
      '(?:[A-PR-UWYZ]\\d{1,2}|[A-PR-UWYZ][A-HK-Y]\\d{1,2}|GIR ?0) \\d[ABD-HJLNP-UW-Z]{2}',
    ],
    reference: 'https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema',
    slight: ['flat at BS6 5QA', 'M1 1AE'],
    negatives: ['ISO 8 5QA', 'H264 1080P', 'A1 2', 'mov R1 0x2f'],
  },
  {
    id: 'lone-plate',
    kind: 'pii.licence-plate',
    entityType: 'LICENCE_PLATE',
    label: 'Licence plate',
    forms: [
      // Great Britain since 2001, Nigeria, Turkey, India, Germany, France and Italy, Spain since 2000, Poland.
      '[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\\d)[ -]?[A-HJ-PR-Z]{3}',
      '[A-Z]{3}[ -]\\d{3}[A-Z]{2}',
      '(?:0[1-9]|[1-7]\\d|8[01]) [A-Z]{1,3} \\d{2,5}',
      '(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|WB)[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}',
      '[A-ZÄÖÜ]{1,3}(?:[ -][A-Z]{1,2} \\d{1,4}|-[A-Z]{1,2}-\\d{3,4})[EH]?',
      '[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}',
      '\\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}',
    ],
    reference: 'https://unece.org/transport/vehicle-regulations',
    slight: [
      'LN63 TKV was seen',
      'KJH-482QX',
      '34 TKV 482',
      'MH 12 DE 4821',
      'B-KV 4821',
      'AB-482-KX',
      '4821 KDB',
    ],
    negatives: [
      'UTF-8',
      'ISO-8859-1',
      'RFC 2616',
      'IPV4 1000',
      '2024 JAN',
      'SHA-256',
      'HTTP/1.1 200',
      'COVID-19',
    ],
  },
  {
    id: 'lone-document-number',
    kind: 'pii.national-id',
    entityType: 'DOCUMENT_NUMBER',
    label: 'Number as on passports, licences and cards',
    // Passports of three dozen states, licences of Germany and Italy, voters' and health cards.
    forms: [
      '[A-Z]{1,3}\\d{6,9}[A-Z]?',
      '[A-Z]{5}\\d{4}[A-Z]',
      '[A-Z]\\d{3}[A-Z]\\d{4}',
      '[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]',
    ],
    reference: 'https://www.icao.int/publications/pages/publication.aspx?docnumber=9303',
    slight: [
      'on the desk lay XKD482913',
      'ZAB1287349',
      'KX0482913B',
      'M482K9130',
      'T18LL0042K',
      'BQKDT4821M',
    ],
    negatives: ['TS2345', 'sha1 AB12', 'KB482 913', 'E12345', 'EPSG:4326'],
  },
  {
    id: 'lone-beneficiary',
    kind: 'pii.health-id',
    entityType: 'MBI',
    label: 'Medicare beneficiary identifier',
    forms: [
      '[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\\d-[AC-HJKMNP-RT-Y]{2}\\d{2}',
    ],
    anchor: { digits: 2, guard: endsInCapitals, back: { over: charSet('A-Z0-9\\-'), max: 11, min: 11 } },
    reference: 'https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf',
    slight: ['on file: 4TK7-PW2-HJ58'],
    negatives: ['ISO-8859-AB12', 'RTX-4090-TI24', '1234-567-AB12'],
  },
];

export const loneMarks: readonly Detector[] = MARKS.map(
  ({ id, kind, entityType, label, forms, reference, anchor = BESIDE }): Detector => ({
    id,
    kind,
    entityType,
    label,
    severity: 'low',
    anchor,
    pattern: lazily(`[A-ZÄÖÜ -]{0,7}?(?<![\\wÄÖÜ./$-])(?<value>${forms.join('|')})(?![\\w./$-])`, 'dy'),
    weigh: () => SLIGHT,
    reference,
  }),
);

export const examples: readonly Examples[] = MARKS.map(({ id, slight, negatives }) => ({
  detector: id,
  positives: () => [],
  negatives: () => negatives,
  slight: () => slight,
}));
