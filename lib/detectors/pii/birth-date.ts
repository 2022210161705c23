import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples } from '../detector';
import { LETTER } from '../letters';
import { lazily } from '../pattern';
import { words } from './words';

/** Months of a dozen languages by their beginnings. */
const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|out|fev|mrt|mei|maj|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)/;
/** A word where a month may stand: which ones are months is looked up once, not in each place of the pattern. */
const WORD = `${LETTER}{3,12}`;
const DIGIT = charSet('0-9');
const YEAR = String.raw`(?:18|19|20)\d\d`;

/** Every way to write a day, in the years of Persia and Thailand too: ISO, with dots, strokes or blanks, with a month's name, in Han characters, of an emperor's era. */
const DATE = [
  String.raw`(?:${YEAR}|1[34]\d\d)[-/. ]\d{1,2}[-/. ]\d{1,2}`,
  String.raw`\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(?:(?:18|19|20|24|25)\d\d|\d\d)`,
  String.raw`\d{1,2}(?:\.|st|nd|rd|th|er|º|ª)? ?(?:de |of )?-?${WORD}\.?,?-? ?(?:de |del )?(?:${YEAR}|\d\d)`,
  String.raw`${WORD}\.? \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
  String.raw`${YEAR} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]`,
  String.raw`(?:昭和|平成|令和|大正) ?\d{1,2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日`,
  String.raw`(?:19|20)\d{6}`,
].join('|');

export const birthDate: Detector = {
  id: 'birth-date',
  kind: 'pii.birth-date',
  entityType: 'BIRTH_DATE',
  label: 'Date of birth',
  severity: 'medium',
  anchor: {
    keywords: words(
      'dob|d.o.b|birth|born |born:|bday|geburtsdatum|geburtstag|geboren|geb. |geb.:|geb.-dat|naissance|né le|née le|né(e)|nacimiento|nacido|nacida|fecha de nac',
      'nascita|nato il|nata il|nato a|nata a|nascimento|nascido|nascida|geboortedatum|geboren op|urodzen|ur. |urodzon|narození|narozen|narodenia|rođen|född|fødselsdato|født|syntymä|syntynyt',
      'születés|született|doğum|născut|nașterii|nasterii|дата рождения|родился|родилась|народжен|γέννησης|γεννήθηκε|tanggal lahir|tgl lahir|ngày sinh|出生|生年月日|生まれ|生日|생년월일|출생|تاريخ الميلاد|تاريخ الولادة|תאריך לידה|जन्म',
      'জন্ম|تاریخ پیدائش|تاریخ تولد|kuzaliwa|tarikh lahir|วันเกิด|ปีเกิด|раждане|рођења|роден|kapanganakan|gimimo|dzimšanas|sünniaeg|sünnikuupäev|rojstva|rođenja|fæðingar|туған күн|დაბადების|ծննդյան|naixement|datëlindja|f. nac|fec. nac|tug‘ilgan|பிறந்த|పుట్టిన',
    ),
    behind: { whole: 4 },
    needs: { over: DIGIT, run: 1 },
  },
  pattern: lazily(
    String.raw`[\p{L}\p{M}]{0,12}(?:[ _-][\p{L}\p{M}]{1,12}){0,2}\.?\)?\\?["'\x60*]{0,3}\s{0,3}[:=：|,]?\s{0,3}\\?["'\x60*(]{0,3}(?<![A-Za-z\u00c0-\u052f])(?<value>${DATE})(?!\d)`,
    'duy',
  ),
  weigh: ({ value }) => {
    const [word] = /[^\s\d.,º:/-]{3,}/.exec(value.toLowerCase().replace(/\b(?:de|del|of)\b/g, '')) ?? [];
    if (word !== undefined && !MONTH.test(word) && !/[年년月월日일昭平令大]/.test(value)) return 0;
    const isDay = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(value);
    return /^0?0[-/.]|^\d{8}$/.test(value) && !isDay ? 0 : 0.85;
  },
  reference: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'birth-date',
    positives: () => [
      'DOB: 1984-03-12',
      'she was born 12.03.1984 in Graz',
      'born on March 4, 1971',
      '"birth_date": "12/05/1990"',
      'Geburtsdatum: 3. März 1979',
      'né le 14 juillet 1968',
      'fecha de nacimiento: 7 de abril de 1992',
      'data di nascita 21/09/1985',
      'geboortedatum: 02-11-1966',
      'data urodzenia: 15.06.1990 r.',
      'дата рождения: 09.05.1975',
      '生年月日：昭和55年4月12日',
      '出生日期：1988年7月23日',
      '생년월일: 1991년 2월 3일',
      'doğum tarihi: 18.10.1982',
      'född 19740312',
      'تاریخ تولد: 1363/05/12',
      'วันเกิด: 12/03/2527',
      'জন্ম তারিখ: 12/03/1984',
      'Tarehe ya kuzaliwa: 12/03/1984',
      'Датум рођења: 12.03.1984',
      'D.O.B. 07-Aug-1983',
    ],
    negatives: () => [
      'birth rate 2019',
      'dob: Date',
      'released 2019-04-05',
      'born in the USA',
      'birthday: string',
      'stillbirth 2',
    ],
  },
];
