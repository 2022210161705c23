import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Detector, Examples, Hit } from '../../detector';
import { lazily } from '../../pattern';
import { hasPage, isCredit, isCulture } from './credits';
import { isFamily, isGiven, mayBeGiven, surenessOf } from './known';
import { PARTICLE, WORD } from './written';

/** What makes the next words a name of something else: `St. Mary Hospital`, `Port Elizabeth`, `class Anna`. */
const beforeOthers = lateRegExp(
  String.raw`(?:\b(?:St|Saint|San|Santa|Sankt|Port|Lake|Mount|Mt|New|North|South|East|West|Fort|Cape|Hotel|Villa|Rue|Via|Calle|Avenida|University of|class|interface|import|type|enum|struct)\.?|\p{Lu}\p{L}{2,20}(?:'s)?) $`,
);

/** Words for people, which are capitalised in German and in titles: a name may well follow. */
const ROLE =
  /\b(?:Patient(?:in)?|Kund(?:e|in)|Kolleg(?:e|in)|Mitarbeiter(?:in)?|Mieter(?:in)?|Nachbar(?:in)?|Mandant(?:in)?|Zeug(?:e|in)|Chef(?:in)?|Schwester|Bruder|Professor(?:in)?|Doctor|Client|Customer|Employee|User|Agent|Officer|Judge|Nurse|Manager|Sergeant|Captain|Detective|From|To|With|By|Yesterday|Today|When|Did|Has|Is|And|Please|Ask|Tell|Call|Contact|Hat|Ist|Wann|Gestern|Heute|Hier|Hoy|Ieri|Oggi) $/;

/** A capitalised word goes on: `Julia Lang Server`, a heading or the name of a thing. */
const goesOn = lateRegExp(String.raw`^ \p{Lu}\p{Ll}`);

const CONFIDENCE = [0, 0, 0.6, 0.75] as const;

function weigh({ text, value, start, end }: Hit): number {
  if (
    /[\w$@#%&*/\\.<=-]/.test(text.charAt(start - 1)) ||
    /^(?:[\w(@/\\=[{<]|[.:]\w|\.\.|::)/.test(text.slice(end, end + 2))
  )
    return 0;
  const sure = surenessOf(value);
  if (sure < 2) return 0;
  const words = value.split(' ');
  const [first = '', second = ''] = words;
  // A family name may stand first where that is the custom, and in lists; beside it only a given name tells.
  if (
    !isGiven(first) &&
    !(mayBeGiven(first) && isFamily(words.at(-1) ?? '')) &&
    !(isFamily(first) && isGiven(second))
  )
    return 0;
  const head = text.slice(Math.max(0, start - 24), start);
  if (sure < 3 && beforeOthers().test(head) && !ROLE.test(head)) return 0;
  if (goesOn().test(text.slice(end, end + 3)) && sure < 3) return 0;
  if (isCredit(text, start) || hasPage(text, end) || isCulture(text, start, end)) return 0;
  return CONFIDENCE[sure];
}

/** How many words' answers are remembered: the same ones begin sentences everywhere. */
const REMEMBERED = 16_384;
/** Of a longer word V8 would keep the whole text that it was taken from. */
const COPIED = 12;
const answers = new Map<string, boolean>();

/** Whether a name may begin with this word. */
function mayBegin(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  const answer = mayBeGiven(word) || isFamily(word);
  if (answers.size >= REMEMBERED) answers.clear();
  if (word.length <= COPIED) answers.set(word, answer);
  return answer;
}

/** A known given name with a capitalised word after it, anywhere. */
export const personInProse: Detector = {
  id: 'person-in-prose',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: { capitals: mayBegin },
  pattern: lazily(
    String.raw`(?<![\p{L}\p{N}_])(?<value>${WORD}(?: (?:\p{Lu}\.|${WORD})(?= (?:\p{Lu}\p{Ll}|(?:${PARTICLE}) \p{Lu})))?(?: ${PARTICLE}(?= \p{Lu}))? ${WORD})(?![\p{L}\p{N}_])`,
    'duy',
  ),
  weigh,
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'person-in-prose',
    positives: () => [
      'Yesterday Katarzyna Wróblewska paid the invoice.',
      'the ticket that Thomas Oberhuber opened is still there',
      'Reunión con Lucía Fernández mañana a las 10',
      "J'ai vu Mathilde Lefebvre hier",
      'riunione con Giovanni Battista Moretti',
      'overleg met Willemijn van der Meer gisteren',
      'O pedido foi feito por Fernanda Oliveira ontem',
      'звонила Наталья Кузнецова по договору',
      'Grace Johansson has not paid',
      'mødet med Søren Kristensen',
      'görüşmede Mehmet Yılmaz vardı',
      'Nagy Katalin levele',
      'Der Patient Rüdiger Kleinschmidt wurde entlassen',
    ],
    negatives: () => [
      'Visual Studio and San Francisco',
      'the Paris Hilton Hotel',
      'Victoria Station, Virginia Beach',
      'Copyright (c) 2020 Martin Hofstetter',
      '@author Stefanie Kruse',
      'May Day and Black Friday',
      'class Anna Extends Base',
      'Albert Einstein wrote',
      'Julia Language Server',
      'Ask John Doe',
      'Max Length and Min Length',
      'the Christian Church',
      'Max Value',
      'import Julia from',
    ],
  },
];
