import type { Detector, Examples } from '../detector';
import { isManualName } from './manual-names';

/** Domains that every Windows has, drives, and names of manuals. */
const NOBODYS =
  /^(?:NT AUTHORITY|NT SERVICE|AUTHORITY|BUILTIN|IIS APPPOOL|WORKGROUP|HKLM|HKCU|HKEY_\w+|SOFTWARE|SYSTEM|WINDOWS|USERS?|DOMAIN(?:NAME)?|MYDOMAIN|YOURDOMAIN|COMPUTER|MACHINE|SERVER|HOST|CONTOSO|FABRIKAM|EXAMPLE|ACME|CORP(?:ORATION)?NAME|APP|AZUREAD|DESKTOP-\w+)$/i;
const ACCOUNT =
  /^(?:user(?:name)?|administrator|admin|guest|name|account|johndoe|jdoe|john\.doe|someone|myuser|domain (?:users|admins))$/i;

/** `CORP\mmueller`: a login of a Windows domain, behind a word that says so or with a name that says it. */
export const domainUser: Detector = {
  id: 'domain-user',
  kind: 'infra.domain-user',
  entityType: 'USER',
  label: 'Login of a Windows domain',
  severity: 'medium',
  anchor: {
    keywords: [
      'corp\\',
      'emea\\',
      'apac\\',
      'amer\\',
      'prod\\',
      '\\svc',
      '\\adm',
      '/user:',
      'for user',
      'account name',
      'logged in as',
      'logged on as',
      'logon',
      'run as',
      'runas',
      'username',
      'user name',
      'samaccountname',
      'whoami',
      'user id',
      'service account',
    ],
    back: {
      over: (code) => (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45,
      max: 15,
    },
  },
  pattern:
    /(?:(?:\/user:|for user|account name|logged [io]n as|logon|run ?as|user ?name|samaccountname|whoami|user id|service account)["'`]{0,2}\s{0,2}[:=>]?\s{0,3}(?:is\s)?["'`(]{0,2})?(?<![\\/\w.])(?<value>(?<domain>[A-Z][A-Z0-9-]{1,14})\\{1,2}(?<account>[A-Za-z][A-Za-z0-9._-]{2,31}\$?))(?![\\\w(])/diy,
  keep: (value) => value.replace(/[.-]+$/, '').length,
  weigh: ({ groups: { domain = '', account = '' }, text, from, start }) => {
    if (NOBODYS.test(domain) || ACCOUNT.test(account) || isManualName(account)) return 0;
    // Escapes and namespaces look alike in lower case.
    if (domain !== domain.toUpperCase()) return 0;
    if (
      /[:\\]$/.test(text.slice(Math.max(0, start - 1), start)) &&
      !/user:$/i.test(text.slice(0, start).slice(-5))
    )
      return 0;
    return from === start && account === account.toUpperCase() ? 0 : 0.75;
  },
  reference: 'https://learn.microsoft.com/windows/win32/secauthn/user-name-formats',
};

export const examples: readonly Examples[] = [
  {
    detector: 'domain-user',
    positives: () => [
      'CORP\\mkeller',
      'runas /user:NORTHBANK\\hsato cmd.exe',
      "Login failed for user 'EMEA\\svc_settle'",
      'Account Name: KLINIK\\dvermeer',
      'logged in as HQ\\p.novak',
      'whoami: NBANK\\tadeyemi',
      'RunAs = "RISK\\svc-engine"',
      'username: "INSURER\\\\lrossi"',
    ],
    negatives: () => [
      'NT AUTHORITY\\SYSTEM',
      'BUILTIN\\Administrators',
      'HKLM\\SOFTWARE\\Microsoft',
      'runas /user:DOMAIN\\username cmd',
      'CONTOSO\\alice',
      'App\\Models\\User',
      'username\\nfoo',
      'C:\\Users\\Public',
      'user name: MYDOMAIN\\me',
    ],
  },
];
