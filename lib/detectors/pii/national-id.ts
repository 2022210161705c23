import { before } from '../context';
import type { Detector, Examples } from '../detector';

/** Numbers that were printed on cards and in leaflets, and the range that the SSA keeps for advertisements. */
const DOCUMENTED = /^(?:078-?05-?1120|219-?09-?9999|987-?65-?43\d\d|123-?45-?6789|111-?11-?1111)$/;
const LABEL =
  /(?:ssn|social[ _-]?security(?:[ _-]?(?:number|no\.?|#))?|tax[ _-]?id|tin)[^a-z0-9]{0,6}(?:number|no\.?|is)?[^a-z0-9]{0,4}$/;

export const usSocialSecurity: Detector = {
  id: 'us-ssn',
  kind: 'pii.us-ssn',
  entityType: 'SSN',
  label: 'US social security number',
  severity: 'high',
  anchor: { digits: 9 },
  pattern: /(?<![\w.-])(?!000|666|9)\d{3}(?<gap>[- ]?)(?!00)\d{2}\k<gap>(?!0000)\d{4}(?![\w]|-\d|\.\d)/dy,
  weigh: ({ value, text, start, groups: { gap = '' } }) => {
    if (DOCUMENTED.test(value)) return 0;
    if (LABEL.test(before(text, start, 40))) return 0.92;
    return gap === '-' ? 0.7 : 0;
  },
  reference: 'https://www.ssa.gov/employer/randomization.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'us-ssn',
    positives: () => [
      'SSN: 536-22-8714',
      'social security number 536228714',
      'his number 401-55-2198 was used',
    ],
    negatives: () => ['078-05-1120', '000-12-3456', '666-12-3456', '536228714', 'part 123-45-67890'],
  },
];
