import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Detector, Examples, Hit } from '../detector';
import { fake } from '../fake';
import { endsWord } from '../guards';
import { lazily } from '../pattern';
import { changeOnService as rotation } from './rotations';
import { weighAssigned } from './secret-value';

/** A language's words for a password, what may follow them, and the verbs that say what it is. */
const LANGUAGES: readonly { readonly names: string; readonly verbs: string }[] = [
  {
    names: 'password|passphrase|passcode|passwd|pass phrase|login|pin code|api key|token|secret|pw',
    verbs: 'is|was|are|to|will be|should be|equals|remains|ay',
  },
  { names: 'passwort|kennwort|zugangscode', verbs: 'ist|war|lautet|heißt|wäre|bleibt|auf' },
  { names: 'mot de passe|code d’accès|mdp', verbs: 'est|était|sera|reste|à' },
  { names: 'contraseña|contrasena|clave', verbs: 'es|era|será|a' },
  { names: 'senha|palavra-passe', verbs: 'é|era|será|para' },
  { names: 'password|parola d’ordine', verbs: 'è|era|sarà' },
  { names: 'wachtwoord', verbs: 'is|was|luidt|naar' },
  { names: 'hasło', verbs: 'to|jest|brzmi|na' },
  { names: 'пароль|пароля|паролем', verbs: 'это|такой|был|на|це|—|-' },
  { names: 'şifre|şifresi|şifremiz|parola|parolası', verbs: 'olarak|şu|şudur' },
  { names: 'lösenordet|lösenord|adgangskoden|passordet|salasana', verbs: 'är|er|on|var|till' },
  { names: 'mật khẩu', verbs: 'là' },
  { names: 'kata sandi|kata sandinya', verbs: 'adalah' },
  { names: 'كلمة المرور|كلمة السر', verbs: 'هي|هو' },
  { names: 'पासवर्ड', verbs: 'है|हैं' },
  { names: 'পাসওয়ার্ড', verbs: 'হলো|হল|হচ্ছে' },
  { names: 'پاس ورڈ|رمز عبور', verbs: 'ہے|است' },
  { names: 'הסיסמה|סיסמה|סיסמת', verbs: 'היא|הוא|זה' },
  { names: 'κωδικός|κωδικός πρόσβασης|συνθηματικό', verbs: 'είναι' },
  { names: 'heslo|lozinka|geslo', verbs: 'je' },
  { names: 'jelszó|jelszava', verbs: 'a|az' },
  { names: 'parola', verbs: 'este|е' },
  { names: 'парола|лозинка', verbs: 'е|је' },
  { names: 'nenosiri', verbs: 'ni' },
  { names: 'รหัสผ่าน', verbs: 'คือ' },
  { names: 'kata laluan', verbs: 'ialah|adalah' },
];

/** Of Chinese, Japanese and Korean: nothing stands between the words. */
const JOINED_NAMES = '密码|密碼|口令|パスワード|暗証番号|비밀번호|암호'.split('|');
const JOINED_VERBS = '(?:现在|目前)?(?:是|为|為|は|が|を|는|은|가|를)';

/** "for the staging database", "del servidor": a few words between the name and the verb. */
const ASIDE = String.raw`(?:[ \t][^\s.,;:!?"'()[\]{}=<>]{1,16}){0,5}?`;
/** "password for staging: …": whose it is, and then a colon. Not "for user: …", which names somebody. */
const OWNED = String.raw`[ \t](?:for|to|of|on|für|zu|von|du|de|del|do|da|per|voor|van|do|для|до|от|від|к|от)[ \t](?!user|account|login|e-?mail)[^\s.,;:!?"'()[\]{}=<>]{1,24}(?:[ \t][^\s.,;:!?"'()[\]{}=<>]{1,16}){0,2}[ \t]?[:：=]`;
const VERBS = LANGUAGES.map(({ verbs }) => verbs).join('|');
const NOW = String.raw`(?:[ \t](?:now|still|jetzt|noch|ahora|maintenant|agora|теперь))?[:：]?[ \t]?`;

