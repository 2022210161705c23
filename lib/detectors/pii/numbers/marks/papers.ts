import { charSet } from '@/lib/core/char-set';
import { isLetter, type Mark } from './mark';

const PAPER = {
  kind: 'pii.national-id',
  entityType: 'DOCUMENT_NUMBER',
  label: 'Number as on passports, licences and cards',
  reference: 'https://www.icao.int/publications/pages/publication.aspx?docnumber=9303',
  said: /^["')]?,? ?(?:(?:is|was|ist|es|est|è|é|jest|är) )?(?:(?:my|his|her|our|their|the|mein|seine?|ihre?|die|der|mi|su|el|mon|ma|son|le|il|mio|meu|o|mijn|mitt|mój) )?(?:(?:n[uú]mero|numéro|nummer|numer|number|no\.?) (?:de|du|di|do|of|for)?(?: ?(?:my|mi|mon|the))? ?)?(?:passport|pasaporte|passeport|reisepass|passaporto|passaporte|paspoort|paszport|pass(?:-?nummer|nummer)|driv\w{2,4} licen[cs]e|f[uü]hrerschein|permis|patente|rijbewijs|voter|identity card|id card|personalausweis)/,
} as const;

const MBI_LETTER = 'AC-HJKMNP-RT-Yac-hjkmnp-rt-y';

/** One to three letters right before a number, and no other. */
function opensWithFewLetters(text: string, at: number): boolean {
  let from = at;
  while (from > at - 4 && isLetter(text.charCodeAt(from - 1))) from--;
  return from > at - 4 && from < at - 1;
}

export const papers: readonly Mark[] = [
  {
    ...PAPER,
    id: 'lone-document-number',
    // Passports of three dozen states, licences of Germany and Italy, cards of Germany, voters' and health cards.
    forms: [
      '[A-Z]{1,3}\\d{6,9}[A-Z]?',
      '[A-Z]{5}\\d{4}[A-Z]',
      '[A-Z]\\d{3}[A-Z]\\d{4}',
      '[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]',
      'U1(?=[A-Z]?\\d)[A-Z0-9]{7}[A-Z]',
      '[CF-HJ-NPRTV-Z](?=[CF-HJ-NPRTV-Z0-9]{7,9}\\b)(?=\\w{0,5}[CF-HJ-NPRTV-Z])(?:[CF-HJ-NPRTV-Z]?\\d){2}\\w{3,6}\\d',
    ],
    // An escape for a character.
    unless: /^U000/,
    positives: ['XKD482913 es mi número de pasaporte', 'KX0482913B ist mein Führerschein'],
    slight: [
      'on the desk lay XKD482913',
      'ZAB1287349',
      'KX0482913B',
      'M482K9130',
      'T18LL0042K',
      'BQKDT4821M',
      'U1B482K91M',
      'LK482T9K3',
    ],
    negatives: ['\\U00010103-', 'P1938R3', 'TS2345', 'sha1 AB12', 'KB482 913', 'E12345', 'EPSG:4326'],
  },
  {
    ...PAPER,
    id: 'lone-small-document-number',
    // The same as hurried people type them.
    forms: ['[A-Za-z]{3}\\d{6,7}', '[A-Za-z]{2}\\d{7}', '[A-Za-z]{2}\\d{8}[A-Za-z]'],
    unless:
      /^[A-Z]+\d+[A-Z]?$|^(?:[Rr]fc|[Ii]so|[Rr]ev|[Vv]er|[Ii]mg|[Dd]sc|[Dd]oc|[Bb]ug|[Pp]r|[Ii]d|[Nn]o|[Ii]s)\d/,
    anchor: { digits: 6, guard: opensWithFewLetters, back: { over: isLetter, max: 3 } },
    positives: ['xkd482913 is my passport number'],
    slight: ['on the desk lay xkd482913', 'Kx0482913', 'mu04829135b'],
    negatives: ['rev482913', 'XKD482913', 'xkdq482913', '0xkd482913', 'k482913', 'xk482913.js'],
  },
  {
    id: 'lone-beneficiary',
    kind: 'pii.health-id',
    entityType: 'MBI',
    label: 'Medicare beneficiary identifier',
    forms: ['-', ''].map(
      (gap) =>
        `[1-9][${MBI_LETTER}][${MBI_LETTER}0-9]\\d${gap}[${MBI_LETTER}][${MBI_LETTER}0-9]\\d${gap}[${MBI_LETTER}]{2}\\d{2}`,
    ),
    // One case or the other.
    unless: /[a-z].*[A-Z]|[A-Z].*[a-z]/,
    anchor: {
      digits: 2,
      guard: (text, at) =>
        isLetter(text.charCodeAt(at - 1)) &&
        isLetter(text.charCodeAt(at - 2)) &&
        /[\d-]/.test(text.charAt(at - 3)),
      back: { over: charSet('A-Za-z0-9\\-'), max: 11, min: 9 },
    },
    reference: 'https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf',
    slight: ['on file: 4TK7-PW2-HJ58', '4TK7PW2HJ58', '4tk7-pw2-hj58'],
    negatives: ['ISO-8859-AB12', 'RTX-4090-TI24', '1234-567-AB12', '4Tk7-pw2-hj58', '4TK7PW2-HJ58'],
  },
];
