import { BARE, QUOTED, type Statement } from './statement';

/** Statements of languages, formats and devices in which the place alone says that a password stands there. */
export const languageStatements: readonly Statement[] = [
  {
    id: 'sql-user-password',
    label: 'Password in a statement of SQL',
    keywords: [
      'identified by ',
      'identified with ',
      'with password ',
      'with encrypted password ',
      'set password',
    ],
    rest: String.raw`(?:[\w@%' ]{0,48} (?:by|=) {0,2}|(?:\w+ )?by |(?:for \S{1,80} )?= ?(?:password\()?)?(?:password )?${QUOTED}`,
    reference: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
    positives: (password) => [
      `CREATE USER app IDENTIFIED BY '${password}';`,
      `ALTER USER 'app'@'%' IDENTIFIED WITH caching_sha2_password BY '${password}';`,
      `ALTER ROLE app WITH ENCRYPTED PASSWORD '${password}';`,
    ],
    negatives: [
      "CREATE USER app IDENTIFIED BY '${PASSWORD}';",
      "IDENTIFIED BY 'password'",
      'identified by its id',
    ],
  },
  {
    id: 'secure-string',
    label: 'Password in a script of PowerShell',
    keywords: ['ConvertTo-SecureString '],
    rest: String.raw`(?:-String )?${QUOTED}`,
    reference:
      'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    positives: (password) => [`$p = ConvertTo-SecureString "${password}" -AsPlainText -Force`],
    negatives: [
      'ConvertTo-SecureString $plain -AsPlainText -Force',
      'ConvertTo-SecureString "password" -AsPlainText',
    ],
  },
  {
    id: 'snmp-community',
    label: 'Community of SNMP',
    keywords: ['snmp-server community ', 'snmp-agent community ', 'rocommunity ', 'rwcommunity '],
    rest: `(?:(?:read|write|cipher) )?${BARE}`,
    reference: 'https://www.rfc-editor.org/rfc/rfc3584',
    positives: (password) => [`snmp-server community ${password} RW`, `rwcommunity ${password} 10.0.0.0/8`],
    negatives: ['snmp-server community public RO', 'rocommunity private'],
  },
  {
    id: 'device-password',
    label: 'Password of a network device',
    keywords: [
      'enable secret ',
      'enable password ',
      'key-string ',
      'tacacs-server key ',
      'radius-server key ',
      'pre-shared-key ',
    ],
    rest: String.raw`(?:[0579] )?(?:ascii-text |hexadecimal |local |remote )?["']?${BARE}`,
    reference:
      'https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/ios-software-releases-110/107614-64.html',
    positives: (password) => [`enable secret 0 ${password}`, `radius-server key ${password}`],
    negatives: ['enable password encryption', 'pre-shared-key required'],
  },
  {
    id: 'wifi-password',
    label: 'Password of a wireless network',
    keywords: ['wifi:s:', 'wifi:t:', 'wifi:p:', 'wifi:h:'],
    rest: String.raw`(?:[^;\r\n]{0,64};[a-z]:){0,4}(?<=p:)(?<value>[^;\r\n]{8,63});`,
    reference: 'https://www.wi-fi.org/discover-wi-fi/wi-fi-easy-connect',
    positives: (password) => [
      `WIFI:T:WPA;S:Office;P:${password};;`,
      `WIFI:S:Guests;T:WPA;P:${password};H:false;;`,
    ],
    negatives: ['WIFI:T:nopass;S:Guests;;', 'wifi:s: on'],
  },
  {
    id: 'mail-relay-password',
    label: 'Password of a mail relay',
    keywords: [']:587 ', ']:465 ', ']:25 ', ']:2525 '],
    rest: String.raw`\s{0,16}[^\s:]{1,80}:(?<value>[^\s"'\x60]{4,128})`,
    reference: 'https://www.postfix.org/SASL_README.html',
    positives: (password) => [`[smtp.acme.io]:587 mailer:${password}`],
    negatives: ['[smtp.acme.io]:587 is open', '[smtp.acme.io]:587 user:password'],
  },
  {
    id: 'proxy-login',
    label: 'Password of a proxy',
    keywords: [' login=', ' proxyauth=', ' --proxy-auth ', ' --auth-user-pass '],
    rest: String.raw`[^\s:"'=]{1,64}:(?<value>[^\s"'\x60]{6,128})`,
    reference: 'https://wiki.squid-cache.org/Features/LoginPassthrough',
    positives: (password) => [`cache_peer proxy parent 3128 0 login=bob:${password}`],
    negatives: ['cache_peer proxy parent 3128 0 login=PASS', 'url?a=b login=*:password'],
  },
];
