import type { Statement } from './statement';

/** Between two lines: what quotes, comments and indentation put there. */
const FRAME = String.raw`[\s>#*/|+-]{0,24}`;
const BASE64 = 'A-Za-z0-9+/';
const LETTERS = 'kR7uYwZ2pQ9xLm4TbVn8sDf3GhJ6cAeX'.split('');
/** Enough of a password's own letters, drawn again, to be as long as a format asks. */
const stretched = (password: string, length: number): string =>
  Array.from({ length }, (_, at) => LETTERS[(password.charCodeAt(at % password.length) + at * 7) % 32]).join(
    '',
  );
const hex = (password: string, length: number): string =>
  Array.from({ length }, (_, at) =>
    ((password.charCodeAt(at % password.length) * (at + 3)) % 16).toString(16),
  ).join('');

/** Passwords, keys and hashes where files, dumps and protocols put them. */
export const fileStatements: readonly Statement[] = [
  {
    id: 'mail-login',
    label: 'Login of a mail session',
    keywords: ['auth plain ', '334 ugfzc3dvcmq6'],
    rest: String.raw`${FRAME}(?:C: )?(?<value>[${BASE64}]{8,400}={0,2})(?![\w+/=])`,
    reference: 'https://www.rfc-editor.org/rfc/rfc4954',
    positives: (password) => [
      `AUTH PLAIN ${btoa(`\0bob\0${password}`)}`,
      `334 UGFzc3dvcmQ6\r\n${btoa(password)}`,
    ],
    negatives: ['250-AUTH PLAIN LOGIN', '334 UGFzc3dvcmQ6\r\n'],
  },
  {
    id: 'soap-password',
    label: 'Password in a message of SOAP',
    keywords: ['#passwordtext', '"passwordtext', '<key>password</key>'],
    rest: String.raw`(?:["'][^>]{0,80}>|\s{0,16}<value[^>]{0,60}>)(?<value>[^<\s]{4,256})<`,
    reference: 'https://docs.oasis-open.org/wss/v1.1/',
    positives: (password) => [
      `<wsse:Password Type="PasswordText">${password}</wsse:Password>`,
      `<Key>Password</Key><Value ProtectInMemory="True">${password}</Value>`,
    ],
    negatives: ['<wsse:Password Type="PasswordText"></wsse:Password>', '<Key>Password</Key><Value />'],
  },
  {
    id: 'dumped-hash',
    label: 'Hash of a Windows password',
    keywords: [':::'],
    rest: String.raw`(?<=:\d{3,7}:(?<value>[0-9a-f]{32}:[0-9a-f]{32}):::)`,
    reference:
      'https://learn.microsoft.com/en-us/windows-server/security/kerberos/passwords-technical-overview',
    positives: (password) => [`Administrator:500:${hex(password, 32)}:${hex(`${password}x`, 32)}:::`],
    negatives: ['a:::b', 'Administrator:500:::'],
  },
  {
    id: 'tunnel-key',
    label: 'Key of a tunnel',
    keywords: ['openvpn static key v1-----'],
    rest: String.raw`(?:${FRAME}|\\n)(?<value>[0-9a-f]{32}(?:(?:${FRAME}|\\n)[0-9a-f]{32}){3,15})`,
    reference: 'https://openvpn.net/community-resources/static-key-mini-howto/',
    positives: (password) => [
      `-----BEGIN OpenVPN Static key V1-----\n${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => hex(password + n, 32)).join('\n')}`,
    ],
    negatives: ['-----BEGIN OpenVPN Static key V1-----\n...\n'],
  },
  {
    id: 'login-assertion',
    label: 'Answer of a login',
    keywords: ['samlresponse=', 'name="samlresponse" value="'],
    rest: String.raw`(?<value>(?:[${BASE64}]|%2[BbFf]){100,4000}(?:=|%3[Dd]){0,2})`,
    reference: 'https://docs.oasis-open.org/security/saml/v2.0/saml-bindings-2.0-os.pdf',
    positives: (password) => [`SAMLResponse=PHNhbWxwOl${stretched(password, 140)}`],
    negatives: ['SAMLResponse=${response}', 'SAMLResponse=PHNhbWxwOl'],
  },
  {
    id: 'key-table',
    label: 'Keys of Kerberos',
    keywords: ['keytab: ', 'keytab=', 'keytab": "', 'keytab:\n'],
    rest: String.raw`\s{0,8}["']?(?<value>BQ[IE]AAA[${BASE64}]{40,4000}={0,2})`,
    reference: 'https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html',
    positives: (password) => [`krb5.keytab: BQIAAA${stretched(password, 90)}`],
    negatives: ['keytab: /etc/krb5.keytab', 'keytab=FILE:/etc/app.keytab'],
  },
  {
    id: 'cluster-secret',
    label: 'Key that a cluster printed',
    keywords: ['unseal key ', 'recovery key ', 'secretid: ', 'secret id '],
    rest: String.raw`(?:\d{1,2}: |[ \t]{0,16}(?:= )?)(?<value>[${BASE64}]{43}=|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{66})(?![\w-])`,
    reference: 'https://developer.hashicorp.com/vault/docs/concepts/seal',
    positives: (password) => [
      `Unseal Key 1: ${stretched(password, 43)}=`,
      `SecretID:         ${hex(password, 8)}-${hex(password, 4)}-${hex(password, 4)}-${hex(password, 4)}-${hex(password, 12)}`,
    ],
    negatives: ['Unseal Key 1: <hidden>', 'secret id is a name'],
  },
  {
    id: 'account-list',
    label: 'Private key of an account',
    keywords: ['accounts: [', 'accounts":["', 'accounts": ["'],
    rest: String.raw`\s{0,8}["'\x60]?(?<value>(?:0x)?[0-9a-f]{64})(?![0-9a-f])`,
    reference: 'https://hardhat.org/hardhat-runner/docs/config',
    positives: (password) => [`accounts: ["0x${hex(password, 64)}"]`],
    negatives: ['accounts: [process.env.KEY]', `accounts: ["0x${hex('address', 40)}"]`],
  },
];
