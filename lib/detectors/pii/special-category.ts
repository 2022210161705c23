import { lateRegExp } from '@/lib/core/late-reg-exp';
import type { Detector, Examples } from '../detector';
import { LETTER, LETTERS } from '../letters';
import { lazily } from '../pattern';
import { words } from './words';

/** What somebody may be whose kind the GDPR protects most, in the languages' own words. Article 9. */
const BELIEF =
  'catholic|protestant|lutheran|evangelical|baptist|methodist|mormon|orthodox christian|muslim|sunni|shia|jewish|hindu|sikh|buddhist|atheist|katholisch|evangelisch|muslimisch|jüdisch|catholique|musulmane?|juive?|católic[oa]|musulmán|judí[oa]|cattolic[oa]|musulman[oa]|ebre[oa]|katholiek|moslim|katolicka|muçulman[oa]';
const ORIENTATION =
  'gay|lesbian|bisexual|homosexual|transgender|non-binary|queer|schwul|lesbisch|homosexuelle?|lesbienne|homosexual|lesbiana|omosessuale|bisessuale';
const ORIGIN =
  'african[ -]american|hispanic|latino|latina|caucasian|asian|black|white|native american|pacific islander|roma|sinti|kurdish|uyghur|pakistani|bangladeshi|arab';
const PARTY =
  'democrat|republican|labour|conservative|liberal democrat|green party|socialist|communist|cdu|csu|spd|fdp|afd|die linke|the union|ver\\.di|ig metall|unison|unite|afl-cio|teamsters|seiu';
const CONDITION =
  'hiv|aids|cancer|diabetes|depression|bipolar|schizophrenia|epilepsy|asthma|hepatitis|tuberculosis|covid-19|dementia|alzheimer|parkinson|multiple sclerosis|anxiety|ptsd|adhd|autism|leukemia|leukaemia|lymphoma|hypertension|stroke|heart failure|copd|pregnan|alcoholism|addiction|anorexia|bulimia|krebs|depressionen|epilepsie|diabète|dépression|cáncer|depresión|cancro|depressione|kanker';

const SIGN = String.raw`["'\x60*]{0,3}[ \t]{0,3}[:=][ \t]{0,3}["'\x60*]{0,3}`;

/** A label and one of these: `Religion: Catholic`. */
export const specialCategory: Detector = {
  id: 'special-category-field',
  kind: 'pii.special-category',
  entityType: 'SPECIAL_CATEGORY',
  label: 'Specially protected personal data',
  severity: 'high',
  anchor: {
    keywords: words(
      'religion|religious|denomination|konfession|bekenntnis|ethnicit|ethnic origin|racial|herkunft|sexual orientation|sexual_orientation|orientation sexuelle|orientación sexual|political|parteimitglied|trade union|trade_union|union member|gewerkschaft|syndicat|sindicato|medical condition|diagnosis|diagnose|hiv status|hiv_status|health condition|disability|vorerkrankung|diagnóstico|diagnosi',
    ),
  },
  pattern: lazily(
    String.raw`${LETTER}{3,14}(?:[ _-]${LETTER}{1,14}){0,3}${SIGN}(?<value>(?:${BELIEF}|${ORIENTATION}|${ORIGIN}|${PARTY}|${CONDITION}|(?:hiv )?positive)[${LETTERS}-]{0,8}(?: [${LETTERS}\d-]{1,14}){0,3})`,
    'diy',
  ),
  weigh: ({ value }) => (/^(?:positive|black|white|asian|unite|the union)\w/i.test(value) ? 0 : 0.75),
  reference: 'https://gdpr-info.eu/art-9-gdpr/',
};

const nameBefore = lateRegExp(String.raw`\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?$`);
const someone = lateRegExp(
  String.raw`(?:people|patients|those|persons|individuals|anyone|someone|who|children|adults|menschen|if|can be|are) (?:\p{L}{1,12} ){0,2}$`,
  'iu',
);

