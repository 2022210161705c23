import type { Detector, Examples } from '../detector';
import { always } from '../detector';

export const medicalRecord: Detector = {
  id: 'medical-record-number',
  kind: 'pii.medical-record',
  entityType: 'MRN',
  label: 'Medical record number',
  severity: 'high',
  anchor: { keywords: ['mrn', 'medical record', 'medical_record', 'patient id', 'patient_id', 'patientid'] },
  pattern:
    /(?:mrn|medical[ _]record(?:[ _](?:number|no\.?|id))?|patient[ _]?id)\\?["'`]?\s{0,3}(?:is|[:=#])?\s{0,3}#?\\?["'`]?(?<value>[A-Z]{0,4}-?\d{5,12})(?![\w.-]\d)/diy,
  weigh: always(0.85),
  reference: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};

const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

export const birthDate: Detector = {
  id: 'birth-date',
  kind: 'pii.birth-date',
  entityType: 'BIRTH_DATE',
  label: 'Date of birth',
  severity: 'medium',
  anchor: {
    keywords: [
      'dob',
      'd.o.b',
      'birth',
      'born ',
      'born:',
      'geburtsdatum',
      'geboren am',
      'naissance',
      'nacimiento',
    ],
  },
  pattern: new RegExp(
    String.raw`(?:dob|d\.o\.b\.?|birth(?:[ _-]?(?:date|day))?|born(?: on)?|geburtsdatum|geboren am|naissance|nacimiento)\\?["'\`]?\s{0,3}(?:is|was|[:=])?\s{0,3}\\?["'\`]?` +
      String.raw`(?<value>(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|\d{1,2}\.? (?:${MONTH})[a-z]{0,6}\.? (?:19|20)\d\d|(?:${MONTH})[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d\d)(?!\d)`,
    'diy',
  ),
  weigh: always(0.85),
  reference: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'medical-record-number',
    positives: () => ['MRN: 00482913', 'medical record number MR-1048822', '"patient_id": "4810023"'],
    negatives: () => ['MRN format', 'mrn: 12', 'the medical record shows 3 visits'],
  },
  {
    detector: 'birth-date',
    positives: () => [
      'DOB: 1984-03-12',
      'she was born 12.03.1984 in Graz',
      'born on March 4, 1971',
      '"birth_date": "12/05/1990"',
    ],
    negatives: () => ['birth rate 2019', 'dob: Date', 'released 2019-04-05'],
  },
];
