import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../../detector';
import { isCapital } from '../../guards';
import { lazily } from '../../pattern';

interface Form {
  readonly label: string;
  /** Capitals and digits in an order that hardly anything else has: no word beside it is needed. */
  readonly source: string;
  readonly check?: (value: string) => boolean;
  readonly sample: string;
}

const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The sixteenth letter of a codice fiscale. Source: Ministero delle Finanze, decree of 12 March 1974, article 11. */
function isCodiceFiscale(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const code = value.charCodeAt(i);
    const ordinal = code < 58 ? code - 48 : code - 65;
    sum += i % 2 === 0 ? (ODD[ordinal] as number) : ordinal;
  }
  return value.charCodeAt(15) === 65 + (sum % 26);
}

const GSTIN = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The last character of a GSTIN. Source: GST Network, Luhn's sum over base 36. */
function isGstin(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 14; i++) {
    const product = GSTIN.indexOf(value.charAt(i)) * (i % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return GSTIN.charAt((36 - (sum % 36)) % 36) === value.charAt(14);
}

const FORMS: readonly Form[] = [
  {
    label: 'driving licence of Great Britain',
    source: String.raw`[A-Z][A-Z9]{4}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z9]{2}\d[A-Z]{2}`,
    sample: 'TESTE703124AB9XY',
  },
  {
    label: 'codice fiscale',
    source: String.raw`[A-Z]{6}\d{2}[ABCDEHLMPRST](?:0[1-9]|[1256]\d|[37][01]|4[1-9])[A-Z]\d{3}[A-Z]`,
    check: isCodiceFiscale,
    sample: 'BNCLRA85A41F205L',
  },
  {
    label: 'GSTIN',
    source: String.raw`(?:0[1-9]|[12]\d|3[0-8])[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]`,
    check: isGstin,
    sample: '27AAPFU0939F1ZV',
  },
  {
    label: 'PAN',
    source: String.raw`[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]`,
    sample: 'BQKPT4821M',
  },
];

const SOURCES = FORMS.map(({ source }, index) => `(?<f${index}>${source})`).join('|');

/** Runs of one character and sequences are what documentation shows. */
const SHOWN = /^(?:AAA[A-Z]|ABC[DP][A-Z]|XXXX)|0{4}|1234|9999/;

/** Numbers of people whose letters and digits alone say what they are. */
export const letteredNumber: Detector = {
  id: 'lettered-national-number',
  kind: 'pii.national-id',
  entityType: 'NATIONAL_ID',
  label: 'National or tax number',
  severity: 'high',
  anchor: {
    digits: 2,
    guard: (text, at) =>
      isCapital(text.charCodeAt(at - 1))
        ? isCapital(text.charCodeAt(at - 2))
        : isCapital(text.charCodeAt(at + 2)),
    back: { over: isCapital, max: 6 },
  },
  pattern: lazily(`(?<![A-Za-z0-9_-])(?<value>${SOURCES})(?![A-Za-z0-9_-])`, 'dy'),
  weigh: ({ value, groups }) => {
    if (SHOWN.test(value)) return SLIGHT;
    const form = FORMS.find((_, index) => groups[`f${index}`] !== undefined);
    return form?.check === undefined ? 0.7 : form.check(value) ? 0.9 : SLIGHT;
  },
  reference: 'https://github.com/koblas/stdnum-js',
};

export const examples: readonly Examples[] = [
  {
    detector: 'lettered-national-number',
    positives: () => FORMS.map(({ sample }) => `on file: ${sample}`),
    negatives: () => ['sha256 AB12CD', 'TESTE799124AB9XY', 'UTF16LE'],
    slight: () => ['BNCLRA85A41F205X', 'AAAPA1111A', 'ABCPE1234F'],
  },
];
