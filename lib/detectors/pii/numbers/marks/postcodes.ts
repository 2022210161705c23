import type { Mark } from './mark';

/** Areas, those of the islands and the crown dependencies included. Source: Royal Mail, Programmers' guide to the PAF. */
const AREAS =
  'AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|' +
  'HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|' +
  'RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE';
const UNIT = '\\d[ABD-HJLNP-UW-Z]{2}';

const POSTCODE = {
  kind: 'pii.address',
  entityType: 'POSTCODE',
  label: 'Postcode',
  reference: 'https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema',
} as const;

/** Great Britain: area, district, sector, unit. */
export const postcodes: readonly Mark[] = [
  {
    ...POSTCODE,
    id: 'lone-postcode',
    forms: [`(?:${AREAS})\\d{1,2} ?${UNIT}`],
    // Codecs, processors and encodings.
    unless: /^(?:[BE]\d|S390|L16)/,
    slight: ['flat at BS6 5QA', 'M1 1AE', 'L17AQ', 'written YO318RT'],
    negatives: ['ISO 8 5QA', 'H264 1080P', 'A1 2', 'mov R1 0x2f', 'QX6 5QA', 'AB12CD', 'S3903XE'],
  },
  {
    ...POSTCODE,
    id: 'lone-city-postcode',
    // Inner London's districts end in a letter, and one bank had a code of its own.
    forms: [
      `(?:EC[1-4][AMNPRVY]|WC[12][ABEHNRVX]|W1[A-HJKSTUW]|SW1[AEHPVWXY]|SE1P|E1W|N1[CP]|NW1W) ?${UNIT}`,
      'GIR ?0AA',
    ],
    anchor: { keywords: 'EC1 EC2 EC3 EC4 WC1 WC2 W1 SW1 SE1P E1W N1C N1P NW1W GIR'.split(' '), token: true },
    slight: ['W1T 4QF', 'from there to EC2V 7HN', 'WC1X9DH', 'GIR 0AA'],
    negatives: ['W1 4QF', 'EC2 instance', 'EC2X 7HN', 'SW1A', 'W1T 4QFX', 'GIR 1AA'],
  },
];
