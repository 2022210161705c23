import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples, Hit } from '../detector';
import { fake } from '../fake';
import { weighAssigned } from './secret-value';

/** The words that make a name the name of a secret. */
export const SECRET_NAMES = [
  'password',
  'passwd',
  'passwort',
  'passphrase',
  'pwd',
  'secret',
  'token',
  'api_key',
  'apikey',
  'api-key',
  'access_key',
  'accesskey',
  'access-key',
  'auth_key',
  'authkey',
  'private_key',
  'privatekey',
  'encryption_key',
  'encryptionkey',
  'signing_key',
  'signingkey',
  'credential',
  'accountkey',
  'account_key',
  '_pass',
  '_key',
] as const;

const rotation = {
  provider: 'the service that accepts it',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  steps: [
    'Revoke or change the value on the service that accepts it.',
    'Put the new value into a secret store; refer to it by name in code and configuration.',
  ],
};

const NAMES_SECRET = new RegExp(SECRET_NAMES.join('|'), 'i');

/** What may stand before a name on a line of configuration, and how far back it is looked for. */
const INDENT = /(?:^|\n)\s*(?:(?:export|set|ENV|-)\s+)?["']?$/;
const REACH = 24;

/** Whether nothing else stands on the line: then it is configuration, and a bare word is a value, not a variable. */
const standsAlone = ({ text, from, to }: Hit): boolean =>
  INDENT.test(text.slice(Math.max(0, from - REACH), from)) &&
  /^[ \t]*(?:\r?\n|$)/.test(text.slice(to, to + REACH));

function weigh(hit: Hit): number {
  const { value, groups } = hit;
  const name = groups['name'] ?? '';
  const quoted = groups['quote'] !== undefined || groups['line'] !== undefined;
  // Arguments of a call: `set("password", "…")`. Without quotes the next argument is no value.
  if ((groups['sign'] === ',' || groups['sign'] === '(') && !quoted) return 0;
  // A method of the secret: what it takes is no secret, unless it sets one.
  const [, method = ''] = /\.([A-Za-z_]+)$/.exec(name) ?? [];
  if (
    groups['sign'] === '(' &&
    method !== '' &&
    !NAMES_SECRET.test(method) &&
    !/^(?:set|assign|put)$/.test(method)
  )
    return 0;
  return weighAssigned({ name, value, quoted, alone: standsAlone(hit) });
}

const NAME = String.raw`(?<name>[A-Za-z0-9_.-]{2,96})\\?["'\x60\]]{0,2}(?:\[\d{0,4}\])?`;
/** A sign of assignment, of comparison, of a pair or of an element; or the key of the value beside that of the name. */
const SIGN = String.raw`(?:[ \t]{0,16}(?::[ \t]{0,2}[A-Za-z?]{1,12}[ \t]{0,2})?(?<sign>=>|[:?]{0,3}={1,3}|!={1,2}|->|<-|[:,(]|>)(?:(?<=>)\s{0,16}|[ \t]{0,16})|[ \t]{1,4})(?<pair>(?:,?\s{0,16}|\s{1,40})["']?[Vv]alue["']?[ \t]{0,4}[:=][ \t]{0,4})?`;
const OPENING = String.raw`(?:[brfuL@]|new |std::string\()?`;
const QUOTED = String.raw`(?<quote>["'\x60])(?<quoted>(?:(?!\k<quote>)[^\r\n\\]|\\.){1,512})\k<quote>`;
/** To the end of its line: a password may hold brackets, but then no code would have such signs among them. */
const LINE = String.raw`(?<line>(?=[^\s]{0,127}[$#%^~?!@&][^\s]{0,127}[$#%^~?!@&])(?![\w.$]{1,80}[(\[.])[^\s"'\x60]{8,128}?)(?=[,;"'\x60)]{0,3}[ \t]{0,16}(?:\r?\n|$))`;
const BARE = String.raw`(?:\\["'])?(?<bare>(?:[^\s"'\x60,;<>()[\]{}\\]|\\(?!["'])){1,512})`;

/**
 * `NAME = value` as environment files, shells, JSON, YAML, TOML, INI, XML, headers, command lines and most languages write
 * it. The value decides (secret-value.ts): a name alone is no evidence.
 */
export const assignment: Detector = {
  id: 'assigned-secret',
  kind: 'secret.assigned',
  entityType: 'SECRET',
  label: 'Secret in an assignment',
  severity: 'high',
  anchor: { keywords: SECRET_NAMES, back: { over: charSet('A-Za-z0-9_.\\-'), max: 48 } },
  pattern: new RegExp(`${NAME}${SIGN}${OPENING}(?:${QUOTED}|${LINE}|${BARE})`, 'dy'),
  weigh,
  reference: 'https://cwe.mitre.org/data/definitions/798.html',
  rotation,
};

/** Name and value as two words of a sentence: "the password is …". */
export const statedPassword: Detector = {
  id: 'stated-password',
  kind: 'secret.stated-password',
  entityType: 'PASSWORD',
  label: 'Password in a sentence',
  severity: 'high',
  anchor: { keywords: ['password is', 'passwort ist', 'passphrase is', 'pw is', 'password was'] },
  pattern:
    /(?<name>[a-z]{2,10}) (?:is|ist|was)(?: now| still)?:? (?<quote>["'`])?(?<value>[^\s"'`,;]{6,64})/diy,
  weigh: ({ value }) =>
    weighAssigned({ name: 'password', value: value.replace(/[.!?]$/, ''), quoted: true, alone: false }) > 0 &&
    /\d/.test(value)
      ? 0.7
      : 0,
  reference: 'https://cwe.mitre.org/data/definitions/798.html',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'assigned-secret',
    positives: () => [
      `API_KEY=${fake('base62', 32, 1)}`,
      `"client_secret": "${fake('base62', 40, 2)}"`,
      `password: Tr0ub4dor&${fake('digits', 3, 3)}`,
      `const authToken = '${fake('hex', 32, 4)}';`,
      `--token=${fake('base62', 24, 5)}`,
      `db.password=${fake('base62', 12, 7)}`,
      `password: hunter${fake('digits', 2, 9)}abc`,
      `DB_PASSWORD="${fake('letters', 20, 10)}"`,
      `DB_PASSWORD="${fake('letters', 20, 11)}"`,
    ],
    negatives: () => [
      'password: string',
      'const token = getToken(request);',
      'API_KEY=your_api_key_here',
      'token: process.env.GITHUB_TOKEN',
      'password = os.environ["DB_PASSWORD"]',
      'secretId: 123e4567-e89b-42d3-a456-426614174000',
      `password_hash = "${fake('hex', 64, 7)}"`,
      'token = PASSWORD_1',
      'secretName: my-app-tls-2',
      'max_tokens: 4096',
      'connect(password="password", database="db1")',
      'const password = form.password2;',
      '"password": "Your password must have 8 characters"',
      'passwordField: "AccountRecoveryPasswordInput"',
      "password: 'resetPasswordFormControl'",
    ],
  },
  {
    detector: 'stated-password',
    positives: () => [`the password is Winter${fake('digits', 4, 8)}!`],
    negatives: () => ['the password is required', 'the password is too short', 'your password is correct'],
  },
];
