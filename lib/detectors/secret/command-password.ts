import type { Detector, Examples, Hit } from '../detector';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';
import { fake } from '../fake';
import { isStandInPassword } from './credentials';
import { changeOnService } from './rotations';
import { isStandIn } from './stand-in';

const shared = {
  kind: 'secret.command-password',
  entityType: 'PASSWORD',
  label: 'Password in a command',
  severity: 'high',
  rotation: {
    ...changeOnService,
    steps: [...changeOnService.steps, 'Clear the history of the shell: it remembers commands.'],
  },
} as const;

/** How far before an option its command may stand. Code units. */
const REACH = 400;

const commandBefore = ({ text, from }: Hit, commands: RegExp): boolean =>
  commands.test(text.slice(Math.max(0, from - REACH), from + 1));

/** `curl -u name:password`, and a key alone with an empty password behind the colon; also HTTPie's and wget's options. */
export const curlUser: Detector = {
  ...shared,
  id: 'curl-user',
  anchor: { keywords: [' -u', ' --user', ' --proxy-user', ' -a ', ' --auth '] },
  pattern:
    / --?(?:u|user|proxy-user|auth|a)[ =]{0,4}["']?(?:(?<user>[^\s:"'`]{0,80})["']?:["']?(?<value>[^\s"'`]{4,200})|(?<quoted>[^\s:"'`]{12,200}):["'\s])/dy,
  weigh: (hit) => {
    const { value, groups } = hit;
    if (!commandBefore(hit, /\b(?:curl|wget|https?|xh|curlie)\b/)) return 0;
    if (isDummy(value) || isTemplate(value) || isPlaceholder(value) || /^(?:\$|\/\/)/.test(value)) return 0;
    if (groups['quoted'] !== undefined) return /\d/.test(value) && !isStandIn(value) ? 0.8 : 0;
    return isStandInPassword(value) ? 0 : 0.8;
  },
  reference: 'https://curl.se/docs/manpage.html#-u',
};

/** Commands whose option is the password itself, as their manuals say: the value stands right behind it or after a blank. */
const ASKED =
  /\b(?:mysql\w*|mariadb\w*|sshpass|redis-cli|mongo(?:sh|dump|restore)?|ldap(?:search|modify|add|passwd|whoami)|docker|podman|helm|az|oc|net|smbclient|rclone|ansible|7z|zip|unzip|keytool|jarsigner|openssl|snowsql|sqlcmd|bcp|psexec|rabbitmqctl|htpasswd|winscp|lftp|impacket|wget|vault|ipmitool|cqlsh|influx|mssql-cli|pg_dump)\b[^|;\n]{0,300}$/i;

export const commandPassword: Detector = {
  ...shared,
  id: 'command-password',
  anchor: {
    keywords: [
      ' -p',
      ' -a ',
      ' -w ',
      ' -passin pass:',
      ' -passout pass:',
      ' -storepass ',
      ' -keypass ',
      'sshpass -p',
    ],
  },
  pattern:
    /(?:sshpass {1,2}-p| -pass(?:in|out) pass:| -(?:store|key)pass| -(?:p(?!ass)|a|w|P))[ =]{0,3}(?:(?<quote>["'])(?<quoted>[^"'\r\n]{4,128})\k<quote>|(?<bare>[^\s"'`|;&<>-][^\s"'`|;&<>]{3,127}))/dy,
  weigh: (hit) => {
    const { value } = hit;
    if (isTemplate(value) || value.startsWith('$') || isStandInPassword(value)) return 0;
    if (!commandBefore(hit, ASKED)) return 0;
    // `-p 8080:80`, `-p tcp`, `-a file.txt`, `-w 10`: other options of the same letter.
    if (/^[\d:./,-]+$|^[a-z]+$|\.\w{1,4}$|^[\d.]+:[\d/a-z:]+$|\//.test(value)) return 0;
    return /\d|[!#%^&*+=@]/.test(value) && value.length >= 6 ? 0.8 : 0;
  },
  reference: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
};

export const examples: readonly Examples[] = [
  {
    detector: 'curl-user',
    positives: () => [
      `curl -u elastic:${fake('base62', 12, 4)} https://es.acme.io`,
      `curl --user "ops:${fake('base62', 10, 5)}!" -X POST https://es.acme.io/_bulk`,
      `curl https://api.acme.io/v1/charges -u "${fake('base62', 24, 6)}9:"`,
      `http -a build:${fake('base62', 12, 7)} GET https://ci.acme.io/api`,
    ],
    negatives: () => [
      'curl -u user:password https://es.acme.io',
      'curl -u "$NAME:$PASS" https://es.acme.io',
      'ls -u a:bcdef',
      'docker run -u 1000:1000 app',
    ],
  },
  {
    detector: 'command-password',
    positives: () => [
      `mysql -h db1 -u root -p${fake('base62', 12, 8)}7 orders`,
      `sshpass -p '${fake('base62', 10, 9)}4!' ssh deploy@web1`,
      `redis-cli -h cache -a ${fake('base62', 20, 10)}5 ping`,
      `ldapsearch -x -D cn=admin -w ${fake('base62', 12, 11)}3 -b dc=acme`,
      `openssl pkcs12 -in a.p12 -passin pass:${fake('base62', 12, 12)}6`,
      `keytool -list -keystore a.jks -storepass ${fake('base62', 12, 13)}2`,
      `docker login -u ci -p ${fake('base62', 20, 14)}1 registry.acme.io`,
    ],
    negatives: () => [
      'docker run -p 8080:80 nginx',
      'mkdir -p build/output1',
      'mysql -u root -p orders',
      'mysql -u root -p$MYSQL_PASSWORD orders',
      'keytool -storepass changeit -list',
      'ssh -p 2222 deploy@web1',
      'docker run -p 127.0.0.1:5432:5432 -w /app1 postgres',
    ],
  },
];
