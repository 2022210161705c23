import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { BESIDE, LEAD, type Mark } from './marks/mark';
import { papers } from './marks/papers';
import { plates } from './marks/plates';
import { postcodes } from './marks/postcodes';

const MARKS: readonly Mark[] = [...postcodes, ...plates, ...papers];

/** How far behind a mark the word may end that says what it is. Code units. */
const AFTER = 60;
const TOLD = 0.75;

/** Marks of people and their things that only their shape tells. */
export const loneMarks: readonly Detector[] = MARKS.map(
  ({ id, kind, entityType, label, forms, unless, said, reference, anchor = BESIDE }): Detector => ({
    id,
    kind,
    entityType,
    label,
    severity: said === undefined ? 'low' : 'medium',
    anchor,
    pattern: lazily(
      `${anchor === BESIDE ? LEAD : `[A-Za-z0-9-]{0,9}?`}(?<![\\wÄÖÜ./$-])(?<value>${forms.join('|')})(?![\\w/$]|[.-]\\w)`,
      'dy',
    ),
    weigh: ({ value, text, end }) => {
      if (unless?.test(value) === true) return 0;
      return said?.test(text.slice(end, end + AFTER).toLowerCase()) === true ? TOLD : SLIGHT;
    },
    reference,
  }),
);

export const examples: readonly Examples[] = MARKS.map(({ id, positives = [], slight, negatives }) => ({
  detector: id,
  positives: () => positives,
  negatives: () => negatives,
  slight: () => slight,
}));
