import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';

const ascii = charSet('0-9A-Za-z/ ');
/** Letters of the scripts below, figures, blanks: what may stand before a street's word. */
const isSpoken = (code: number): boolean => ascii(code) || (code >= 0xc0 && code < 0x2000);

const DIGITS = String.raw`[\d\u0660-\u0669\u06f0-\u06f9]{1,5}`;
/** Up to four words of a name, in a script that has no capitals. */
const UNCASED = String.raw`[\p{Lo}\p{M}'"״׳]{2,16}(?: [\p{Lo}\p{M}'"״׳]{1,16}){0,3}`;
const REST = String.raw`(?:[,،] ?[\p{L}\p{M}\d][\p{L}\p{M}\d .'-]{1,32}){1,4}`;

/** How streets and houses are written where other ways than Europe's are usual: a source each, and the words that it has. */
const FORMS = [
  // Colombia and its neighbours number streets, corners and houses.
  String.raw`(?:Calle|Carrera|Cra\.?|Cl\.?|Kr\.?|Transversal|Diagonal|Avenida) \d{1,3} ?[A-Z]{0,2}(?: (?:Bis|Sur|Norte|Este))? ?(?:#|No\.?|N°) ?\d{1,3} ?[A-Z]{0,2} ?- ?\d{1,3}(?:${REST})?`,
  // South Asia, East Africa, the Gulf: the house, then the road.
  String.raw`(?:House|Plot|Flat|Villa|Shop|Door)(?: No\.?| #)? ?\d{1,4}[A-Z]?(?:-\d{1,4})?, (?:Road|Street|Lane|Sector|Block|Phase|Gali|Galli|Cross|Main|[A-Z][a-z]{2,16} (?:Road|Street|Lane|Avenue|Nagar|Colony))(?: (?:No\.? ?)?\d{1,4}[A-Z]?)?${REST}`,
  // Vietnam: number and name, then ward and district.
  String.raw`\d{1,4}[A-Z]?(?:\/\d{1,4})? \p{Lu}[\p{Ll}\p{M}]{1,10}(?: \p{Lu}[\p{Ll}\p{M}]{0,10}){1,3}, (?:[Pp]hường|[Qq]uận|P\.|Q\.|[Hh]uyện|[Xx]ã) ?[\p{L}\d][\p{L}\d ]{0,24}`,
  String.raw`(?:${DIGITS} )?شارع ${UNCASED}(?: ${DIGITS})?${REST}`,
  String.raw`(?:خیابان|کوچه) ${UNCASED}، ?(?:پلاک|شماره) ?${DIGITS}`,
  String.raw`(?:רחוב|רח['׳]|שדרות|דרך) ${UNCASED} ${DIGITS}${REST}`,
  String.raw`${DIGITS}(?:\/${DIGITS})? (?:ถนน|ซอย|หมู่)[\p{Lo}\p{M}]{2,24}(?: (?:แขวง|เขต|ตำบล|อำเภอ|จังหวัด)?[\p{Lo}\p{M}ฯ]{2,24}){1,5}(?: \d{5})?`,
].join('|');

/** Addresses of Latin America, Africa and Asia that the streets of Europe's languages don't cover. */
export const streetElsewhere: Detector = {
  id: 'street-address-elsewhere',
  kind: 'pii.address',
  entityType: 'ADDRESS',
  label: 'Postal address',
  severity: 'medium',
  anchor: {
    keywords: words(
      'calle |carrera |cra |cra. |transversal |diagonal |house no|house 1|house 2|house 3|house 4|house 5|house 6|house 7|house 8|house 9',
      'plot no|plot 1|plot 2|plot 3|plot 4|plot 5|plot 6|plot 7|plot 8|plot 9|flat no|villa |, phường|, quận|, p.|, q.|, huyện|, xã',
      'شارع |خیابان |کوچه |רחוב |רח׳ |שדרות |דרך | ถนน| ซอย| หมู่',
    ),
    back: { over: isSpoken, max: 32 },
  },
  pattern: lazily(
    String.raw`[\p{L}\p{M}\d\/ ]{0,32}?(?<![\p{L}\p{N}_.$#/:-])(?<value>${FORMS})(?![\p{L}\p{M}\d]|[.:]\d)`,
    'duy',
  ),
  weigh: () => 0.75,
  reference: 'https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions',
};

export const examples: readonly Examples[] = [
  {
    detector: 'street-address-elsewhere',
    positives: () => [
      'Calle 26 # 57-83, Bogotá',
      'entregar en Carrera 7 No. 71-21',
      'House 14, Road 7, Dhanmondi, Dhaka 1205',
      'Plot 14, Kampala Road, Kampala',
      '45 Nguyễn Huệ, Phường Bến Nghé',
      '15 شارع التحرير، القاهرة',
      'خیابان ولیعصر، پلاک ۱۲',
      'רחוב הרצל 12, תל אביב',
      '88/12 ถนนสุขุมวิท แขวงคลองเตย กรุงเทพฯ 10110',
    ],
    negatives: () => [
      'calle 26 de mayo',
      'House 14 of the ten',
      'plot 3, legend and axis',
      'Plot 2, Road map and more',
      'דרך 12',
      'شارع كبير',
    ],
  },
];
