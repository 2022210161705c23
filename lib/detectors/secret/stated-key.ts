import type { Detector, Examples, Hit } from '../detector';
import { fake } from '../fake';
import { lazily } from '../pattern';
import { changeOnService } from './rotations';
import { weighAssigned } from './secret-value';

/** How a sentence goes on behind the word for a key, in languages of most use. */
const SENTENCES: Readonly<Record<string, string>> = {
  'key|keys|token|tokens|secret|credential': 'is|was|are|for|of|to|we|that|in|on|called|remains',
  'schlüssel|api-schlüssel|zugangsschlüssel': 'ist|war|lautet|für|von|heißt',
  'clé|clef|jeton': 'est|était|pour|de|du',
  'clave|llave|token': 'es|era|para|de|del',
  'chave|segredo': 'é|era|para|de|do|da',
  'chiave|segreto': 'è|era|per|di|del',
  'sleutel|api-sleutel': 'is|was|voor|van',
  'klucz|klucza': 'to|do|jest|dla',
  'ключ|ключа|токен|секрет': 'это|для|от|к|такой|—|-',
  'ключ|токен': 'це|для|від',
  'anahtarı|anahtarımız': 'şu|olarak',
  'kunci|kuncinya': 'adalah|untuk',
  'khóa|khoá|mã': 'là|cho',
  'مفتاح|المفتاح|رمز': 'هو|هي',
  'कुंजी|की': 'है',
};

/** Keys that lock nothing: of tables, caches, translations. */
const PUBLIC =
  /(?:public|primary|foreign|partition|sort|cache|object|s3|row|host|composite|idempotency|routing|csrf|page|next|continuation|product|map|site|hash|translation|registry|first|last|current|previous)[ _-]\S{1,20} \S{1,10} $/i;

/** How far before its end a keyword and the word before it may begin. Code units. */
const REACH = 48;

const keywords = Object.entries(SENTENCES).flatMap(([names, words]) =>
  names.split('|').flatMap((name) => words.split('|').map((word) => `${name} ${word} `)),
);

const ASIDE = String.raw`(?:[^\s.,;:!?"'()[\]{}=<>]{1,20}[ \t]){0,6}?`;
const VALUE = String.raw`(?<value>[A-Za-z0-9][A-Za-z0-9_.+/=:~-]{14,254}[A-Za-z0-9_=-])(?![\w/])`;

function weigh({ text, from, value }: Hit): number {
  if (PUBLIC.test(text.slice(Math.max(0, from - REACH), from))) return 0;
  const digits = value.match(/\d/g)?.length ?? 0;
  if (digits < 2 || !/[A-Za-z]/.test(value)) return 0;
  return weighAssigned({ name: 'api_key', value, quoted: true, alone: true }) > 0 ? 0.75 : 0;
}

/** "our Shodan key is …", "the key for the gateway is …": a value that only a machine draws, and the word for what it is. */
export const statedKey: Detector = {
  id: 'stated-key',
  kind: 'secret.stated-key',
  entityType: 'SECRET',
  label: 'Key in a sentence',
  severity: 'high',
  anchor: { keywords, behind: { whole: 0 } },
  pattern: lazily(String.raw`${ASIDE}[:：]?["'\x60“«]?${VALUE}`, 'dy'),
  weigh,
  reference: 'https://cwe.mitre.org/data/definitions/522.html',
  rotation: changeOnService,
};

export const examples: readonly Examples[] = [
  {
    detector: 'stated-key',
    positives: () => [
      `our search key is ${fake('base62', 32, 1)}, why does it fail?`,
      `The key for the weather service is "${fake('hex', 32, 2)}"`,
      `Der Schlüssel lautet ${fake('base62', 40, 3)}`,
      `la llave del mapa es ${fake('base62', 24, 4)}`,
      `Ключ для карты ${fake('hex', 40, 5)}`,
      `kuncinya adalah ${fake('base62', 28, 6)}`,
      `la clé est « ${fake('base62', 30, 7)} »`.replace(/« | »/g, '"'),
    ],
    negatives: () => [
      'the key is user-profile-settings-2024-v2',
      'the key for the table is order_line_items_2024',
      `the cache key is ${fake('hex', 32, 8)}`,
      'the key to good code is readability/maintainability',
      'the token is AbstractSingletonProxyFactoryBean2',
      'the secret of success',
    ],
  },
];
