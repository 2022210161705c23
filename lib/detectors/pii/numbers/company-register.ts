import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';

/** How a state's register of companies writes the numbers in it: the register's letters, then the number. */
const FORMS = [
  // Germany's commercial and cooperative registers, by court.
  String.raw`(?:HR[AB]|hr[ab]|GnR)[ -]?(?:Nr\.? ?)?\d{1,6}(?: ?[A-Z]{1,2}(?![A-Za-z]))?`,
  // Austria, with its check letter.
  String.raw`FN ?\d{4,6} ?[a-z]`,
  // Poland, Italy, Hungary.
  String.raw`KRS:? ?(?:nr )?\d{10}`,
  String.raw`REA:? ?(?:n\. ?)?[A-Z]{2} ?[-–]? ?\d{5,7}`,
  String.raw`Cg\.? ?\d{2}[- ]\d{2}[- ]\d{6}`,
  // France and Luxembourg, by town.
  String.raw`RCS [A-ZÉ][A-Za-zéèôç-]{2,20} (?:[A-D] ?)?\d{3}(?: ?\d{3}){1,2}`,
];

/** Also marks of hardness and of health plans: a short number is slight. */
const SHORT = 5;

export const companyRegister: Detector = {
  id: 'company-register-number',
  kind: 'pii.company-id',
  entityType: 'COMPANY_NUMBER',
  label: 'Company register number',
  severity: 'low',
  anchor: {
    keywords: ['HRA', 'HRB', 'hra', 'hrb', 'GnR', 'FN', 'KRS', 'REA', 'Cg', 'RCS '],
    token: true,
    guard: (text, at) => /\d/.test(text.slice(at + 2, at + 26)),
  },
  pattern: lazily(String.raw`(?<![A-Za-z0-9_.-])(?<value>${FORMS.join('|')})(?![A-Za-z0-9_]|[.,-]\d)`, 'dy'),
  weigh: ({ value }) => (value.replace(/\D/g, '').length < SHORT ? SLIGHT : 0.7),
  reference:
    'https://e-justice.europa.eu/topics/registers-business-insolvency-land/business-registers-eu-countries_en',
};

export const examples: readonly Examples[] = [
  {
    detector: 'company-register-number',
    positives: () => [
      'eingetragen unter HRB 482913 in Jena',
      'HRA48291 B',
      'Firmenbuch FN 482913k',
      'KRS 0000482913',
      'REA MI-482913',
      'RCS Lyon 482 913 507',
      'Cg. 01-09-482913',
    ],
    negatives: () => [
      'HRB',
      'HRAB 48291',
      'FN 482913',
      'KRS 482913',
      'REA of 48291',
      'RCS 12',
      'HRB482913x9',
    ],
    slight: () => ['im HRA 48', 'HRB 4829'],
  },
];
