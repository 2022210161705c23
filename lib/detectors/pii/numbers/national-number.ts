import type { Detector, Examples, Hit } from '../../detector';
import { type NationalNumber, NUMBERS } from './register';

/** How far before and after a number the words are looked for that say what it is. Code units. */
const BEFORE = 60;
const AFTER = 40;

/** All words in one expression: most numbers have none of them beside them, and are done with after one look. */
const ANY_WORD = new RegExp([...new Set(NUMBERS.map(({ words }) => words.source))].join('|'), 'u');

const LETTERS = /\p{L}{2}/u;

/** The forms under which a number may have been written: with the letters beside it, and without them. */
const readings = (value: string): string[] => [
  value,
  value.replace(/[ -]?[A-Za-z]\d?$/, ''),
  value.replace(/^[A-Za-z]{1,3}[ .-]?/, ''),
];

const ISO_DATE = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/** The number that a value is, if the words beside it or its own shape say so and its check digits agree. */
function recognise({ value, text, start, end }: Hit): NationalNumber | undefined {
  const around = `${text.slice(Math.max(0, start - BEFORE), start)} ${text.slice(end, end + AFTER)}`;
  const near = around.toLowerCase();
  const told = LETTERS.test(near) && ANY_WORD.test(near);
  return NUMBERS.find(({ words, alone, check, impossible }) => {
    const candidates = told && words.test(near) ? readings(value) : alone?.test(value) ? [value] : [];
    return candidates.some((reading) => check(reading) && impossible?.test(reading) !== true);
  });
}

/**
 * National, tax and social security numbers of some eighty countries. They share their digits' shape, so one detector looks at
 * each number in a text once and lets the register decide.
 */
export const nationalNumber: Detector = {
  id: 'national-number',
  kind: 'pii.national-id',
  entityType: 'NATIONAL_ID',
  label: 'National or tax number',
  severity: 'high',
  anchor: {
    digits: 6,
    back: { over: (code) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122), max: 3 },
  },
  pattern:
    /(?<![A-Za-z0-9_.-])(?:[A-Za-z]{1,3}[ .-]?)?\d(?:[ ./-]?\d){5,19}(?:[ -]?[A-Za-z]\d?)?(?![A-Za-z0-9_]|[.-]\d)/dy,
  weigh: (hit) =>
    ISO_DATE.test(hit.value) || /^(.)\1+$|^0+$/.test(hit.value.replace(/\D/g, '')) || !recognise(hit)
      ? 0
      : 0.88,
  reference: 'https://github.com/koblas/stdnum-js',
};

export const examples: readonly Examples[] = [
  {
    detector: 'national-number',
    positives: () => [
      'SSN: 536-22-8714',
      'social security number 536228714',
      'his number 401-55-2198 was used',
      'Meine Steuer-ID: 36574261809',
      'PESEL 44051401458',
      'BSN: 111222333',
      'CPF 390.533.447-05',
      'Min personnummer är 880320-0016',
    ],
    negatives: () => [
      '078-05-1120',
      '000-12-3456',
      'order 536228714',
      'PESEL 44051401459',
      'const max = 1000000007;',
      '2026-03-01 10:00:00',
      'ein release: [2.4.5] - 2014-11-15',
    ],
  },
];
