import { hasLetterOrDigit } from '@/lib/core/has-letter';
import { isReserved } from '@/lib/detectors/reserved';
import type { SemanticType } from './semantic-type';

/** Most different values that a list of choices has. */
const MOST_CHOICES = 16;
const SENSITIVE =
  /diagnos|disease|condition|icd|medic|drug|allerg|treatment|religio|ethnic|race|orientation|union|politic|salary|income|score|gender|sex|marital|disab|nationalit|citizen/i;

/** Choices that mean the same in every company. */
const COMMON = new Set(
  (
    'active inactive enabled disabled pending processing completed complete done failed failure success succeeded error ok open closed ' +
    'new draft approved rejected cancelled canceled refunded paid unpaid overdue shipped delivered returned queued running stopped ' +
    'low medium high critical urgent normal info warn warning debug trace fatal get post put patch delete head options ' +
    'admin user guest free basic pro premium enterprise standard monthly yearly annual daily weekly ' +
    'credit debit card cash transfer ach sepa wire check cheque checking savings retail web mobile email sms api batch ' +
    'dev test staging prod production usd eur gbp chf jpy cad aud sek nok dkk pln in out inbound outbound left right ' +
    'small large xs s m l xl none unknown other expired suspended blocked locked verified unverified trial archived deleted settled reversed ' +
    'declined authorized authorised captured voided created updated'
  ).split(' '),
);

const isCode = (value: string) =>
  /^[A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+){0,2}$/.test(value) && value.length <= 24;
const isCommon = (value: string) =>
  value
    .toLowerCase()
    .split(/[ _-]/)
    .every((word) => COMMON.has(word));

/**
 * Whether a column's values may stay: booleans, small counts, and choices from a short list that tell nothing about
 * anybody. When in doubt they may not.
 */
export function mayKeep(name: string, semantic: SemanticType, values: readonly string[]): boolean {
  if (semantic === 'empty' || semantic === 'boolean') return true;
  if (SENSITIVE.test(name)) return false;
  const distinct = new Set(values);
  if (semantic === 'integer' || semantic === 'identifier') {
    return !/age|dob|year/i.test(name) && values.every((value) => /^\d{1,3}$/.test(value));
  }
  if (distinct.size > MOST_CHOICES) return false;
  const all = [...distinct];
  if (semantic === 'currency' || semantic === 'country')
    return all.every((value) => /^[A-Z]{2,3}$/.test(value));
  if (semantic === 'status') {
    const repeated =
      distinct.size * 2 <= values.length && all.every((value) => isCode(value) && !/\d{3}/.test(value));
    return repeated || all.every(isCommon);
  }
  return semantic === 'free-text' && all.every(isCommon);
}

/** Values and expressions that stand for nothing, or that were set aside for examples: they stay as they are. */
const SENTINEL =
  /^(?:null|nil|none|n\/a|na|nan|-+|\?+|\.+|#ref!|#n\/a|#value!|#div\/0!|tbd|todo|unknown|undefined|test|invalid|0000-00-00(?: 00:00:00)?|9999-12-31.*|1970-01-01[T ]00:00(?::00)?(?:\.0+)?Z?|inf(?:inity)?|true|false)$/i;

const EXPRESSION = /^(?:now|current_\w+|sysdate|default|gen_random_uuid|uuid|getdate)(?:\(\))?$/i;

/** An expression of SQL without arguments, which the database evaluates. */
export const isExpression = (value: string): boolean => EXPRESSION.test(value);

export const staysItself = (value: string): boolean =>
  !hasLetterOrDigit(value) ||
  SENTINEL.test(value.trim()) ||
  /^[-+]?0+(?:[.,]0+)?$/.test(value.trim()) ||
  isExpression(value.trim()) ||
  isReserved(value.trim());
