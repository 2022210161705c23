import { charSet } from '@/lib/core/char-set';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples, Hit } from '../../detector';
import { lazily } from '../../pattern';
import { hasWord } from './any-word';
import { NUMBERS } from './register';

/** How far before and after a number the words are looked for that say what it is. Code units. */
const BEFORE = 60;
const AFTER = 40;

/** What needs no word. */
const TELLING = NUMBERS.filter(({ alone }) => alone !== undefined);

const SURE = 0.88;

/** The forms under which a number may have been written: with the letters beside it, and without them. */
const readings = (value: string): string[] => [
  value,
  value.replace(/[ -]?[A-Za-z][ -]?\d{0,3}$/, ''),
  value.replace(/^[A-Za-z]{1,3}[ .-]?/, ''),
];

/** An object identifier: more dots than any number of a person. */
const OID = /^\d{1,6}(?:\.\d{1,6}){4}/;
const ISO_DATE = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/**
 * What may stand before a number and belongs to it, a gap between: the country of a VAT number, in small letters before three
 * groups of three; the letters of a British national insurance number.
 */
const PREFIX = String.raw`(?:AT|BE|BG|CHE|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GB|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[ .-]|(?:de|pt|el)[ .-](?=\d{3}[ .-]?\d{3}[ .-]?\d{3}(?!\d|[ .-]\d))|(?:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]) (?=\d\d ?\d\d ?\d\d ?[A-Da-d](?![A-Za-z]))`;

/** How directly the words must stand beside a number that its check digits don't bear out. Code units. */
const LABEL = 28;
const LONG_ENOUGH = 8;

const digitsIn = (value: string): number => value.replace(/\D/g, '').length;

/** How sure it is that the words beside a value or its own shape, and its check digits, make it such a number. */
function recognise({ value, text, start, end }: Hit): number {
  const before = text.slice(Math.max(0, start - BEFORE), start).toLowerCase();
  const after = text.slice(end, end + AFTER).toLowerCase();
  const near = `${before} ${after}`;
  const told = hasWord(near);
  const label =
    told && digitsIn(value) >= LONG_ENOUGH ? `${before.slice(-LABEL)} ${after.slice(0, LABEL)}` : '';
  let seen = 0;
  for (const { words, alone, check, impossible } of told ? NUMBERS : TELLING) {
    const lone = alone?.test(value) === true;
    const candidates = told && words.test(near) ? readings(value) : lone ? [value] : [];
    if (candidates.length === 0) continue;
    if (candidates.some((reading) => check(reading) && impossible?.test(reading) !== true)) return SURE;
    // Mistyped, or printed as an example.
    if (lone || words.test(label)) seen = SLIGHT;
  }
  return seen;
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
    back: { over: charSet('A-Za-z .\\-'), max: 4 },
  },
  pattern: lazily(
    String.raw`[A-Za-z .-]{0,4}?(?<![A-Za-z0-9_.-])(?<value>(?:${PREFIX}|[A-Za-z]{1,3})?\d(?:[ ./-]?\d){5,19}(?:[ -]?[A-Za-z](?:[ -]?\d{3}|\d{0,2}))?)(?![A-Za-z0-9_]|[.-]\d)`,
    'dy',
  ),
  weigh: (hit) =>
    ISO_DATE.test(hit.value) || OID.test(hit.value) || /^(.)\1+$|^0+$/.test(hit.value.replace(/\D/g, ''))
      ? 0
      : recognise(hit),
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
      'on the form: PR 12 36 12 C',
      'Rentenversicherung 65170839J003',
      'VSNR 65 170839 J 003',
      'BTW BE0428759497',
      'FR40303265045',
      'invoice of CHE-100.155.212',
      'NL004495445B01',
      'fr40303265045',
    ],
    negatives: () => [
      'order 536228714',
      'const max = 1000000007;',
      '2026-03-01 10:00:00',
      'ein release: [2.4.5] - 2014-11-15',
      '004495445B01 in stock',
      'the size is 12 36 12 x',
    ],
    slight: () => [
      'de 136 695 976',
      'on 219 48 5137',
      '482-913-507-000',
      '078-05-1120',
      '000-12-3456',
      'PESEL 44051401459',
      'USt-IdNr. DE 123 456 789',
    ],
  },
];
