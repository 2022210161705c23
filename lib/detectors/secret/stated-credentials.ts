import type { Detector, Examples } from '../detector';
import { fake } from '../fake';
import { changeOnService as rotation } from './rotations';
import { weighAssigned } from './secret-value';

const KEYWORDS =
  'creds|credentials|zugangsdaten|anmeldedaten|logindaten|login details|login data|identifiants|credenciales|credenciais|credenziali|inloggegevens|poświadczenia|учётные данные|учетные данные|giriş bilgileri|账号密码|帐号密码|用户名密码'.split(
    '|',
  );

/** Name and password in one breath: "creds are admin / …", "Zugangsdaten: admin:…". */
export const statedCredentials: Detector = {
  id: 'stated-credentials',
  kind: 'secret.stated-password',
  entityType: 'PASSWORD',
  label: 'Password in a sentence',
  severity: 'high',
  anchor: { keywords: KEYWORDS, behind: { whole: 0 } },
  pattern:
    /(?:[ \t][^\s:=/"'`]{1,16}){0,5}?(?:[ \t](?:are|is|sind|sont|son|são|sono|zijn|это|=|-))?[:：]?\s{1,3}["'`]?(?<user>[\w.@\\-]{1,64})["'`]?(?:[ \t]?[/|:][ \t]?|[ \t](?:and|und|et|y|e|en|и)[ \t])["'`]?(?<value>(?=\S{0,63}[\d!#$%^&*+=@])[^\s"'`,;]{6,64})/diy,
  keep: (value) => value.replace(/[.?:)\]。]+$/, '').length,
  weigh: ({ value }) =>
    /\d|[!#$%^&*+=@]/.test(value) &&
    weighAssigned({ name: 'password', value, quoted: false, alone: true }) > 0 &&
    !/\//.test(value)
      ? 0.75
      : 0,
  reference: 'https://cwe.mitre.org/data/definitions/522.html',
  rotation,
};

export const examples: readonly Examples[] = [
  {
    detector: 'stated-credentials',
    positives: () => [
      `the creds are admin:Kal${fake('digits', 3, 1)}${fake('letters', 4, 2)}!`,
      `Zugangsdaten: admin / Kal${fake('digits', 3, 3)}${fake('letters', 4, 4)}!`,
      `credentials for the staging box: deploy / ${fake('base62', 10, 5)}7!`,
      `Les identifiants sont root / ${fake('base62', 10, 6)}8#`,
      `учетные данные: admin / ${fake('base62', 10, 7)}9!`,
    ],
    negatives: () => [
      'credentials: user / password',
      'creds are read from /etc/app/credentials.json',
      'credentials are stored in vault and rotated every 30d',
      'Zugangsdaten: siehe Wiki',
    ],
  },
];
