import { entropy } from '@/lib/core/entropy';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';

/** What stands beside a name like `api_key`, as far as it helps to tell a secret from code. */
export interface Assigned {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

const PASSWORD_NAME = /pass|pwd|pw$|kennwort|contrase/i;
/** Names that speak about a secret and don't hold it. */
const ABOUT =
  /(?:^|[_.-])(?:public|csrf|xsrf|hash|sha\d*|digest|checksum|integrity|etag|url|uri|endpoint|path|file|dir|name|id|type|kind|field|label|placeholder|hint|regex|pattern|policy|length|len|size|count|limit|min|max|ttl|expiry|expires|expiration|timeout|page|next|prev|continuation|cursor|header|param|format|prefix|suffix|version|algorithm|alg|manager|provider|store|service|class|error|message|msg|title|text|env|var|ref|arn|enabled|required|reset|strength|index|num|usage|address)s?$/i;
const WORD = /^[A-Za-z]+$/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)*$/;
const LITERAL =
  /^(?:true|false|null|nil|none|undefined|void|string|str|number|int|integer|boolean|bool|any|unknown|object|array|bytes|text|optional|required|password|passwd|secret|token|key|apikey|default|empty|unset|hidden|masked|\d{1,7})$/i;
/** Names whose values are credentials even where they look like ids. */
const TOKEN_NAME = /(?:token|api[_.-]?key|secret|access[_.-]?key|auth[_.-]?key)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LINK = /^(?:[a-z][a-z0-9+.-]*:\/\/|[./~]{0,2}\/?[\w.-]+\/[\w./-]*\.\w{1,5}$|\.{0,2}\/)/i;
const HASHED = /^(?:sha\d{1,3}[-:]|\$(?:2[abxy]|argon2\w*|5|6|pbkdf2)\$|arn:|data:|urn:)/i;
/** Words joined by hyphens, underscores, dots or blanks, without a digit: prose, a route, a key of a translation. */
const WORDS = /^[A-Za-z]+(?:[-_. :/,]+[A-Za-z]+)*[.!?:]?$/;
const CODE = /[(){};]|=>|\[\]|^[!&|]|\$\w+[.[]|^(?:new|await|typeof|return|function)\b/;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a piece of a camel-case name could be a word: a vowel now and then, no knot of consonants. */
function wordlike(piece: string): boolean {
  if (!/^[A-Z]?[a-z]{2,}$/.test(piece)) return false;
  const vowels = count(piece, /[aeiouy]/gi) / piece.length;
  return vowels >= 0.2 && vowels <= 0.75 && !/[^aeiouy]{5}/i.test(piece);
}

/** Letters that no naming convention and no language put together: most stand in pieces that aren't words. */
function irregular(value: string): boolean {
  if (value.length < 8 || !WORD.test(value)) return false;
  const words = value.split(/(?<=[a-z])(?=[A-Z])/).filter(wordlike);
  return words.join('').length < value.length / 2;
}

function classes(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((one) => one.test(value)).length;
}

const evidentlyNot = ({ name, value, quoted }: Assigned): boolean =>
  isTemplate(value) ||
  isPlaceholder(value) ||
  isDummy(value) ||
  LITERAL.test(value) ||
  (UUID.test(value) && !TOKEN_NAME.test(name)) ||
  LINK.test(value) ||
  HASHED.test(value) ||
  (!quoted && CODE.test(value)) ||
  /^(?:env|process|os|config|settings|secrets|vault|ssm|var|local|this|self|options?|props|args|params)[.:[]/i.test(
    value,
  ) ||
  /^(.)\1*$/s.test(value);

/** A password that a person chose: short, at least two kinds of characters one of which is no letter. */
function passwordWeight({ value, quoted, alone }: Assigned): number {
  if (
    value.length > 128 ||
    /\s{2}|[\r\n]/.test(value) ||
    (WORDS.test(value) && !((quoted || alone) && irregular(value)))
  )
    return 0;
  const digits = count(value, /\d/g);
  if (/^[\d.]+$/.test(value) && value.includes('.')) return 0;
  if (!quoted && !(alone && irregular(value)) && IDENTIFIER.test(value) && digits < (alone ? 1 : 2)) return 0;
  if (value.length < 6 || classes(value) < 2) return 0;
  return entropy(value) >= 2.2 ? 0.75 : 0;
}

/** A token that a machine drew: long, mixed, close to random. */
function tokenWeight({ value, quoted }: Assigned): number {
  if (value.length < 12 || value.length > 512 || /\s/.test(value) || WORD.test(value)) return 0;
  if (WORDS.test(value) || !/^[\w+/=.~:@!#$%^&*|-]+$/.test(value)) return 0;
  const digits = count(value, /\d/g);
  if (digits < 2) return 0;
  if (!quoted && IDENTIFIER.test(value) && value.includes('.')) return 0;
  const bits = entropy(value);
  if (bits < (value.length < 20 ? 2.9 : 3.1)) return 0;
  // camelCase, kebab-case or a path with a number in it: mostly letters in pronounceable pieces.
  const pieces = value.split(/[-_./:]|(?<=[a-z])(?=[A-Z])/).filter((piece) => piece !== '');
  const wordly = pieces
    .filter((piece) => /^[A-Z]?[a-z]{2,}\d?$|^[A-Z]{2,}$|^v?\d{1,4}$/.test(piece))
    .join('').length;
  if (wordly > value.length * 0.6) return 0;
  return 0.8;
}

/** How sure an assignment holds a secret, 0 to 1. */
export function weighAssigned(assigned: Assigned): number {
  if (ABOUT.test(assigned.name) || evidentlyNot(assigned)) return 0;
  return PASSWORD_NAME.test(assigned.name) ? passwordWeight(assigned) : tokenWeight(assigned);
}
