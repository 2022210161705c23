import type { Detector, Examples } from '../../detector';
import { lazily } from '../../pattern';
import { words } from '../words';
import { isFamily, isGiven, mayBeGiven, surenessOf } from './known';
import { isNoName } from './no-names';
import { FULL, WORD } from './written';

/** Titles that are words of another meaning too: `Pan`, `Bay`, `Don`. Behind them the name itself must be known. */
const AMBIGUOUS = /^(?:pan|pani|bay|bayan|don|m\.|fru|hr|miss)\b/i;

const TITLES = words(
  'Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Rev|Herrn?|Frau|Monsieur|Madame|Mme|Mlle|Sra?|Srta',
  '[Ss]eñora?|[Ss]eñorita|Do[nñ]a?|[Ss]enhora?|Sig|Sig\\.ra|[Ss]ignora?|Dott|Dott\\.ssa|Dhr|Mevr|Mw|Meneer|Mevrouw|[Dd]e heer',
  '[Pp]ana?|[Pp]ani|[Pp]anu|Fru|Hr|Bayan?|[Ss]ayın|[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа|[Дд]октор|Shri|Smt|Κος|κ|Κα|M\\.',
).join('|');

export const titledPerson: Detector = {
  id: 'titled-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: {
    keywords: words(
      'mr. |mr |mrs |mrs. |ms. | ms |mx. |miss |dr. |dr |prof. |prof |rev. |herr |herrn |frau ',
      'monsieur |madame |mme |mme. |mlle |sr. |sra. |sra |srta. |señor |señora |señorita |don |doña ',
      'senhor |senhora |sig. |sig.ra |signor |signora |dott. |dott.ssa |dhr. |mevr. |mw. |meneer |mevrouw ',
      'de heer |pan |pani |panu |pana |fru |hr. |bay |bayan |sayın |г-н |г-жа |господин |госпожа ',
      'доктор |shri |smt. |smt |κος |κα |κ. | m. ',
    ),
  },
  pattern: lazily(
    String.raw`(?<![\p{L}\p{N}_.@-]) ?(?:${TITLES})\.? (?:(?:Dr|Prof|Ing|med|Dott)\.? ){0,2}(?<value>${FULL}|${WORD})(?![\p{L}\p{N}_(]|\.\p{L})`,
    'duy',
  ),
  weigh: ({ text, from, value }) => {
    if (isNoName(value.toLowerCase())) return 0;
    const single = !value.includes(' ');
    if (!single && surenessOf(value) === 0) return 0;
    if (!AMBIGUOUS.test(text.slice(from, from + 8).trim())) return 0.8;
    return (single ? isGiven(value) || isFamily(value) || mayBeGiven(value) : surenessOf(value) > 1)
      ? 0.8
      : 0;
  },
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'titled-person',
    positives: () => [
      'I saw Mr. Haverbrook on Tuesday',
      'Mrs Okonjo called again',
      'Termin mit Herrn Dr. Brandstetter',
      'avec Mme Lefebvre-Caron demain',
      'la Sra. Iglesias no contesta',
      'il Sig. Moretti ha pagato',
      'pani Agnieszka Wójcik dzwoniła',
      'de heer Van Dijk belde',
      'г-н Соколов не отвечает',
      'sayın Yılmaz için',
      'Dr. Abimbola prescribed it',
      'falei com a senhora Oliveira',
    ],
    negatives: () => [
      'the Mr. President of the list',
      'ms build',
      'Bay Area',
      'dr Watson',
      'Pan Section',
      'Mr. X',
      'Frau',
      'src/mr Robot',
      'Don Not',
    ],
  },
];
