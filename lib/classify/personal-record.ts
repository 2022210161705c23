import type { Finding } from '@/lib/core/finding';

/** These say who somebody is; an address or a number to write to alone doesn't. */
const TELLING = new Set([
  'pii.person',
  'pii.birth-date',
  'pii.national-id',
  'pii.passport',
  'pii.driving-licence',
  'pii.health-id',
  'pii.diagnosis',
  'pii.medical-record',
  'pii.payment-card',
  'pii.iban',
  'pii.account-number',
]);

/** How near together the pieces of one record stand. UTF-16 code units. */
const REACH = 600;

/** Whether two kinds of personal data, one of them telling, stand near each other: a record, not a lone identifier. */
export function holdsPersonalRecord(findings: readonly Finding[]): boolean {
  const personal = findings.filter(({ kind }) => kind.startsWith('pii.'));
  return personal.some(
    (one, index) =>
      TELLING.has(one.kind) &&
      // Neighbours on both sides, a dozen at most: the list is sorted.
      personal
        .slice(Math.max(0, index - 12), index + 13)
        .some((other) => other.kind !== one.kind && Math.abs(other.start - one.start) <= REACH),
  );
}
