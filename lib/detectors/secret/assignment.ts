import { charSet } from '@/lib/core/char-set';
import type { Detector, Examples, Hit } from '../detector';
import { fake } from '../fake';
import { LEADING, SECRET_ASSIGNMENT } from './assignment-syntax';
import { changeOnService as rotation } from './rotations';
import { SECRET_NAMES } from './secret-name';
import { weighAssigned } from './secret-value';

/** How far a line is looked at before a name and behind a value. Code units. */
const REACH = 32;

/**
 * Whether a bare word can be nothing but a value: nothing else stands on its line, as in configuration, or it is the field of an
 * address's query or an element's content.
 */
const standsAlone = ({ text, from, end, groups: { sign } }: Hit): boolean =>
  (sign === '=' && /[?&]$/.test(text.charAt(from - 1))) ||
  (sign === '>' && text.startsWith('</', end)) ||
  standsOnLine(text, from, end);

const standsOnLine = (text: string, from: number, end: number): boolean =>
  LEADING.test(text.slice(Math.max(0, from - REACH), from)) &&
  /^(?:["'`,)\]}]{0,2}[ \t|*]*(?:\\?[rn]|\r?\n|$|#|\/\/|\\$)|["']?\\n|\x1b)/.test(
    text.slice(end, end + REACH),
  );

/** The rest of a bare word that isn't its own: an argument's comma, a list's next entry, a bracket that was opened before it. */
function ownLength(value: string, { bare }: Hit['groups']): number {
  let end = value.length;
  if (bare === undefined) return end;
  const next = /[;,&|](?:\s*["']?[\w.-]{1,40}["']?[=:]|$)|[;,]$/.exec(value);
  if (next !== null && next.index > 0) end = next.index;
  for (;;) {
    const last = value[end - 1] ?? '';
    const opener = { ')': '(', ']': '[', '}': '{' }[last];
    const unopened = opener !== undefined && !value.slice(0, end - 1).includes(opener);
    if (!unopened && !/[;,:]/.test(last)) return end;
    end--;
    if (end <= 0) return 0;
  }
}

/** Comparisons and arrows stand between expressions: what follows without quotes is a name. */
const EXPRESSION = /^(?:={2,3}|!={1,2}|<>|->|=>|\?\?=?|\|\|=?|\+=|\.=|[(,]|<<?-)$/;

/** In a pair of arguments, `set("password", "…")`, the first is the secret's name, not a longer one's. */
const ENDS_AS_SECRET = /(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|key|credentials?|auth|salt)s?$/i;

/** The last part of a dotted name that is called with a secret. */
const SETTER =
  /\.(?:[\w]*(?:pass|secret|token|key|credential|pwd)[\w]*|assign|set|append|equals|isEqual|compareTo|put)$/i;

function weigh(hit: Hit): number {
  const { groups } = hit;
  const { name = '', sign, gap = '' } = groups;
  if (name.endsWith('-') && sign === '>') return 0;
  // The host of an address: what follows its colon is a port.
  if (/:\/\/$|@$/.test(hit.text.slice(Math.max(0, hit.from - 3), hit.from)) && sign === ':') return 0;
  // `password.encode("…")` does something with a password; `.password("…")` and `secret.assign("…")` set one.
  if (sign === '(' && name.includes('.') && (!SETTER.test(name) || name.endsWith('.pass'))) return 0;
  // Arguments of a call, on their own lines: what follows belongs to another one.
  if (sign === ',' && (gap.includes('\n') || !ENDS_AS_SECRET.test(name))) return 0;
  // `<password>@host` in a description of addresses.
  if (sign === '>' && /^[@:]/.test(hit.value)) return 0;
  // "pass `--quiet` to": the verb.
  if (sign === undefined && /^pass$/i.test(name) && groups['quote'] !== undefined) return 0;
  const reversed = groups['value'] !== undefined;
  const quoted = groups['quote'] !== undefined || reversed;
  if (!quoted) {
    if (sign !== undefined && EXPRESSION.test(sign)) return 0;
    if (gap.includes('\n') && sign !== '>' && !/[|>]/.test(gap)) return 0;
    if (sign === undefined && groups['bridge'] === undefined && !isOption(hit)) return 0;
  }
  const value = quoted ? hit.value.replace(/(["'`])\s*[+.&\\]?\s*[+.&]?\s*\1/g, '') : hit.value;
  const literal = quoted && groups['bridge'] !== undefined;
  return weighAssigned({ name, value, quoted, alone: standsAlone(hit), literal });
}

/** `--password x`, `-Password x`, a command's own line `password x`, `the token x` where x can be nothing else. */
const isOption = ({ text, from, groups: { name = '' }, value }: Hit): boolean =>
  name.startsWith('-') ||
  LEADING.test(text.slice(Math.max(0, from - REACH), from)) ||
  (/\d/.test(value) && /[^\w.:/-]|\d.*[a-z].*\d|[a-z]\d+[a-z]/i.test(value));

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
  pattern: SECRET_ASSIGNMENT,
  keep: ownLength,
  weigh,
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
      `self.password: str = "${fake('base62', 14, 12)}"`,
      `{"name": "DB_PASSWORD", "value": "${fake('base62', 16, 13)}"}`,
      `<add key="ApiKey" value="${fake('hex', 32, 14)}" />`,
      `<password>${fake('base62', 12, 15)}#</password>`,
      `variable "db_password" {\n  default = "${fake('base62', 18, 16)}"\n}`,
      `if (password == "${fake('base62', 12, 17)}") {`,
      `lösenord: ${fake('base62', 12, 18)}`,
      `пароль = "${fake('base62', 12, 19)}"`,
      `密码：${fake('base62', 12, 20)}`,
      `mot de passe : ${fake('base62', 12, 21)}%7`,
      `hasło=${fake('base62', 12, 22)}`,
      `define('AUTH_KEY', '${fake('base62', 40, 23)}%(|');`,
      `session_key := "${fake('hex', 64, 24)}"`,
      `$env:API_TOKEN = "${fake('base62', 32, 25)}"`,
      `SECRET_KEY_BASE=${fake('hex', 128, 26)}`,
      // Names that only begin like a word that would make them public.
      `NEXTAUTH_SECRET=${fake('base62', 32, 27)}`,
      `STATUSPAGE_TOKEN=${fake('hex', 40, 28)}`,
      `S3_SECRET_KEY=${fake('base62', 40, 29)}`,
    ],
    negatives: () => [
      'password: string',
      'const token = getToken(request);',
      'API_KEY=your_api_key_here',
      'token: process.env.GITHUB_TOKEN',
      'password = os.environ["DB_PASSWORD"]',
      'secretId: 123e4567-e89b-42d3-a456-426614174000',
      `password_hash = "${fake('hex', 64, 7)}"`,
      `nextPageToken=${fake('base62', 32, 8)}`,
      `s3_key=${fake('base62', 32, 9)}`,
      `tokenid: ${fake('hex', 32, 10)}`,
      'token = PASSWORD_1',
      'secretName: my-app-tls-2',
      'max_tokens: 4096',
      'connect(password="password", database="db1")',
      'const password = form.password2;',
      '"password": "Your password must have 8 characters"',
      'passwordField: "AccountRecoveryPasswordInput"',
      "password: 'resetPasswordFormControl'",
      'password = "P@ssw0rd"',
      'SECRET_KEY = env("SECRET_KEY", default="insecure")',
      'ChallengePassword = __decorate([',
      'primary_key = "order_line_2024_v2"',
      'cacheKey: "user-profile-2024-v2"',
      'token.split(".")[1]',
      'пароль: "введите пароль"',
      'SECRET=your-secret-value-12345',
      'SECRET=super-secret-value',
      `"token": "${'ghp_'}your_token_abc123def456"`,
      'password = vault:secret/data/app#password',
      'password: ENC[AES256_GCM,data:p1x2,iv:q3,tag:r4,type:str]',
    ],
    slight: () => [
      'export SIGNING_KEY=long-private-signing-key-23456',
      `"token": "${'ghp_'}abc123def456"`,
      `"apiKey": "${'glpat-'}ABC123DEF456"`,
    ],
  },
];