const QUOTES = `"'\`“”„«»「」『』‘’`;
const VALUE = String.raw`(?:[${QUOTES}](?<quoted>[^\r\n${QUOTES}]{6,80})[${QUOTES}]|(?<bare>[^\s,;<>${QUOTES}，。、；]{6,64}))`;

const keywords = [...new Set(LANGUAGES.flatMap(({ names }) => names.split('|'))), ...JOINED_NAMES];

/** The end of its sentence is none of a password. */
const ownLength = (value: string): number => value.replace(/[.?:)\]。…]+$/, '').length;

const word = lateRegExp(
  String.raw`^\$[A-Za-z]|^\p{L}+[!?]+$|^\d[\d.,:/-]*$|^\d+-\p{Ll}+$|^\p{Lu}?\p{Ll}+\d{0,3}(?:-\p{L}+\d{0,3})+$`,
);
const odd = lateRegExp(String.raw`\d|[!#$%^&*+=@].*\p{L}|\p{L}.*[!#$%^&*+=@]`);

/** Words, even odd ones, are what is said about a password; one that is said has a digit or a mark in it. */
function weigh({ value, groups }: Hit): number {
  const quoted = groups['quoted'] !== undefined;
  if (!quoted && !odd().test(value)) return 0;
  if (word().test(value)) return 0;
  return weighAssigned({ name: 'password', value, quoted, alone: true }) > 0 ? 0.8 : 0;
}

/** Name and value as words of a sentence: "the root password is …", in the languages of most use. */
export const statedPassword: Detector = {
  id: 'stated-password',
  kind: 'secret.stated-password',
  entityType: 'PASSWORD',
  label: 'Password in a sentence',
  severity: 'high',
  anchor: { keywords, behind: { whole: 0 }, guard: endsWord },
  pattern: lazily(`(?:${OWNED}|${ASIDE}[ \\t](?:${VERBS})(?=[\\s:：])|${JOINED_VERBS})${NOW}${VALUE}`, 'dy'),
  keep: ownLength,
  weigh,
  reference: 'https://cwe.mitre.org/data/definitions/522.html',
  rotation,
};

const drawn = (seed: number): string => `Tal${fake('digits', 3, seed)}${fake('letters', 4, seed)}!`;

export const examples: readonly Examples[] = [
  {
    detector: 'stated-password',
    positives: () => [
      `the password is Winter${fake('digits', 4, 8)}!`,
      `I think the root password for the staging database is still ${drawn(1)}.`,
      `Das Passwort lautet ${drawn(2)}`,
      `Le mot de passe du serveur est « ${drawn(3)} »`.replace(/« | »/g, '"'),
      `La contraseña del router es ${drawn(4)}`,
      `A senha do banco é ${drawn(5)}`,
      `La password del server è "${drawn(6)}"`,
      `Het wachtwoord van de beheerder is ${drawn(7)}`,
      `Hasło do bazy to ${drawn(8)}`,
      `Пароль от сервера - ${drawn(9)}`,
      `服务器的密码是${drawn(10)}`,
      `パスワードは${drawn(11)}です`.replace('です', ''),
      `관리자 비밀번호는 ${drawn(12)}`,
      `كلمة المرور هي ${drawn(13)}`,
      `mật khẩu là ${drawn(14)}`,
      `пароль до бази: ${drawn(15)}`,
      `password for the staging box: ${drawn(16)}`,
      `הסיסמה היא ${drawn(17)}`,
      `the passphrase is "${['copper', 'lantern', 'ostrich', 'velvet'].join(' ')}"`,
    ],
    negatives: () => [
      'the password is required',
      'password reset for user: bob1982x',
      'password for user: bob1982x',
      'the password is too short',
      'your password is correct',
      'The password is wrong!',
      'Das Passwort ist mindestens 8 Zeichen lang',
      'the token is expired since 2024-03-01',
      'the password is PASSWORD_1',
      'the password is ${DB_PASSWORD}',
      'Le mot de passe est obligatoire',
      'the login is user-friendly',
      'the secret is base64-encoded',
      'the token is a 32-byte value',
      'the password is "changeme"',
    ],
  },
];
