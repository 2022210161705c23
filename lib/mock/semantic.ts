import { luhn } from '@/lib/checksums/luhn';
import { wordsOf } from '@/lib/shape/rows/column-names';
import { commonLiteral, type Literal } from '@/lib/shape/rows/literal';
import { isExpression } from './keep';
import type { SemanticType } from './semantic-type';

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?::\d{1,5})?$/i;
const IBAN = /^[A-Z]{2}\d{2} ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}$/;
const CARD = /^\d{4}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{1,7})?$/;
const US_SSN = /^\d{3}-\d{2}-\d{4}$/;
const CURRENCY = /^[A-Z]{3}$/;

/** What a column means when most of its values look so, whatever its name is. */
const BY_FORM: readonly (readonly [SemanticType, (value: string) => boolean])[] = [
  ['iban', (value) => IBAN.test(value)],
  ['card', (value) => CARD.test(value) && luhn(value.replace(/\D/g, ''))],
  ['national-id', (value) => US_SSN.test(value)],
  ['host', (value) => HOST.test(value)],
];

/** What a value's literal form means by itself. */
const BY_LITERAL: Partial<Record<Literal, SemanticType>> = {
  empty: 'empty',
  bool: 'boolean',
  uuid: 'uuid',
  email: 'email',
  ip: 'ip',
  url: 'url',
  date: 'date',
  timestamp: 'timestamp',
  time: 'time',
  phone: 'phone',
  money: 'money',
};

/** By the words of the column's name; the first that has one decides, so the particular stands before the general. */
const BY_NAME: readonly (readonly [SemanticType, RegExp])[] = [
  ['secret', /^(?:password|passwd|pwd|secret|token|hash|salt|signature|apikey|otp|pin|cvv|cvc)$/],
  ['email', /^e?mails?$/],
  ['phone', /^(?:phone|mobile|tel|telephone|fax|cell|telefon|handy)$/],
  ['iban', /^iban$/],
  ['card', /^(?:card|pan|cc|creditcard)$/],
  ['national-id', /^(?:ssn|nin|tin|passport|nino|npi|mrn|taxid|license|licence)$/],
  ['currency', /^(?:currency|ccy|waehrung|devise)$/],
  ['postcode', /^(?:zip|zipcode|postcode|postal|plz)$/],
  ['country', /^(?:country|land|pays|nation)$/],
  ['street', /^(?:street|address|addr|address1|address2|strasse|rue|line1|line2)$/],
  ['city', /^(?:city|town|ort|stadt|ville|place|municipality|county)$/],
  ['username', /^(?:username|login|user|handle|nick|nickname|uid|account|actor)$/],
  [
    'company',
    /^(?:company|organisation|organization|org|firm|employer|vendor|supplier|merchant|bank|tenant)$/,
  ],
  [
    'status',
    /^(?:status|state|type|kind|category|priority|level|severity|plan|tier|method|channel|stage|phase|mode|role|flag|env|environment|result|outcome|reason|direction|source|segment|unit)$/,
  ],
  ['host', /^(?:host|hostname|domain|server|node|fqdn)$/],
  ['ip', /^(?:ip|ipv4|ipaddress|addr)$/],
  [
    'identifier',
    /^(?:id|ids|uuid|guid|key|ref|reference|number|no|nr|code|sku|serial|invoice|order|ticket)$/,
  ],
  ['region', /^(?:region|province|bundesland|district)$/],
  [
    'person',
    /^(?:name|names|firstname|lastname|fullname|surname|vorname|nachname|nom|prenom|patient|customer|client|employee|contact|owner|assignee|author|agent|manager|beneficiary|holder|member|doctor|physician|recipient|sender|first|last|middle|given|family|maiden)$/,
  ],
];

const TEXTUAL: ReadonlySet<Literal> = new Set(['text']);
const CODED: ReadonlySet<Literal> = new Set(['text', 'int', 'uuid']);
const NAMES_NEED_TEXT: ReadonlySet<SemanticType> = new Set([
  'street',
  'city',
  'username',
  'company',
  'host',
  'region',
  'person',
  'country',
  'currency',
  'email',
  'status',
]);

/** A column's meaning from its name and the values that it has. */
export function semanticOf(
  name: string,
  values: readonly string[],
): { type: Literal; semantic: SemanticType } {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '' && !isExpression(value));
  const type = commonLiteral(filled);
  const mostly = (test: (value: string) => boolean) =>
    filled.length > 0 && filled.filter(test).length >= filled.length * 0.6;
  const byForm = BY_FORM.find(([, test]) => mostly(test))?.[0];
  if (byForm) return { type, semantic: byForm };
  if (type === 'uuid') return { type, semantic: 'uuid' };

  const words = wordsOf(name).map((word) => word.toLowerCase());
  const named = byName(words);
  if (named && named !== 'person' && named !== 'status' && fits(named, type))
    return { type, semantic: named };
  if (type === 'text' && mostly((value) => /^[^\s@]+@[^\s@]+$/.test(value)))
    return { type, semantic: 'email' };
  const literal = BY_LITERAL[type];
  if (literal) return { type, semantic: literal };
  if (named && fits(named, type)) return { type, semantic: named };
  if (type === 'int') return { type, semantic: 'integer' };
  if (type === 'decimal') return { type, semantic: 'decimal' };
  return { type, semantic: mostly((value) => CURRENCY.test(value)) ? 'identifier' : 'free-text' };
}

/** The last word tells what it is (`user_id`, `customer email`), the others whose. */
function byName(words: readonly string[]): SemanticType | null {
  const joined = words.join('');
  for (const word of [joined, ...[...words].reverse()]) {
    const hit = BY_NAME.find(([, form]) => form.test(word));
    if (hit) return hit[0];
  }
  return null;
}

function fits(semantic: SemanticType, type: Literal): boolean {
  if (semantic === 'identifier') return CODED.has(type);
  if (NAMES_NEED_TEXT.has(semantic)) return TEXTUAL.has(type);
  if (semantic === 'ip') return type === 'ip';
  if (semantic === 'phone') return type !== 'date' && type !== 'timestamp' && type !== 'decimal';
  return true;
}
