import type { Mark } from './mark';

const PLATE = {
  kind: 'pii.licence-plate',
  entityType: 'LICENCE_PLATE',
  label: 'Licence plate',
  reference: 'https://unece.org/transport/vehicle-regulations',
  said: /^["')]?,? ?(?:(?:is|was|ist|war|es|est|è|é|jest|är) )?(?:(?:my|his|her|our|their|the|mein|sein|ihr|das|unser|mi|su|la|ma|sa|mia|moje|mitt) )?(?:[a-z]{1,12} )?(?:licen[cs]e plate|number plate|plate number|plates?\b|car reg|registration|kennzeichen|nummernschild|matr[ií]cula|targa|immatriculation|plaka|kenteken|rejestracj|nummerplat)/,
} as const;

/** Months and what else stands in capitals between numbers. */
const BETWEEN_NUMBERS =
  /\d ?(?:JAN|FEB|MA[RYI]|APR|JU[NL]|AUG|SEP|OCT|OKT|NOV|DE[CZ]|X|AND|OF|TO|GB|MB|KB|TB|HZ|MHZ|GHZ|KM|CM|MM|USD|EUR|GBP|PM|AM) ?\d/;

/** What else stands before a number: currencies, parts, models. And behind a letter and a number. */
const BEFORE_NUMBER =
  /^(?:USD|EUR|GBP|CHF|JPY|AUD|CAD|INR|CNY|RUB|BRL|MXN|ZAR|NZD|SEK|NOK|DKK|PLN|HKD|KRW|RTX|GTX|EOS|LED|PSU|CPU|GPU|RAM|SSD|HDD|BMW|ISO|MAX|MIN|AVG|SUM|THE|AND|FOR|ALL|DAY|USB|ARM|XPS|ABS|SQL|API|RFC|ASC|NFL|NBA|USA|AWS|SHA|AES|CVE|EPS|DNS|UTC|GMT|LOG|UTF|HEX|SSH)(?![A-Z])/;
const BEHIND_NUMBER =
  /\d ?(?:AND|THE|FOR|GPU|CPU|TPU|NPU|API|SDK|KEY|PEM|DER|DEC|ENC|RGB|USB|PRO|MAX|RAM|SSD|HDD|LED|LCD|TEX|FPS|BPM|BPS|DPI|RPM|SXM|APP|MAP|SET|GET|PUT|NEW|OLD|TAX|PDF|CSV|XML|LTE|LAN|WAN|DAY|MEN|WAS|HAS|ARE|NOT|BUT|ALL|ANY|PER|VAT|USA|USD|EUR|GBP|WAY|BUS|CAR|VAN|SEE|TBD|TBA|GMT|AES|RSA|SHA|CRL|CSR|KDF)$/;

export const plates: readonly Mark[] = [
  {
    ...PLATE,
    id: 'lone-plate',
    forms: [
      // Great Britain since 2001, Nigeria, Turkey, India, Germany, France and Italy, Spain since 2000.
      '[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\\d)[ -]?[A-HJ-PR-Z]{3}',
      '[A-Z]{3}[ -]?\\d{3}[A-HJ-NP-Z]{2}',
      '(?:0[1-9]|[1-7]\\d|8[01])(?: [A-Z]{1,3} \\d{2,5}|[A-PR-VYZ]{3}\\d{3,4})',
      '(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TG|TN|TR|TS|UK|UP|WB)[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{4}',
      '[A-ZÄÖÜ]{1,3}(?:[ -][A-Z]{1,2} \\d{1,4}|-[A-Z]{1,2}-\\d{3,4})[EH]?',
      '[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2}',
      '\\d{4} [BCDFGHJKLMNPRSTVWXYZ]{3}',
    ],
    unless: BETWEEN_NUMBERS,
    positives: [
      'KJH-482QX is my license plate',
      'B-KV 4821 ist mein Kennzeichen',
      '4821 KDB es la matrícula',
    ],
    slight: [
      'LN63 TKV was seen',
      'KJH-482QX',
      'KJH482QX',
      '34 TKV 482',
      '06TKV482',
      'MH 12 DE 4821',
      'DL4CAF4821',
      'B-KV 4821',
      'AB-482-KX',
      '4821 KDB',
    ],
    negatives: [
      'UTF-8',
      'ISO-8859-1',
      'RFC 2616',
      'IPV4 1000',
      '2024 JAN',
      'SHA-256',
      'HTTP/1.1 200',
      'COVID-19',
      '12MAR2024',
      '04 OCT 2024',
    ],
  },
  {
    ...PLATE,
    id: 'lone-older-plate',
    // Great Britain and Ireland from 1963: the year's letter behind, from 1983 before.
    forms: ['[A-HJ-NPR-TV-Y]\\d{2,3} ?[A-HJ-PR-Y]{3}', '[A-HJ-PR-Y]{3} ?\\d{2,3}[A-HJ-NPR-TV-Y]'],
    unless: new RegExp(`${BEFORE_NUMBER.source}|${BEHIND_NUMBER.source}`),
    reference: 'https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates',
    positives: ['D482 KVB is the number plate of his van'],
    slight: ['a Mini, D482 KVB', 'KVB 482D', 'D482KVB', 'KVB48D'],
    negatives: ['A100 GPU', 'USD 100M', 'GTX 970M', 'X509 PEM', 'Q482 KVB', 'KVB 482Z', 'KVB 482'],
  },
];
