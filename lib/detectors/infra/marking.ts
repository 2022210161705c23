import type { Detector, Examples, Hit } from '../detector';
import { lazily, type Pattern } from '../pattern';
import { CLASSIFIED, COMPANY, type Marking } from './marking-words';

const patternOf = (markings: readonly Marking[]): Pattern =>
  lazily(
    () =>
      String.raw`(?<![\p{L}\d_])(?:${markings.map(({ source }) => source).join('|')})(?![\p{Script=Latin}\p{Script=Cyrillic}\d_])`,
    'diuy',
  );

const keywordsOf = (markings: readonly Marking[]): string[] => [
  ...new Set(markings.flatMap(({ keywords }) => keywords)),
];

const QUESTION =
  /\b(?:what (?:does|is|are)|meaning of|means?\b|difference between|translate|how (?:do|to|should)|bedeutet|signifie|significa)\b/i;

/** How much of a marking's line is looked at, on both sides. Code units. */
const REACH = 120;

/** A marking stands alone or states; who asks about the words means no document. */
function weigh({ text, start, end, value }: Hit): number {
  const head =
    text
      .slice(Math.max(0, start - REACH), start)
      .split('\n')
      .at(-1) ?? '';
  const tail = text.slice(end, end + REACH).split('\n')[0] ?? '';
  // A remark of an interface says so in small letters: it's internal to the code.
  if (/^(?:internal|do not forward)/i.test(value) && value.replace(/[^A-Z]/g, '').length < 2) return 0;
  return QUESTION.test(head) || QUESTION.test(tail) ? 0 : 0.7;
}

export const marking: Detector = {
  id: 'confidential-marking',
  kind: 'other.confidential-marking',
  entityType: 'MARKING',
  label: 'Confidentiality marking',
  severity: 'medium',
  anchor: { keywords: keywordsOf(COMPANY) },
  pattern: patternOf(COMPANY),
  weigh,
  reference: 'https://csrc.nist.gov/glossary/term/proprietary_information',
};

export const classifiedMarking: Detector = {
  id: 'classified-marking',
  kind: 'other.classified-marking',
  entityType: 'MARKING',
  label: 'Classification of a state or of TLP',
  severity: 'high',
  anchor: { keywords: keywordsOf(CLASSIFIED) },
  pattern: patternOf(CLASSIFIED),
  weigh,
  reference: 'https://www.first.org/tlp/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'confidential-marking',
    positives: () => [
      'Strictly confidential',
      'FOR INTERNAL USE ONLY',
      '// Proprietary and confidential',
      'STRENG VERTRAULICH',
      'Strictement confidentiel',
      'Documento de uso interno',
      'Strettamente riservato',
      'Strikt vertrouwelijk',
      'Ściśle poufne',
      'Строго конфиденциально',
      '内部资料 请勿转发',
      '社外秘',
      '대외비',
      'Do not distribute.',
      'Attorney-client privileged',
      'CONFIDENTIAL - INTERNAL',
    ],
    negatives: () => [
      'confidential client credentials flow',
      'internal use of the function',
      'What does "strictly confidential" mean in a contract?',
      'for internal use by the parser',
      'do not distribute the load evenly',
      'das Gespräch war vertraulich gemeint',
      'a confidential conversation',
      'how do I mark a PDF as internal use only?',
      'the proprietary protocol',
    ],
  },
  {
    detector: 'classified-marking',
    positives: () => [
      'TLP:RED',
      'TLP:AMBER+STRICT',
      'SECRET//NOFORN',
      'VS-NfD',
      'CONFIDENTIEL DÉFENSE',
      'NATO RESTRICTED',
      'CUI//SP-PRVCY',
      'Совершенно секретно',
      'OFFICIAL-SENSITIVE',
    ],
    negatives: () => [
      'TLP:CLEAR',
      'TLP:GREEN',
      'secret/data/app',
      'What does TLP:RED mean?',
      'secret // the shared one',
      'the top secret recipe',
      'restricted shell',
      'NATO phonetic alphabet',
    ],
  },
];
