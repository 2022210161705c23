/** What a single written value is, judged by its form alone. */
export type Literal =
  | 'empty'
  | 'bool'
  | 'int'
  | 'decimal'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'uuid'
  | 'email'
  | 'ip'
  | 'url'
  | 'money'
  | 'phone'
  | 'text';

const FORMS: readonly (readonly [Literal, RegExp])[] = [
  ['empty', /^(?:null|\\N|n\/a|none|nan|-|)$/i],
  ['bool', /^(?:true|false|yes|no|t|f|y|n)$/i],
  ['int', /^[+-]?\d{1,20}$/],
  [
    'decimal',
    /^[+-]?(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,20})?\.\d{1,20}(?:e[+-]?\d{1,3})?$|^[+-]?\d{1,20},\d{1,6}$/i,
  ],
  ['uuid', /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i],
  ['timestamp', /^(?:\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})[T ]\d{1,2}:\d{2}/],
  [
    'date',
    /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[- ][A-Z][a-z]{2}[- ]\d{2,4})$/,
  ],
  ['time', /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/],
  ['email', /^[^\s@<>,;]{1,64}@[^\s@<>,;]{1,190}\.[a-z]{2,24}$/i],
  ['ip', /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\/\d{1,2})?$/],
  ['url', /^https?:\/\/\S{3,2000}$/i],
  [
    'money',
    /^[-(]?(?:[$€£¥]|USD|EUR|GBP|CHF) ?-?\d[\d.,' ]{0,20}\)?$|^-?\d[\d.,']{0,20} ?(?:[$€£¥%]|USD|EUR|GBP|CHF)$/,
  ],
  ['phone', /^\+?\(?\d{1,4}\)?[ .-]?\(?\d{2,4}\)?[ .-]\d{2,4}(?:[ .-]?\d{2,4}){0,3}$/],
];

/** Longest value that is worth a look: longer ones are text. */
const LONGEST = 200;

export function literalOf(text: string): Literal {
  if (text.length > LONGEST) return 'text';
  for (const [literal, form] of FORMS) if (form.test(text)) return literal;
  return 'text';
}

/** The form that at least nine in ten of a column's filled cells have, `text` when there is none. */
export function commonLiteral(values: readonly string[]): Literal {
  const counts = new Map<Literal, number>();
  let filled = 0;
  for (const value of values) {
    const literal = literalOf(value);
    if (literal === 'empty') continue;
    filled++;
    counts.set(literal, (counts.get(literal) ?? 0) + 1);
  }
  if (filled === 0) return 'empty';
  for (const [literal, count] of counts) if (count >= filled * 0.9) return literal;
  const numbers = (counts.get('int') ?? 0) + (counts.get('decimal') ?? 0);
  return numbers >= filled * 0.9 ? 'decimal' : 'text';
}
