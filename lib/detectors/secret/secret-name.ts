import { lateRegExp } from '@/lib/core/late-reg-exp';
/**
 * What a name says about the value beside it. `password`: a person may have chosen it. `secret`: a machine drew it, and nothing
 * public has such a name. `key`: many public things are called so too, the value must look drawn by itself.
 */
export type Role = 'password' | 'secret' | 'key';

/** Stems that say it wherever they stand in a name: `dbpassword`, `userPasswd`. In the languages that developers write. */
const PASSWORD_STEMS = [
  ...'passw|passphrase|passcode|passwort|kennwort|passord|wachtwoord|adgangskode|kodeord'.split('|'),
  ...'lösenord|losenord|salasana|contrase|motdepasse|mot_de_passe'.split('|'),
  ...'hasło|haslo|heslo|jelszó|jelszo|parolă|parola|şifre|sifre|lozinka|slaptažod'.split('|'),
  ...'senha|katasandi|kata_sandi|mật_khẩu|mat_khau|matkhau|parool|salasõna'.split('|'),
  ...'парол|лозинк|κωδικ|συνθηματικ|密码|密碼|口令|パスワード|暗証番号|비밀번호|암호'.split('|'),
  ...'nenosiri|pasahitz|lykilor|pasfhocal|fjalëkalim|fjalekalim|kata_laluan|پاس_ورڈ'.split('|'),
  ...'পাসওয়ার্ড|கடவுச்சொல்|პაროლ|գաղտնաբառ|құпия|ססמ'.split('|'),
  ...'รหัสผ่าน|पासवर्ड|كلمة_المرور|كلمة_السر|رمز_عبور|סיסמ'.split('|'),
] as const;

/** Words that say it only when they stand alone in a name: `db_pass`, `smtpPwd`. */
const PASSWORD_WORDS = new RegExp(
  `^(?:${'db|root|user|usr|admin|bind|my|sql|ftp|smtp|mail|sys|sa|require|key|store|ssh|sudo|vnc|wifi|proxy|http|imap|pop|ldap|jdbc|wp|rds|pg|redis|mongo|mysql|rabbit|login|client|server|app|service|svc|test|old|new|kp|master'})?(?:pass|pwd|pw|psw|pswd)$|^(?:mdp|clave|parole|geslo|masterauth|psk)$`,
);

/** The same for what machines draw. Not `tokenize`, not `secretary`. */
const SECRET_STEMS =
  /secret(?!ar|ly|ion)|token(?!i[sz])|credential|секрет|токен|密钥|密鑰|秘钥|私钥|令牌|秘密鍵|トークン|アクセスキー|apiキー|비밀_?키|토큰|geheimnis|schlüssel|schluessel|segredo|segreto|secreto|jeton|cl[ée]_api|klucz_api/;

/** Which keys are secret. Of all others only a value that looks drawn is believed. */
const SECRET_KEYS = (
  'api access auth authorization private encryption decryption validation signing secret master account shared hmac aes crypto ' +
  'cipher ssh license subscription function functions storage admin service deploy write ingest ingestion integration merchant ' +
  'session app application client consumer server host root security webhook rest'
).split(' ');
const SECRET_KEY = new RegExp(`(?:^|_|[a-z])(?:${SECRET_KEYS.join('|')})_?key(?=s?(?:_|$))`);
const OTHER_KEYS = /(?:key|salt|auth|pepper|pat|auth_code|ключ)(?=s?(?:_|$))/;

/** Where an assignment may be: what the engine looks for. One keyword stands for all names that begin with it. */
export const SECRET_NAMES: readonly string[] = [
  ...'pass|pwd|pswd|_pw|pw=|pw:|pw =|pw "|bindpw|rootpw|psw=|psw:|masterauth|_psk|psk=|mdp|clave|geslo|_pat=|_pat:|_pat"'.split(
    '|',
  ),
  ...PASSWORD_STEMS.filter((stem) => !stem.startsWith('pass')),
  ...'mot de passe|mot-de-passe|kata sandi|kata laluan|پاس ورڈ|құпия сөз|mật khẩu|parole|كلمة المرور|كلمة السر|رمز عبور'.split(
    '|',
  ),
  ...SECRET_KEYS.map((kind) => `${kind}key`),
  ...'_key|-key|_salt|_auth|_pepper|auth_code|ключ|secret|token|credential'.split('|'),
  ...'секрет|токен|密钥|密鑰|秘钥|私钥|令牌|秘密鍵|トークン|アクセスキー|apiキー|비밀키|비밀 키|토큰'.split(
    '|',
  ),
  ...'geheimnis|schlüssel|schluessel|segredo|segreto|jeton|clé_api|cle_api|klucz_api'.split('|'),
  ...'api key|access key|private key|license key|encryption key|signing key|security key'.split('|'),
  ...'account key|shared key'.split('|'),
];

