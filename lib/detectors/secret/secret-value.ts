import { entropy } from '@/lib/core/entropy';
import { SLIGHT } from '@/lib/core/finding';
import { hasLetter } from '@/lib/core/has-letter';
import { lateRegExp } from '@/lib/core/late-reg-exp';
import { type Role, roleOf } from './secret-name';
import { isShown } from './shown';
import { isStandIn } from './stand-in';
import { camelWords, isIrregular } from './words';

/** What stands beside a name like `api_key`, as far as it helps to tell a secret from code. */
export interface Assigned {
  readonly name: string;
  readonly value: string;
  readonly quoted: boolean;
  /** Nothing else stands on its line: configuration, where a bare word is a value and no variable. */
  readonly alone: boolean;
  /** A field of its own says that this is the value: `value="…"`. */
  readonly literal?: boolean;
}

const WORD = /^[A-Za-z]+$/;
const IDENTIFIER = /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)*$/;
const LITERAL =
  /^(?:true|false|null|nil|none|undefined|void|string|str|number|int|integer|boolean|bool|any|unknown|object|array|bytes|text|optional|required|default|empty|unset|hidden|masked|prompt|\d{1,5}|[\d.]{1,8}[a-z%]{0,2}|u?int\d{1,2}|varchar\d*|sha\d+|md5|base64|utf-?8|hs\d+|rs\d+|es\d+|oauth2?|ed25519|aes\d*|p-?\d{3}|prime\d+v1|pbkdf2|hkdf|scrypt|bcrypt|argon2\w*|x?25519)$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LINK =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|[./~]{0,2}\/?[\w.-]+\/[\w./-]*\.\w{1,5}$|\.{0,2}\/[\w.-]+(?:\/|$)|~\/|[A-Z]:\\|@[\w-]+\/)/i;
