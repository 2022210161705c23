import { SLIGHT } from '@/lib/core/finding';
import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';
import { isGiven, isInvented, mayBeGiven, surenessOf } from './known';
import { isNoName } from './no-names';
import { FULL, WORD } from './written';

/** What only one's own name follows. */
const OWN = words(
  "my name is |my name’s |my name's |call me |mein name ist |ich heiße |ich heisse |je m'appelle |je m’appelle |mon nom est ",
  'me llamo |mi nombre es |mi chiamo |il mio nome è |meu nome é |me chamo |ik heet |mijn naam is |jag heter |jeg heter ',
  'mit navn er |jeg hedder |nimeni on |nazywam się |mam na imię |jmenuji se |volám sa |mă numesc |numele meu este ',
  'benim adım |a nevem |zovem se |меня зовут |мене звати |με λένε |nama saya |tên tôi là |tôi tên là ',
);

/** What often somebody's name follows. */
const DONE = words(
  "i'm |i’m |i am |ich bin |je suis |soy |sono |ik ben |jag är |called by |assigned to |spoke with |spoke to |reported by ",
  'requested by |contacted by |approved by |met with |meeting with |call with |talked to |signed by |treated by ',
  'behalf of |interview with |colleague |my boss |my manager |my wife |my husband |my son |my daughter |my neighbour ',
  'mein kollege |meine kollegin |mi colega |mon collègue |zugewiesen an |asignado a |assigné à |assegnato a ',
);

const isOwn = new RegExp(`^(?:${OWN.join('|')})`, 'i');

export const statedPerson: Detector = {
  id: 'stated-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: { keywords: [...OWN, ...DONE] },
  pattern: lazily(
    String.raw`(?<![\p{L}\p{N}_.@-])[\p{L}\p{M}]{1,12}(?:['’ ][\p{Ll}\p{M}]{1,10}){0,3} (?<value>${FULL}|${WORD})(?![\p{L}\p{N}_(]|\.\p{L})`,
    'duy',
  ),
  weigh: ({ text, from, value }) => {
    const own = isOwn.test(text.slice(from, from + 24));
    if (isInvented(value)) return SLIGHT;
    if (isNoName(value.toLowerCase())) return 0;
    if (value.includes(' ')) {
      const sure = surenessOf(value);
      return sure > 1 ? 0.8 : sure === 1 ? (own ? 0.75 : 0) : 0;
    }
    return own ? (mayBeGiven(value) ? 0.75 : 0.6) : isGiven(value) ? 0.55 : 0;
  },
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'stated-person',
    positives: () => [
      'My name is Xiomara and I work in accounting',
      'ich heiße Annegret Hollenbach',
      "je m'appelle Mathilde",
      'me llamo Alejandro',
      'mi chiamo Rosaria Bianchi',
      'ik heet Willemijn',
      'nazywam się Agnieszka Wójcik',
      'меня зовут Наталья',
      "I'm Priya from the billing team",
      'we spoke with Adaeze yesterday',
    ],
    negatives: () => [
      'my name is in the list',
      "I'm Using React",
      'assigned to Backend Team',
      'spoke with Support',
      'I am German',
      'approved by Security',
    ],
    slight: () => ['my name is John Doe'],
  },
];
