import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { charSet } from '@/lib/core/char-set';
import { SLIGHT } from '@/lib/core/finding';
import { lateRegExp } from '@/lib/core/late-reg-exp';
import { before } from '../context';
import type { Detector, Examples, Hit } from '../detector';
import { isFictionalPhone } from '../reserved';

/** What stands before a number in the languages of the countries below. */
const label = lateRegExp(
  String.raw`(?<!\p{L})(?:nambari ya simu|رقم الهاتف|رقم الجوال|شماره تلفن|شماره موبایل|เบอร์(?:โทรศัพท์|โทร|มือถือ)?|\p{L}{0,10}phone|tele?fo?o?n\p{L}{0,8}|tel[eé]fono|téléphone|telepono|telpon|\btel\b|\bt[eé]l\.?|tlf|\btfn|mobi\p{L}{0,8}|cell(?:ulare?|ulaire)?|celular|komórk\p{L}{1,3}|kom\.|handy(?:nummer)?|\bgsm|call(?: me)?(?: at| on)?|ring(?: me)?(?: at| on)?|fax|whatsapp|viber|sms|rufnummer|durchwahl|móvil|portable|número|numéro|puhelin\p{L}{0,6}|puh\.|telefon\p{L}{0,8}|cep(?: no| tel\p{L}{0,4})?|τηλ\p{L}{0,8}|κιν\p{L}{0,4}|телефон\p{L}{0,3}|тел|моб\p{L}{0,8}|звон\p{L}{1,5}|電話(?:番号)?|携帯(?:電話)?|电话|手机(?:号码?)?|聯絡電話|전화(?:번호)?|휴대폰|연락처|(?:ال)?هاتف|(?:ال)?جوال|(?:ال)?موبايل|موبایل|موبائل|تلفن|فون|טלפון|נייד|फ़ोन|फोन|मोबाइल|মোবাইল|ফোন|โทร[\p{L}\p{M}]{0,10}|ტელეფონი|მობილური|հեռախոս|ទូរស័ព្ទ|ဖုန်း|simu|telepon|s[íi]mi|mob\.?|\bcel\.?|điện thoại|\bđt|\bsđt|nomor hp|\bhp\b|reach (?:me|him|her|them) (?:at|on)|text (?:me|him|her) (?:at|on)|(?:us|uk|cn|international|israeli|japanese|german|french|indian|home|work|office|direct) number is|contact)[^\p{L}\d]{0,6}(?:number|no\.?|nr\.?|num|n[.º°]|#|नंबर|नम्बर|নম্বর|نمبر|нөмірі|номері|is|es|est|ist|номер)?[^\p{L}\d]{0,6}(?:is|ist|est|es|は|是|는|은)?[^\p{L}\d]{0,4}$`,
);

const NANP_WRITTEN = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[.-])\d{3}[.-]\d{4}$/;

/** Where a labelled number without a country code may be at home. */
const HOMES = (
  'US GB DE FR ES IT NL CH AT IN AU BR JP MX PL SE NO DK FI BE PT IE CZ SK HU RO BG GR TR RU UA HR RS SI LT LV EE IL SA AE EG ZA NG KE GH MA ' +
  'CN HK TW KR SG MY ID PH TH VN PK BD LK NP MM KH NZ AR CL CO PE VE UY EC CR BO PY GT DO PA ' +
  'TZ UG ET SN CI CM DZ TN JO LB IQ IR KW QA KZ UZ GE AM AZ BY MD BA MK AL IS LU MT CY'
).split(' ') as readonly CountryCode[];

const valid = (value: string, home?: CountryCode): boolean =>
  (home === undefined
    ? parsePhoneNumberFromString(value)
    : parsePhoneNumberFromString(value, home)
  )?.isValid() ?? false;

function weigh({ value, text, start, end }: Hit): number {
  const digits = value.replace(/\D/g, '');
  if (/^(\d)\1+$/.test(digits)) return 0;
  // Part of something longer: an identifier, an address, a date, arithmetic.
  if (/[\w.@/#-]/.test(text.charAt(start - 1)) || /^(?:\w|[-.:/]\d|@)/.test(text.slice(end, end + 2)))
    return 0;
  if (isFictionalPhone(digits)) return SLIGHT;
  if (/^\(?\+/.test(value)) return valid(value.replace('(', '')) ? 0.9 : 0;
  const labelled = label().test(before(text, start, 32));
  if (NANP_WRITTEN.test(value)) return valid(value, 'US') ? (labelled ? 0.9 : 0.7) : labelled ? 0.6 : 0;
  return labelled && digits.length > 8 && HOMES.some((home) => valid(value, home)) ? 0.8 : 0;
}

export const phone: Detector = {
  id: 'phone',
  kind: 'pii.phone',
  entityType: 'PHONE',
  label: 'Phone number',
  severity: 'medium',
  anchor: { digits: 7, back: { over: charSet('+('), max: 3 } },
  pattern: /(?:\+|\(\+?)?\d(?:[ .\-/()\u00a0]{0,2}\d){6,16}/dy,
  weigh,
  reference: 'https://www.itu.int/rec/T-REC-E.164',
};

export const examples: readonly Examples[] = [
  {
    detector: 'phone',
    positives: () => [
      '+49 30 901820',
      'call (212) 736-5000',
      'Phone: 020 7219 3000',
      '+1 415-781-2000',
      'Telefon: 030 90182047',
      'Tél. : 01 42 68 53 00',
      'tel. 22 694 60 00',
      '電話番号：03-3581-5111',
      '手机：13910247788',
      'Cep no: 0532 417 22 86',
      'телефон: 8 (495) 606-36-02',
      'mobiel 06 20418835',
      '휴대폰: 010-3382-7714',
      'Celular: (11) 98231-4407',
      'puh. 040 5127731',
      'Simu: 0712 384 951',
      'मोबाइल नंबर: 9820482195',
      'شماره تلفن: 0912 482 1957',
      'เบอร์โทรศัพท์: 0814821957',
    ],
    negatives: () => [
      '2024-01-15 10:22:33',
      'id 2127365000',
      '192.168.100.200',
      '1700000000000',
      'build 1.2.3.4567890',
    ],
    slight: () => ['(212) 555-0134', '+1 202 555 0199', 'ring 020 7946 0958'],
  },
];
