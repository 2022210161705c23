import type { Detector, Examples } from '../detector';
import { fake } from '../fake';
import { weighPassword } from './credentials';
import { changeOnService as rotation } from './rotations';

/** `machine host login name password …`: what ftp, curl and git read. */
export const netrc: Detector = {
  id: 'netrc-password',
  kind: 'secret.netrc',
  entityType: 'PASSWORD',
  label: 'Password in .netrc',
  severity: 'critical',
  anchor: { keywords: ['machine '] },
  pattern:
    /machine[ \t]{1,8}[\w.-]{1,253}[\s>#*/|\\n]{1,40}login\s{1,8}\S{1,128}[\s>#*/|\\n]{1,40}password\s{1,8}["']?(?<value>[^\s"']{4,256})/dy,
  weigh: ({ value }) => weighPassword(0.93, value),
  reference: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  rotation,
};

/** `host:port:database:user:password`, a line each. */
export const pgpass: Detector = {
  id: 'pgpass-password',
  kind: 'secret.pgpass',
  entityType: 'PASSWORD',
  label: 'Password in .pgpass',
  severity: 'critical',
  anchor: { keywords: [':5432:', ':5433:', ':6432:', ':*:*:'] },
  pattern: /:(?:5432|5433|6432|\*):[\w*-]{1,63}:[\w*.-]{1,63}:(?<value>[^\s:"'`]{4,128})(?=[\s"'`)|<\\]|$)/dy,
  weigh: ({ value }) => (/^\d+$/.test(value) ? 0 : weighPassword(0.85, value)),
  reference: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  rotation,
};

/** How crypt(3), htpasswd and frameworks begin a hash; whoever has it can try passwords for as long as they like. */
const HASHES =
  '$2a$|$2b$|$2y$|$1$|$5$|$6$|$y$|$7$|$gy$|$apr1$|$argon2|$scrypt$|pbkdf2_sha|{SSHA|{SHA}|$pbkdf2|$P$|$S$|$sha1$|$NT$'.split(
    '|',
  );

export const passwordHash: Detector = {
  id: 'password-hash',
  kind: 'secret.password-hash',
  entityType: 'PASSWORD_HASH',
  label: 'Hash of a password',
  severity: 'high',
  anchor: { keywords: HASHES },
  pattern:
    /(?<![A-Za-z0-9])(?:\$(?:2[aby]\$\d\d\$[./A-Za-z0-9]{53}|(?:1|5|6|7|y|gy|apr1|sha1|scrypt)\$(?:[\w=,]{1,40}\$)?[./A-Za-z0-9]{1,64}\$[./A-Za-z0-9]{22,86}|argon2(?:id|i|d)\$v=\d+\$[\w=,]{1,60}\$[A-Za-z0-9+/]{8,86}\$[A-Za-z0-9+/]{16,172}|[PS]\$[./A-Za-z0-9]{31,52}|pbkdf2[\w-]{0,12}\$\d+\$[./A-Za-z0-9+]{8,64}\$[./A-Za-z0-9+=]{16,128})|pbkdf2_sha(?:1|256|512)\$\d{3,8}\$[A-Za-z0-9]{8,64}\$[A-Za-z0-9+/=]{24,128}|\{S?SHA(?:256|512)?\}[A-Za-z0-9+/]{27,128}={0,2})(?![A-Za-z0-9])/dy,
  weigh: () => 0.85,
  reference: 'https://man7.org/linux/man-pages/man5/crypt.5.html',
  rotation: {
    provider: 'the system that the account belongs to',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html',
    steps: ['Have the password of this account changed.', 'Share the scheme of a hash, never a hash in use.'],
  },
};

const salted = (scheme: string, salt: number, hash: number, seed: number): string =>
  `$${scheme}$${fake('base62', salt, seed)}$${fake('base62', hash, seed + 1)}`;

export const examples: readonly Examples[] = [
  {
    detector: 'netrc-password',
    positives: () => [
      `machine git.acme.io login deploy password ${fake('base62', 16, 1)}`,
      `machine ftp.acme.io\n  login ops\n  password ${fake('base62', 12, 2)}`,
    ],
    negatives: () => ['machine learning login password', 'machine a.io login me password ${PASS}'],
  },
  {
    detector: 'pgpass-password',
    positives: () => [
      `db1.acme.io:5432:orders:app:${fake('base62', 14, 3)}`,
      `*:*:*:postgres:${fake('base62', 14, 4)}`,
    ],
    negatives: () => ['localhost:5432:8080:tcp:443'],
    slight: () => ['db1:5432:orders:app:password'],
  },
  {
    detector: 'password-hash',
    positives: () => [
      `root:${salted('6', 8, 86, 5)}:19000:0:99999:7:::`,
      `admin:${salted('apr1', 8, 22, 7)}`,
      `"hash": "$2b$12$${fake('base62', 53, 9)}"`,
      `$argon2id$v=19$m=65536,t=3,p=4$${fake('base62', 22, 10)}$${fake('base62', 43, 11)}`,
      `pbkdf2_sha256$600000$${fake('base62', 22, 12)}$${fake('base62', 43, 13)}=`,
      `userPassword: {SSHA}${fake('base62', 32, 14)}`,
    ],
    negatives: () => [
      'root:*:19000:0:99999:7:::',
      'if (hash.startsWith("$2b$")) return bcrypt.compare(password, hash)',
      '$1$ and $2',
      "awk '{print $1$2}' file",
    ],
  },
];
