import type { Detector, Examples } from '../detector';
import { lazily } from '../pattern';

/** Directories of manuals and test servers. */
const MANUAL =
  /\bd?c=(?:example|contoso|fabrikam|test|domain|mydomain|yourdomain|your-domain|company|mycompany|foo|bar|sample|planetexpress|my-?domain|acme|base|suffix|springframework|apache|{|\$|<|%)/i;

/** An entry of a company's directory: at least one domain component and something besides it. RFC 4514. */
export const distinguishedName: Detector = {
  id: 'distinguished-name',
  kind: 'infra.directory-entry',
  entityType: 'DIRECTORY_ENTRY',
  label: 'Entry of a directory',
  severity: 'medium',
  anchor: { keywords: ['cn=', 'ou=', 'uid=', 'dc='] },
  pattern: lazily(
    String.raw`(?<![A-Za-z])(?:(?:cn|ou|uid|o|l|dc)=(?:[^\s,=+"<>;()\\']|\\,|(?<=[^\s,]) (?=[^\s,])){1,64},\s?){1,12}dc=[\p{L}\d-]{1,63}(?![\p{L}\d=])`,
    'diuy',
  ),
  weigh: ({ value }) => (MANUAL.test(value) || value.split('=').length < 3 ? 0 : 0.8),
  reference: 'https://www.rfc-editor.org/rfc/rfc4514',
};

export const examples: readonly Examples[] = [
  {
    detector: 'distinguished-name',
    positives: () => [
      'CN=Claims-Admins,OU=Groups,OU=Zurich,DC=northbank,DC=corp',
      'uid=mkeller,ou=people,dc=klinik-sued,dc=de',
      'base_dn: "DC=northbank,DC=corp"',
      'ldapsearch -b OU=Servers,DC=emea,DC=insurer,DC=net',
      'memberOf: CN=SG Treasury Approvers,OU=Security,DC=northbank,DC=corp',
      'bind as cn=svc-portal,ou=service accounts,dc=hospital,dc=local',
      'OU=Ärzte,OU=Station 4,DC=klinik,DC=intern',
      'search = dc=risk-lab,dc=io',
    ],
    negatives: () => [
      'dc=example,dc=com',
      'CN=*.example.com, O=Example Ltd, C=US',
      'uid=1000(user) gid=1000',
      'ou=people',
      'cn=admin,dc=example,dc=org',
      'CN=Test,DC=contoso,DC=com',
      'uid={0},ou=people,dc=springframework,dc=org',
      'func=1, dc=2',
    ],
  },
];