/** Last words of names that speak about a secret and don't hold it: `token_url`, `passwordField`, `keyid`. */
const ABOUT = new RegExp(
  `(?:^|_|key|token|secret|password|passwd|passphrase|credential|auth)(?:${'hash|hashed|sha\\d*|md5|crypt|digest|checksum|integrity|etag|ur[il]|endpoint|path|file|filename|dir|name|names|id|ids|arn|type|kind|field|label|placeholder|hint|regexp?|pattern|policy|length|len|size|count|limit|min|max|ttl|expiry|expires?|expiration|lifetime|timeout|date|at|time|age|page|cursor|header|param|parameter|query|format|prefix|suffix|version|algorithm|alg|manager|provider|store|service|class|error|message|msg|title|text|env|var|variable|ref|enabled|disabled|required|valid|invalid|reset|strength|index|num|usage|address|user|username|host|port|scope|issuer|audience|role|fingerprint|thumbprint|status|state|source|mode|bits|command|cmd|agent|mapping|schema|column|table|row|test|tests|spec|input|icon|button|link|form|view|screen|dialog|component|selector|locator|xpath|css|description|help|info|docs?|rotation|key_?vault|vault|fd|stdin'})s?$`,
);

/** Before or behind such a word, a name ends or one for a secret begins: `page_token`, `pagetoken`, not `statuspage_token`. */
const worded = (words: string): RegExp =>
  new RegExp(`(?:^|_)(?:${words})(?=$|_|(?:key|token|secret|password|hash)s?(?:_|$))`);
/** Words that make a name public wherever they stand in it. */
const PUBLIC = worded(
  'public|pub|publishable|csrf|xsrf|antiforgery|hash|hashed|encrypted|primary_key|foreign|idempotency|sentry_release|i18n',
);
/** The same unless the name says outright that it holds a secret: `s3_key` is a path, `s3_secret_key` opens a store. */
const COMMON = worded(
  'partition|sort|cache|page|next|prev|continuation|cursor|sync|object|bucket|s3|row|column|index|translation|locale|message|msg|registry|routing|shortcut|keyboard|hot|lookup|group|event|error|query|react|vue|map|dict|json|xml|yaml|composite|unique|natural|dedupe|site',
);
const OUTRIGHT =
  /(?:^|_)(?:secret|passw(?:or)?d|passphrase|private_?key|api_?(?:key|token)|(?:access|auth)_?(?:key|token))s?(?:_|$)/;

/** Questions and acts are no secrets: `has_psk`, `validatePassword`, `recv-keys`. */
const ACT =
  /^(?:has|is|use[sd]?|enable|allow|requires?|supports?|show|hide|check|validate|verify|needs?|should|can|on|handle|recv|send|list|export|import|refresh)(?=[-_A-Z])/;

/** Last parts of a dotted name that only say that here is a value: `secrets.api.value`. */
const HOLDER =
  /^(?:key|value|default|data|text|string|content|assign|set|put|append|equals|isEqual|compareTo)$/i;

/** The part of a dotted name that counts: `Token.String` is no token, `datasource.password` is a password. */
function lastPart(name: string): string {
  const parts = name.split(/[.:]+/).filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return HOLDER.test(last) ? parts.slice(-2).join('_') : last;
}

/** `dbPassword2`, `DB-PASSWORD2` as `db_password2`. */
const snakeOf = (name: string): string =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[.-]+/g, '_');

const between = lateRegExp(String.raw`[^\p{L}\p{M}]+`);

/** `dbPassword`, `DB_PASSWORD`, `db.password` as words in lower case. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(between());

function judgeName(name: string): Role | null {
  const stripped = lastPart(name)
    .replace(/ /g, '_')
    .replace(/[\d._-]+$/, '')
    .replace(/^[._-]+/, '');
  const lower = snakeOf(stripped);
  if (ABOUT.test(lower) || PUBLIC.test(lower) || ACT.test(stripped)) return null;
  if (COMMON.test(lower) && !OUTRIGHT.test(lower)) return null;
  const words = wordsOf(stripped);
  const snake = words.join('_');
  if (PASSWORD_STEMS.some((stem) => snake.includes(stem))) return 'password';
  if (words.some((word) => PASSWORD_WORDS.test(word))) return 'password';
  if (SECRET_STEMS.test(snake) || SECRET_KEY.test(snake)) return 'secret';
  return OTHER_KEYS.test(snake) ? 'key' : null;
}

/** How many names' answers are remembered: the same few stand everywhere. */
const REMEMBERED = 2_048;
const roles = new Map<string, Role | null>();

/** What a name says, and nothing when it's no secret's name. */
export function roleOf(name: string): Role | null {
  const known = roles.get(name);
  if (known !== undefined) return known;
  if (roles.size >= REMEMBERED) roles.clear();
  const role = judgeName(name);
  roles.set(name, role);
  return role;
}
