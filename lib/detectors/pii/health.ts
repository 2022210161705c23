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
    /(?:mrn|medical[ _]record(?:[ _](?:number|no\.?|id))?|patient[ _]?id)\\?["'`]?\s{0,3}(?:is|[:=#])?\s{0,3}#?\\?["'`]?(?<value>[A-Z]{0,4}-?\d{4,12})(?![\w.-]\d)/diy,
  weigh: always(0.85),
  reference: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'medical-record-number',
    positives: () => ['MRN: 00482913', 'medical record number MR-1048822', '"patient_id": "4810023"'],
    negatives: () => ['MRN format', 'mrn: 12', 'the medical record shows 3 visits'],
  },
];
