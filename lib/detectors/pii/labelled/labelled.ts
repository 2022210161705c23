import { charSet } from '@/lib/core/char-set';
import type { Finding } from '@/lib/core/finding';
import type { Severity } from '@/lib/core/vocabulary';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';

/** A value that only the words before it explain. */
export interface Labelled {
  readonly id: string;
  readonly kind: Finding['kind'];
  /** In the words of the user. */
  readonly label: string;
  readonly severity?: Severity;
  /** Words of English and of the languages of the countries that use it, in lower case and ASCII. */
  readonly words: readonly string[];
  /** A pattern's source: bounded, without groups that capture. Case is ignored. */
  readonly shape: string;
  /** By default one digit is enough. */
  readonly check?: (value: string) => boolean;
  /** Who describes the value. */
  readonly reference: string;
  readonly positives: readonly string[];
  readonly negatives: readonly string[];
}

/** From the label to the value: what ends the label's word, up to four more words, a sign, quotes. Neighbours share no characters. */
const BETWEEN = String.raw`[\p{L}\p{M}\d_.]{0,16}(?:['’]s)?(?:[ _-][\p{L}\p{M}.()#/]{1,16}){0,4}["'\x60\])]{0,2}[ \t]{0,4}(?:[:=#>,]|-(?= ))?\s{0,4}["'\x60(#]{0,2}`;

/** A word of so many letters is a whole word; a longer one may be the beginning of a compound. */
const WHOLE = 4;

const DIGIT = charSet('0-9');
const HAS_DIGIT = (value: string): boolean => /\d/.test(value);

const detectorOf = ({
  id,
  kind,
  label,
  severity = 'high',
  words,
  shape,
  check,
  reference,
}: Labelled): Detector => ({
  id,
  kind,
  entityType: id.toUpperCase().replace(/-/g, '_'),
  label,
  severity,
  anchor: {
    keywords: words,
    behind: { whole: WHOLE },
    ...(check === undefined && { needs: { over: DIGIT, run: 1 } }),
  },
  pattern: lazily(`${BETWEEN}(?<![\\p{L}\\d])(?<value>${shape})(?![\\p{Script=Latin}\\d_]|[.-]\\d)`, 'diuy'),
  weigh: ({ value }) =>
    (check ?? HAS_DIGIT)(value) && !/^(\w)\1+$/.test(value.replace(/\W/g, '')) ? 0.85 : 0,
  reference,
});

export const labelledDetectors = (declared: readonly Labelled[]): Detector[] => declared.map(detectorOf);

export const labelledExamples = (declared: readonly Labelled[]): Examples[] =>
  declared.map(({ id, positives, negatives }) => ({
    detector: id,
    positives: () => positives,
    negatives: () => negatives,
  }));
