import type { Detector, Examples } from '../detector';
import { isDummy } from '../dummy';

/** A number that a label calls somebody's: nothing in its form tells which company's it is. */
export const accountNumber: Detector = {
  id: 'labelled-account-number',
  kind: 'pii.account-number',
  entityType: 'ACCOUNT',
  label: 'Account or membership number',
  severity: 'medium',
  anchor: {
    keywords: [
      'account no',
      'account num',
      'account #',
      'account:',
      'customer no',
      'customer num',
      'customer id',
      'customer_id',
      'member id',
      'member no',
      'policy no',
      'policy num',
      'claim no',
      'claim num',
      'passport no',
      'passport num',
      'passport:',
      'kundennummer',
      'kontonummer',
      'insurance no',
      'insurance num',
      'licence no',
      'license no',
    ],
  },
  pattern:
    /[a-z]{5,12}(?:[ _](?:no|num|number|nr|id|#)\b\.?)?["'`]?\s{0,3}(?:is|[:=#])?\s{0,3}#?["'`]?(?<value>[A-Z]{0,4}[- ]?\d(?:[- ]?\d){5,17})(?![\w.]\w)/diy,
  weigh: ({ value }) => (isDummy(value) || /^(\d)\1+$|1234567/.test(value) ? 0 : 0.65),
  reference: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'labelled-account-number',
    positives: () => ['Account no: 48201991', 'policy number HX-4820199', 'Customer ID: 9920184'],
    negatives: () => ['account: savings', 'customer id: 12', 'account number format', 'member id 1234567'],
  },
];