/** The same said of a person: `she was diagnosed with leukaemia`, `I am a Muslim`. */
export const specialStatement: Detector = {
  id: 'special-category-statement',
  kind: 'pii.special-category',
  entityType: 'SPECIAL_CATEGORY',
  label: 'Specially protected personal data',
  severity: 'high',
  anchor: {
    keywords: words(
      'diagnosed with|suffers from|suffering from|tested positive for|hiv positive|hiv-positive|leidet an|leide an|diagnostiziert mit|souffre d|sufre de|padece|soffre di|lijdt aan|is a practicing|is a practising|is a devout|came out as|identifies as|member of the|mitglied der|mitglied bei|my dna|my genetic|my genome|my fingerprint|my facial|my iris scan|my therapist|my psychiatrist|i am pregnant|is pregnant|carrier of the|i am a practi|i am gay|i am lesbian|i am bisexual|i am muslim|i am jewish|i am catholic|i am hindu|is undergoing|takes antidepressants|was treated for',
    ),
  },
  pattern: lazily(
    String.raw`(?<![${LETTERS}\d])(?<value>(?:(?:diagnosed with|suffers from|suffering from|tested positive for|leidet an|leide an|diagnostiziert mit|souffre d[e'’]|sufre de|padece(?: de)?|soffre di|lijdt aan|carrier of the|is undergoing|was treated for) (?:${LETTER}{1,16} ){0,3}(?:${CONDITION}|chemotherapy|dialysis|abuse|brca\d?)[${LETTERS}-]{0,8}|hiv[ -]positive|(?:is a (?:practicing|practising|devout)|i am(?: a practi[cs]ing| a)?) (?:${BELIEF}|${ORIENTATION})|(?:came out as|identifies as) (?:${ORIENTATION})|(?:member of the|mitglied (?:der|bei)) (?:${LETTER}{1,16} )?(?:${PARTY}|communist party|socialist party|trade union)|my (?:dna|genetic|genome|fingerprints?|facial|iris scan)(?: ${LETTER}{1,14}){1,4}|(?:i am|is) pregnant|takes antidepressants|my (?:therapist|psychiatrist)(?: ${LETTER}{1,14}){1,3}))(?!${LETTER})`,
    'diy',
  ),
  weigh: ({ text, start, end }) => {
    // Said of a person, not of medicine: somebody must stand before it, or the speaker.
    const before = text.slice(Math.max(0, start - 60), start);
    const said = text.slice(start, end);
    if (/^(?:my |i am|is pregnant|is a |takes |came out|identifies|leide )/i.test(said))
      return /people|patients|person|someone|who\b/i.test(before) ? 0 : 0.65;
    if (someone().test(before)) return 0;
    return /\b(?:i|he|she|my|his|her|mr|mrs|ms|patient|wife|husband|son|daughter|mother|father|employee|customer|er|sie|ich|il|elle|él|ella|lui|lei|hij|zij|was|is|has been)\b/i.test(
      before,
    ) || nameBefore().test(before)
      ? 0.65
      : 0;
  },
  reference: 'https://gdpr-info.eu/art-9-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'special-category-field',
    positives: () => [
      'Religion: Catholic',
      'Konfession: evangelisch',
      '"ethnicity": "Hispanic"',
      'Sexual orientation: bisexual',
      'Trade union: IG Metall',
      'HIV status: positive',
      'Medical condition: epilepsy',
    ],
    negatives: () => [
      'religion: string',
      'religion: enum',
      'ethnicity = faker',
      'diagnosis: null pointer',
      'political map',
      'disability: none',
    ],
  },
  {
    detector: 'special-category-statement',
    positives: () => [
      'My wife was diagnosed with leukaemia last spring',
      'er leidet an schwerer Epilepsie',
      'she is a practising Catholic',
      'he tested positive for HIV in May',
      'our employee is pregnant and asks for leave',
      'she is a member of the Communist Party',
      'My DNA sequence shows a variant',
    ],
    negatives: () => [
      'people diagnosed with diabetes',
      'the system suffers from deadlocks',
      'a member of the team',
      'Patients suffering from asthma',
      'is a devout minimalist',
      'my genetic',
    ],
  },
];
