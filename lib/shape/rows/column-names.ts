import { lateRegExp } from '@/lib/core/late-reg-exp';

/**
 * Names that columns of business data have. A block of plain words under such a header is a table, the same block under
 * words of a sentence is not.
 */
const KNOWN =
  /^(?:id|uuid|guid|key|code|sku|ref|name|email|e-?mail|mail|phone|mobile|tel|fax|address|street|city|town|state|province|region|country|zip|postcode|postal|date|time|timestamp|created|updated|modified|birthday|birthdate|dob|age|gender|sex|amount|price|cost|total|balance|currency|quantity|qty|count|status|type|category|description|comment|comments|notes|title|role|department|company|customer|client|user|username|login|employee|patient|account|iban|bic|card|ssn|tax|invoice|order|product|item|vendor|supplier|ip|host|hostname|url|diagnosis|salary|plan|tier|score|rating|first|last|middle|surname|vorname|nachname|kunde|ort|stadt|strasse|plz|land|betrag|datum|nom|prenom|ville|pays|montant|telefon)$/i;

const between = lateRegExp(String.raw`[^\p{L}\p{N}]+`);

/** Splits `customerId`, `customer_id` and `Customer ID` into their words. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(between())
    .filter(Boolean);
}

export const isKnownColumn = (name: string): boolean => wordsOf(name).some((word) => KNOWN.test(word));

const nameLike = lateRegExp(String.raw`^[\p{L}_#][\p{L}\p{N}_ .:/#()%&$€-]{0,60}$`);

/** A header: every name is there, differs from the others and reads like a name, in at most five words. */
export function isHeader(names: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!nameLike().test(name) || seen.has(key) || name.endsWith('.') || wordsOf(name).length > 6)
      return false;
    seen.add(key);
  }
  return true;
}
