import { charSet } from '@/lib/core/char-set';
import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../detector';
import { fake } from '../fake';
import { weighPassword } from './credentials';

const rotation = {
  provider: 'the service in the address',
  url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  steps: [
    'Change the password of this account on the service.',
    'Keep the new one in a secret store and out of addresses: they end up in logs.',
  ],
};

/** How sure a password beside a user and a host is. */
const SURE = 0.93;

/** `scheme://user:password@host`, whatever the scheme: databases, brokers, repositories, mail, files. */
export const urlPassword: Detector = {
  id: 'url-password',
  kind: 'secret.url-password',
  entityType: 'PASSWORD',
  label: 'Password in an address',
  severity: 'critical',
  anchor: { keywords: ['://'], back: { over: charSet('A-Za-z0-9+.\\-'), max: 24 } },
  pattern:
    /[A-Za-z][A-Za-z0-9+.-]{1,24}:\/\/(?<user>[^\s:@/"'`<>\\]{0,100}):(?<value>[^\s/"'`<>\\]{2,400})@(?<host>[^\s/:@"'`<>\\,]{1,253})/dy,
  weigh: ({ value, groups: { user = '', host = '' } }) => {
    // A port before an `@` in a path; an address.
    if (/^\d{1,5}$|^[\d.]{7,15}$/.test(value) || /[?#]/.test(user)) return 0;
    if (value === user && /^(?:localhost|127\.|db$|host)/.test(host)) return SLIGHT;
    return weighPassword(SURE, value, host);
  },
  reference: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  rotation,
};

/** The names of data sources that aren't URLs: Go's `user:password@tcp(host)`, Oracle's `user/password@host`. */
export const dataSourcePassword: Detector = {
  id: 'data-source-password',
  kind: 'secret.url-password',
  entityType: 'PASSWORD',
  label: 'Password in a data source name',
  severity: 'critical',
  anchor: {
    keywords: ['@tcp(', '@unix(', 'oracle:thin:', 'oracle:oci:', 'sqlplus ', 'expdp ', 'impdp ', 'sqlldr '],
    back: { over: charSet('A-Za-z0-9_:.!#$%^&*+=~?\\-'), max: 96 },
  },
  pattern:
    /(?:[^\s:@/"'`]{1,64}:(?<value>[^\s@/"'`]{2,128})@(?:tcp|unix)\(|(?:jdbc:)?(?:oracle:(?:thin|oci):|(?:sqlplus|expdp|impdp|sqlldr) {1,4}(?:-[a-zA-Z]{1,2} {1,4}){0,4})["']?[\w$#.-]{1,64}\/"?(?<quoted>[^\s/@"'`]{2,128})"?@)/dy,
  weigh: ({ value }) => weighPassword(SURE, value),
  reference: 'https://docs.oracle.com/en/database/oracle/oracle-database/21/jjdbc/data-sources-and-URLs.html',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'url-password',
    positives: () => [
      `postgres://app:${fake('base62', 14, 1)}@db.prod:5432/orders`,
      `mongodb+srv://svc:${fake('base62', 18, 2)}@cluster0.mongodb.net/app`,
      `redis://:${fake('hex', 32, 3)}@cache:6379`,
      `https://build:Tr0ub4dor&${fake('digits', 3, 4)}@git.acme.io/repo.git`,
      `amqps://worker:${fake('base62', 20, 5)}@broker-1:5671/%2Fjobs`,
      `sqlserver://sa:${fake('base62', 9, 6)}%21@sql01:1433?database=hr`,
      `bolt://neo:Kaff@${fake('base62', 8, 7)}@graph:7687`,
      `clickhouse://etl:p:${fake('base62', 10, 8)}@ch-2/metrics`,
      `sftp://backup:${fake('letters', 12, 9)}@files.intern/dump`,
      `https://svc:${fake('digits', 32, 14)}@api.acme.io:8443/v1`,
      `https://bot:${fake('digits', 16, 15)}:${fake('base62', 35, 16)}@api.acme.io/v1`,
      `smtp://mailer:${fake('base62', 16, 10)}@[2001:db8::25]:587`,
    ],
    negatives: () => [
      'postgres://%USER%:%PASS%@db/app',
      'https://host:8080/path@v2',
      'https://medium.com/@someone',
      'postgres://app:PASSWORD_1@db/orders',
      'http://localhost:3000',
      'mysql://root:${DB_PASSWORD}@db/app',
      'https://example.com:443@evil',
    ],
    slight: () => [
      'postgres://user:password@localhost:5432/db',
      'redis://:changeme@cache:6379',
      'amqp://guest:guest@localhost',
    ],
  },
  {
    detector: 'data-source-password',
    positives: () => [
      `app:${fake('base62', 14, 11)}@tcp(db.intern:3306)/orders?parseTime=true`,
      `jdbc:oracle:thin:scott/${fake('base62', 12, 12)}@//ora1:1521/ORCL`,
      `sqlplus -S batch/${fake('base62', 10, 13)}@PROD`,
    ],
    negatives: () => ['jdbc:oracle:thin:@//ora1:1521/ORCL', 'sqlplus / as sysdba', 'sqlplus scott/tiger'],
    slight: () => ['user:password@tcp(127.0.0.1:3306)/db'],
  },
];