/** Digests, references and ciphertexts: nothing to be done with them. */
const REFERENCE =
  /^(?:sha\d{1,3}[-:]|md5[-:]|\$(?:2[abxy]|argon2\w*|[156y]|pbkdf2|scrypt|apr1)\$|pbkdf2_|bcrypt|arn:|data:|urn:|ENC[([]|vault:|AQICAHh|op:\/\/|ssm:|projects\/|secretsmanager|\{\{|file:|env:|\{cipher\}|\{(?:SSHA|SHA|MD5|CRYPT|bcrypt)\})/i;
const LOOKED_UP =
  /^(?:env|process|os|config|settings|secrets?|vault|ssm|vars?|local|this|self|options?|props|args|params|data|input|output|module|context|ctx|req|request|res|response|event|steps|inputs|github|needs|matrix|user|form|state|std|sys|System|c|cfg|opts)[.:[]/i;
/** Words joined by hyphens, underscores, dots or blanks, without a digit: prose, a route, a key of a translation. */
const words = lateRegExp(String.raw`^\p{L}+(?:[-_. :/,'|]+\p{L}+)*[.!?:…|]*$`);

/** A regular expression: groups, classes and repetitions as no password has them. */
const PATTERN = /\(\?[:=!<]|\[\^|\\[dwsxu]|\]\+|\]\*|\)\*|\.\*|^\/[\^[(]|^\^.*\$$/;
/** `#b5cea8`, `bold #68175A`: a colour. */
const COLOUR = /^(?:[a-z]+ )*#[0-9A-F]{3,8}$/i;
/** Identifiers joined by underscores, hyphens, dots or bars, of words and numbers: names of algorithms, constants, types. */
const JOINED = /^[A-Za-z0-9]+(?:[-_.|][A-Za-z0-9]+)+$/;
const CODE = /^[\w.$]+\[|[(){};]|=>|\[\]|^[!&|*]|\$\w+[.[]|->|::|^(?:new|await|typeof|return|function)\b/;
/** The same on a line of configuration: a password may hold brackets, but no call, list or block begins it. */
const EXPRESSION =
  /^[\w.$:]*\((?:.*\)|[[{(]?$)|^[\w.$]+\[|^[[{(!&|*]|=>|->|::|\);?$|^(?:new|await|typeof|return|function)\b/;
const ASSET =
  /\.(?:[jt]sx?|json|ya?ml|py|go|rb|java|pem|crt|key|txt|html?|css|md|png|svg|sh|env|toml|xml|p12|jks)$/i;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const other = lateRegExp(String.raw`[^\p{L}\p{M}0-9]`);
const capital = lateRegExp(String.raw`\p{Lu}`);
const small = lateRegExp(String.raw`\p{Ll}|\p{Lo}`);

const classes = (value: string): number =>
  [small(), capital(), /[0-9]/, other()].filter((one) => one.test(value)).length;

const evidentlyNot = ({ value, quoted, alone }: Assigned): boolean =>
  isStandIn(value) ||
  LITERAL.test(value) ||
  LINK.test(value) ||
  REFERENCE.test(value) ||
  ASSET.test(value) ||
  LOOKED_UP.test(value) ||
  PATTERN.test(value) ||
  COLOUR.test(value) ||
  (!quoted && ((alone ? EXPRESSION : CODE).test(value) || /^--?[a-z]/.test(value)));

/** Four to eight small words that form no sentence: a passphrase as diceware draws it. */
const FUNCTION_WORDS =
  /\b(?:the|a|an|is|are|was|be|been|for|to|of|in|on|with|your|my|you|and|or|not|no|must|can|cannot|enter|please|this|that|it|at|by|from|has|have|should|will|does|do|if|when|quotes|passwords?|value|invalid|required|used|new|wrong|incorrect|de|la|le|les|der|die|das|und|el|los|tu|sua|votre|ihr)\b/i;
/** The same with such words: a sentence about a password, or one that somebody chose for it. */
const phrase = lateRegExp(String.raw`^\p{L}+(?: \p{L}+){3,7}$`);
const passphrase = lateRegExp(String.raw`^\p{Ll}{3,10}(?:[ -]\p{Ll}{3,10}){3,7}$`);

const isPassphrase = (value: string): boolean => passphrase().test(value) && !FUNCTION_WORDS.test(value);

const sentence = lateRegExp(String.raw`\p{L}{2,}\s\p{L}{2,}`);

/** A password that a person chose: short, at least two kinds of characters one of which is no letter. */
function passwordWeight({ value, quoted, alone, literal = false }: Assigned): number {
  if (value.length > 128 || /\s{2}|[\r\n]/.test(value)) return 0;
  if (isPassphrase(value) && (quoted || alone) && value.includes(' ')) return 0.6;
  if (quoted && phrase().test(value)) return SLIGHT;
  if (words().test(value) && !(isIrregular(value.replace(/[.!?:…]+$/, '')) && (quoted || alone))) return 0;
  // A sentence about passwords, in whatever language: blanks between words.
  if (count(value, /\s/g) > 1 || sentence().test(value)) return 0;
  const digits = count(value, /\d/g);
  if (!quoted && !isIrregular(value) && IDENTIFIER.test(value) && digits < (alone ? 1 : 2)) return 0;
  if (UUID.test(value)) return 0.6;
  if (!alone && !literal && JOINED.test(value) && camelWords(value) > 0.8) return 0;
  if (!hasLetter(value) && /^[\d.,:_-]+$/.test(value)) return 0;
  if (value.length < 6 || classes(value) < 2) return 0;
  // `AccountRecoveryStep2`, `login.password.v2`: names, not secrets; but an attribute `value="…"` holds what it says.
  if (digits < 2 && !literal && value.length > 16 && camelWords(value) > 0.7) return 0;
  if (/^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d?$/.test(value) && /[-_.]/.test(value) && digits < 2) return 0;
  return entropy(value) >= 2.2 ? 0.75 : 0;
}

/** What counts as long enough to be drawn, and as mixed enough: bits per character that letters of a language don't reach. */
const DRAWN: Readonly<Record<Role, { readonly length: number; readonly digits: number }>> = {
  password: { length: 8, digits: 1 },
  secret: { length: 10, digits: 1 },
  key: { length: 16, digits: 2 },
};

/** A token that a machine drew: long, mixed, close to random. */
function tokenWeight({ value, quoted }: Assigned, role: Role): number {
  const least = DRAWN[role];
  if (UUID.test(value)) return role === 'key' ? 0 : 0.7;
  if (value.length < least.length || value.length > 512) return 0;
  // Salts that WordPress draws from all printable characters, blanks too.
  if (value.length >= 32 && classes(value) === 4 && count(value, /[^\w\s]/g) > value.length * 0.15)
    return 0.8;
  if (/\s/.test(value)) return 0;
  if (WORD.test(value)) return isIrregular(value) && value.length >= 16 && entropy(value) >= 3.3 ? 0.6 : 0;
  if (words().test(value) || !/^[\w+/=.~:@!#$%^&*|?,<>(){}[\]-]+$/.test(value)) return 0;
  const digits = count(value, /\d/g);
  if (digits < least.digits || (digits < 2 && value.length < 16)) return 0;
  if (/^\d+$/.test(value)) return role === 'secret' && value.length >= 16 ? 0.55 : 0;
  if (!quoted && IDENTIFIER.test(value) && value.includes('.') && digits < 4) return 0;
  const bits = entropy(value);
  if (bits < (value.length < 20 ? 2.8 : 3)) return 0;
  if (camelWords(value) > 0.6) return 0;
  return role === 'key' ? 0.7 : 0.8;
}

/** How sure an assignment holds a secret, 0 to 1. @param role when something else than the name says what it is */
export function weighAssigned(assigned: Assigned, role: Role | null = roleOf(assigned.name)): number {
  if (role === null) return 0;
  if (evidentlyNot(assigned)) return isShown(assigned.value, role) ? SLIGHT : 0;
  if (role === 'password') return passwordWeight(assigned);
  const drawn = tokenWeight(assigned, role);
  if (drawn > 0 || role === 'key') return drawn;
  // People choose secrets too: `JWT_SECRET=Tr0ub4dor&3!x`.
  const { value } = assigned;
  const symbols = count(value, /[^\w\s.:/-]/g);
  const chosen = (classes(value) >= 3 && symbols > 0 && /\d/.test(value)) || symbols >= 5;
  return chosen ? Math.min(0.65, passwordWeight(assigned)) : 0;
}
