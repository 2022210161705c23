import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Detector, Examples, Hit } from '../../detector';
import { capitalFollows, capitalNear } from '../../guards';
import { lazily } from '../../pattern';
import { isCredit } from './credits';
import { isFamily, isGiven, mayBeGiven, surenessOf } from './known';
import { ANYBODYS, PERSONAL, UNCASED_LABELS } from './labels';
import { isNoName } from './no-names';
import { EASTERN, FULL, LISTED, SHOUTED, TITLE, UNCASED, WORD } from './written';

/** What ends a label and what opens a value: signs, quotes, emphasis. */
const SIGN = String.raw`\\?["'\x60*_]{0,3}[ \t]{0,3}(?:[:=：|]|\t)[ \t]{0,3}(?:\r?\n?[ \t]{0,8})?\\?["'\x60*「]{0,3}`;
/** A label goes on: `_name`, `'s name`, `in`, ` (legal)`. */
const REST = String.raw`[\p{L}\p{M}]{0,12}(?:['’]s)?(?:[ _/-]\(?[\p{L}\p{M}]{1,12}\)?){0,3}`;
/** A sign and soon a capital: most words of code fail here already. */
const AHEAD = String.raw`(?=[^:=：|\t\r\n]{2,56}[:=：|\t][^\p{L}]{0,20}\p{Lu})`;
const ENDS = String.raw`(?![\p{L}\p{N}_(=]|\.\p{L}|-\p{L}|::)`;

/** A label of given or family names alone. */
const HALF =
  /(?:first|last|given|family|sur|maiden|middle|vor|nach|familien|geburts|voor|achter|för|efter|for|etter)[ _]?na[mv][en]?|prénom|prenom|apellido|sobrenome|cognome|nazwisko|imię|příjmení|jméno|prezime|név|etunimi|sukunimi|soyad|фамилия|отчество|επώνυμο/i;

const innerCapitals = lateRegExp(String.raw`(?<=\p{L})\p{Lu}+`, 'gu');

