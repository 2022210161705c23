import { BARE, QUOTED, type Statement } from './statement';

/** What routers, switches, firewalls and their daemons are configured with. */
export const deviceStatements: readonly Statement[] = [
  {
    id: 'routing-key',
    label: 'Key of a router',
    keywords: [
      'crypto isakmp key ',
      'wpa-psk ascii ',
      'message-digest-key ',
      'psksecret ',
      'authtok = ',
      'authtok=',
    ],
    rest: String.raw`(?:\d{1,3} md5 )?(?:[0-7] )?${BARE}`,
    reference: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/security/d1/sec-d1-cr-book.html',
    positives: (password) => [
      `crypto isakmp key ${password} address 203.0.113.4`,
      `ip ospf message-digest-key 1 md5 ${password}`,
      `set psksecret ${password}`,
    ],
    negatives: ['crypto isakmp key generate', 'ip ospf message-digest-key 1 md5 encrypted'],
  },
  {
    id: 'neighbour-password',
    label: 'Password between routers',
    keywords: ['neighbor ', 'tacacs-server host ', 'radius-server host '],
    rest: String.raw`[\w.:-]{1,64} (?:[\w-]{1,20} \d{1,5} ){0,3}(?:password|key) (?:[0-7] )?${BARE}`,
    reference: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/iproute_bgp/command/irg-cr-book.html',
    positives: (password) => [
      `neighbor 10.0.0.1 password ${password}`,
      `tacacs-server host 10.0.0.3 key 0 ${password}`,
    ],
    negatives: ['neighbor 10.0.0.1 remote-as 65001', 'the neighbor of password fields'],
  },
  {
    id: 'ipsec-secret',
    label: 'Shared secret of IPsec',
    keywords: [': psk ', ': xauth ', ': eap '],
    rest: QUOTED,
    reference: 'https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html',
    positives: (password) => [`10.0.0.1 10.0.0.2 : PSK "${password}"`, `bob : XAUTH "${password}"`],
    negatives: ['authentication: psk "pre-shared"', ': PSK "$PSK"'],
  },
  {
    id: 'dial-in-secret',
    label: 'Password of a dial-in',
    keywords: ['# client'],
    rest: String.raw`[ \t]{1,16}server[ \t]{1,16}secret[^\n]{0,40}\n[>#*/|+\s-]{0,24}\S{1,64}[ \t]{1,16}\S{1,64}[ \t]{1,16}["']?${BARE}`,
    reference: 'https://www.samba.org/ppp/ppp/pppd.8.html',
    positives: (password) => [`# client server secret IP\nbob * ${password} *`],
    negatives: ['# client server secret IP\n', '# client of the server'],
  },
  {
    id: 'snmp-user',
    label: 'Password of SNMP',
    keywords: ['createuser ', 'snmpwalk ', 'snmpget ', 'snmpset ', 'snmpbulkwalk '],
    rest: String.raw`(?:\S{1,32} (?:MD5|SHA[\d-]{0,4}) ["']?|[^|\n]{0,80}? -(?:c|A|X) ["']?)${BARE}`,
    reference: 'https://net-snmp.sourceforge.io/docs/man/snmpcmd.html',
    positives: (password) => [
      `createUser ops SHA "${password}" AES`,
      `snmpwalk -v2c -c ${password} 10.0.0.1`,
    ],
    negatives: ['snmpwalk -v2c -c public 10.0.0.1', 'createUser with a name'],
  },
  {
    id: 'wireless-profile',
    label: 'Password of a wireless network',
    keywords: ['<keymaterial>', 'key content'],
    rest: String.raw`(?:\s{0,16}:\s{1,4})?(?<value>[^\s<]{8,63})(?=[\s<]|$)`,
    reference:
      'https://learn.microsoft.com/en-us/windows/win32/nativewifi/wlan-profileschema-keymaterial-sharedkey-element',
    positives: (password) => [
      `<keyMaterial>${password}</keyMaterial>`,
      `Key Content            : ${password}`,
    ],
    negatives: ['<keyMaterial></keyMaterial>', 'Key content marketing'],
  },
];
