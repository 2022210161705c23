import { lateRegExp } from '@/lib/core/late-reg-exp';
import { isDummy, isPlaceholder, isTemplate } from '../dummy';

/** What people write when nothing occurs to them. */
const IDLE = /x{4}|(?:^|[^0-9a-f])0{8}|deadbeef|^</i;

/** What stands in tutorials, tests and local set-ups where a secret goes. Names of products are their own default passwords. */
const STAND_IN_WORDS = new Set(
  (
    'anonymous password passwort passwd pass pwd pw passphrase secret secrets token tokens key keys apikey api auth access private session ' +
    'credential credentials login value string text data here there my your the a an and some any new old this is not it only ' +
    'test testing tests tester demo dev devel development local localhost staging prod production default defaults super very ' +
    'strong secure safe long random generated user users username name root admin administrator sa guest client server service ' +
    'app application db database data postgres postgresql pg mysql mariadb mongo mongodb redis rabbitmq rabbit elastic minio ' +
    'oracle sql cassandra kafka neo keycloak grafana prometheus django flask rails laravel symfony spring node express next nuxt ' +
    'jwt oauth oidc saml sso hmac signing encryption cookie bearer basic id uuid abc abcd abcdef abcdefg abcdefgh xyz foo bar baz qux qwerty asdf ' +
    'letmein welcome hello world temp tmp initial first second one two three four valid invalid wrong correct good bad fake mock ' +
    'stub none null nil empty unset hidden masked see ask get set use using from in for of to on with without must be at ' +
    'github gitlab aws azure gcp google stripe openai slack acme company internal external public shared common global main ' +
    'insecure unsafe changeit change me enter type confirm forgot reset update delete create generate provide required optional missing contraseña senha wachtwoord parola geheim geheimnis'
  ).split(' '),
);

const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  $: 's',
  '5': 's',
  '3': 'e',
  '1': 'i',
  '!': 'i',
};
/** `P@ssw0rd` is no secret: everybody's first idea. */
const unleet = (value: string): string =>
  value.replace(/(?<=[A-Za-z])[@40$531!](?=[A-Za-z])/g, (mark) => LEET[mark] ?? mark);

/** The shortest run that nobody draws by chance. */
const RUN = 5;

/** How much of a value are runs such as `1234567890`, `abcdef`, `aaaaa`: 0 to 1. */
function runs(value: string): number {
  let inRuns = 0;
  let length = 1;
  let last = NaN;
  for (let i = 1; i <= value.length; i++) {
    const step = value[i - 1] === '9' && value[i] === '0' ? 1 : value.charCodeAt(i) - value.charCodeAt(i - 1);
    if (step === last) {
      length++;
      continue;
    }
    if (length >= RUN) inRuns += length;
    last = Math.abs(step) <= 1 ? step : NaN;
    length = 2;
  }
  return Math.min(1, inRuns / Math.max(1, value.length));
}

const between = lateRegExp(String.raw`[^\p{L}]+`);

/** Whether a value is made of words that stand for a secret, and at most a short or a counted number. */
export function isSaid(value: string): boolean {
  const words = unleet(value)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(between())
    .filter((word) => word !== '');
  if (words.length === 0 || !words.every((word) => STAND_IN_WORDS.has(word))) return false;
  // A letter among symbols isn't a word.
  if (words.join('').length < value.length / 2) return false;
  // Said, but written to please the rules of a real system: `SuperGeheim#2`. Not the word for password itself.
  const ruled = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s-]/].every((one) => one.test(value)) && value.length >= 12;
  if (ruled && !words.some((word) => word.startsWith('pass'))) return false;
  const digits = unleet(value).replace(/\D/g, '');
  return digits.length <= 3 || runs(digits) > 0.7;
}

/** Half of a random text is no run. */
const COUNTED = 0.5;

/** Whether most of a value counts up or repeats. */
export const isCounted = (value: string): boolean => runs(value) > COUNTED;

/** Whether a value stands for a secret without being one: a template, a mask, a documented dummy, `password123`. */
export const isStandIn = (value: string): boolean =>
  isTemplate(value) ||
  isPlaceholder(value) ||
  isDummy(value) ||
  IDLE.test(value) ||
  /^(.{1,3})\1*.?$/s.test(value) ||
  isCounted(value) ||
  isSaid(value);