function weighPersonal({ text, from, value, start }: Hit): number {
  if (isCredit(text, from)) return 0;
  const written =
    value === value.toUpperCase() ? value.replace(innerCapitals(), (rest) => rest.toLowerCase()) : value;
  if (/[ ,]/.test(value)) {
    const sure = surenessOf(written);
    return sure > 0 ? (sure > 1 ? 0.85 : 0.65) : 0;
  }
  if (isNoName(written.toLowerCase())) return 0;
  if (isGiven(written) || isFamily(written)) return 0.75;
  // A half's label and quotes: whatever is capitalised there is a name, were it unknown.
  const quoted = /["']$/.test(text.slice(from, start));
  return HALF.test(text.slice(from, start)) &&
    (quoted || mayBeGiven(written)) &&
    value !== value.toUpperCase()
    ? 0.6
    : 0;
}

export const labelledPerson: Detector = {
  id: 'labelled-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: { keywords: PERSONAL, guard: capitalFollows },
  pattern: lazily(
    String.raw`${AHEAD}[\p{L}\p{M}.]{2,14}${REST}${SIGN}${TITLE}?(?<value>${FULL}|${LISTED}|${SHOUTED}(?: ${SHOUTED}){1,3}|${WORD})${ENDS}`,
    'duy',
  ),
  weigh: weighPersonal,
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

const LONGEST = Math.max(...ANYBODYS.map(({ length }) => length));

const wordBehind = lateRegExp(String.raw`^[ ,]{1,2}\p{L}`);

/** `name: Maria Lopez`. The name itself must be known: `name: Build Docs` is none. */
export const namedPerson: Detector = {
  id: 'named-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: { keywords: ANYBODYS, guard: capitalNear(LONGEST) },
  pattern: lazily(
    String.raw`(?=[^ :=]{2,8}[ "':=*]{1,8}[\p{L}"'])[\p{L}\p{M}'’]{3,8}${SIGN}${TITLE}?(?<value>${FULL}|${LISTED})${ENDS}`,
    'duy',
  ),
  weigh: ({ text, from, value, end }) =>
    surenessOf(value) > 1 && !isCredit(text, from) && !wordBehind().test(text.slice(end, end + 3)) ? 0.8 : 0,
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

/** Words of forms in these scripts that stand where a name would. */
const FORM =
  /^(?:必填|必須|请输入.*|姓名|氏名|名前|类型|字段|电话|地址|住所|입력|이름|성명|번호|주소|선택|필수|字符串|文字列|不明|未設定|なし|无|無)$/;

export const uncasedPerson: Detector = {
  id: 'labelled-person-uncased',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: { keywords: UNCASED_LABELS },
  pattern: lazily(
    String.raw`[\p{Lo}\p{M}]{2,10}(?:[ -][\p{Lo}\p{M}]{1,8}){0,3}${SIGN}(?<value>${EASTERN}|${UNCASED})(?![\p{Lo}\p{M}])`,
    'duy',
  ),
  weigh: ({ value }) => (FORM.test(value) || surenessOf(value) === 0 ? 0 : 0.75),
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'labelled-person',
    positives: () => [
      'Patient: Maria Gonzalez',
      '"customer_name": "Sven Lindqvist"',
      'assignee: Priya Raghunathan',
      'Ansprechpartnerin: Frau Dr. Annette Hollenbach',
      'Prénom : Mathilde',
      'Mgonjwa: Neema Achieng',
      'Vardas: Jonas Kazlauskas',
      '"lastName": "Okonkwo-Baptiste"',
      'Imię i nazwisko: Agnieszka Wójcik',
      'Cognome e nome: Bianchi Rosaria',
      'Apellidos: Fernández Iglesias',
      'Фамилия: Кузнецова',
      'Contactpersoon: Jeroen van den Berg',
      'Account holder: OLUWASEUN ADEYEMI',
      'Müşteri: Mehmet Yılmaz',
      'Efternamn: Lindström',
      'Claimant: Haverbrook, Timothy',
      'Họ và tên: Nguyễn Thị Lan',
    ],
    negatives: () => [
      'client: HttpClient',
      'customer: Customer',
      'the customer Grace period',
      'the client May Day offers',
      'firstName: String',
      'last_name = Column(String)',
      'Patient: John Doe',
      'member: Boolean',
      '"firstName": "First Name"',
      'recipient: Address',
      'contact: Support Team',
      'holder: ViewHolder',
    ],
  },
  {
    detector: 'named-person',
    positives: () => [
      'Name: Rachel Okafor\nAge: 44',
      'name: "Giulia Ferrante"',
      'Nom : Chloé Dubreuil',
      'Naam: Sanne de Vries',
      'nombre: Alejandro Iglesias',
      '"name": "Takumi Anderson"',
      'Имя: Наталья Кузнецова',
      'Name: Hofstetter, Martina',
    ],
    negatives: () => [
      'name: Build Docs',
      'Name: John Doe',
      'const name = Component',
      'name: "webpack"',
      'name: Release Please',
      'name: Setup Node',
      'class_name="Foo Bar"',
      '"name": "Visual Studio"',
    ],
  },
  {
    detector: 'labelled-person-uncased',
    positives: () => [
      '氏名：佐藤 美咲',
      '姓名: 王晓明',
      '이름: 김서연',
      '担当者: 鈴木健太',
      'الاسم: فاطمة الزهراء',
      'שם מלא: יעל כהן',
      'नाम: अनीता शर्मा',
      'نام و نام خانوادگی: علی رضایی',
      'מטופל: יעקב מזרחי',
      'ผู้ป่วย: วิชัย แสงทอง',
      '"姓名": "陈志强"',
    ],
    negatives: () => [
      '氏名：必須',
      '姓名: string',
      '이름: 필수',
      '氏名を入力してください',
      '姓名',
      'الاسم: name',
    ],
  },
];
