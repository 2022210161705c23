import { before } from '../context';
import type { Detector, Examples, Hit } from '../detector';
import { GIVEN_NAMES } from './given-names';

/** Labels that only a person's name follows; after `name` alone nearly anything may stand. */
const PERSONAL =
  /(?:patient|customer|client|claimant|insured|policy ?holder|account ?holder|card ?holder|beneficiary|employee|member|applicant|tenant|borrower|guardian|next of kin|contact person|kunde|kundin|full[_ -]?name|first[_ -]?name|last[_ -]?name|surname|given[_ -]?name|family[_ -]?name|maiden[_ -]?name)(?:'s)?[_ -]?(?:name)?\\?["'`]?\s{0,3}[:=]?\s{0,3}\\?["'`]?(?:(?:mr|mrs|ms|dr|prof|herr|frau)\.? )?$/i;

const INVENTED =
  /^(?:john|jane|max|erika) (?:q\.? )?(?:doe|smith|public|roe|mustermann)$|^(?:first|last|full|your|user|some|test|sample|example|foo|bar)\b/i;

function weigh({ text, start, value }: Hit): number {
  if (INVENTED.test(value)) return 0;
  const known = GIVEN_NAMES.has((/^[^\s,]+/.exec(value)?.[0] ?? '').toLowerCase());
  const words = value.split(/\s+/).length;
  const label = before(text, start, 40);
  const separated = /[:=]\s{0,3}\\?["'`]?(?:\w{2,4}\.? )?$/.test(label);
  if (PERSONAL.test(label))
    return known && (separated || words > 1) ? 0.85 : separated && words > 1 ? 0.65 : 0;
  return known && words > 1 && separated ? 0.6 : 0;
}

/** A name after its label, in prose or as a key's value. Names in running text need a model and are left alone. */
export const person: Detector = {
  id: 'labelled-person',
  kind: 'pii.person',
  entityType: 'PERSON',
  label: "Person's name",
  severity: 'medium',
  anchor: {
    keywords: [
      'name',
      'patient',
      'customer',
      'client',
      'claimant',
      'insured',
      'holder',
      'beneficiary',
      'employee',
      'member',
      'applicant',
      'borrower',
      'guardian',
      'kunde',
      'kundin',
    ],
  },
  pattern:
    /(?:[Nn][Aa][Mm][Ee]|[A-Za-z]{4,11}(?:[_ -]?[Nn][Aa][Mm][Ee])?)(?:\\?["'`]?\s{0,3}[:=]\s{0,3}\\?["'`]?| )(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau)\.? )?(?<value>\p{Lu}[\p{L}'’-]{1,24}(?:,? (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,24}|de|van|von|der|la|bin|al)){0,3})(?![\p{L}\d_(.])/duy,
  weigh,
  reference: 'https://gdpr-info.eu/art-4-gdpr/',
};

export const examples: readonly Examples[] = [
  {
    detector: 'labelled-person',
    positives: () => [
      'Patient: Maria Gonzalez',
      '"customer_name": "Sven Lindqvist"',
      'our customer Maria Gonzalez says that',
      'Name: Rachel Okafor\nAge: 44',
    ],
    negatives: () => [
      'name: Build Docs',
      'Name: John Doe',
      'client: HttpClient',
      'the customer Grace period',
      'the client May Day offers',
      'const name = Component',
      'customer: Customer',
    ],
  },
];
