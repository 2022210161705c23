import type { Concern } from '@/lib/core/concern';
import type { Finding } from '@/lib/core/finding';
import type { Role } from '@/lib/core/vocabulary';

/** Secrets that are known by what stands around them or by being drawn, as every token of a page's own protocol is. */
const GENERIC: ReadonlySet<string> = new Set([
  'secret.jwt',
  'secret.assigned',
  'secret.authorization',
  'secret.cookie',
  'secret.signed-url',
  'secret.stated-password',
]);

/** What carries a check digit is what it looks like, even if it was put together from pieces. */
const CHECKED: ReadonlySet<string> = new Set(['pii.payment-card', 'pii.iban']);

/**
 * Whether a finding counts in a part of that role. Between the tokens of a protocol only what has a vendor's own format or
 * is about somebody counts; in pieces that were put together only what chance doesn't make: neighbours that never belonged
 * together look like names, hosts and drawn keys often enough.
 */
export function tellsIn(role: Role, { kind, detectorId }: Finding): boolean {
  if (role === 'token') return !GENERIC.has(kind) && !kind.startsWith('infra.');
  if (role === 'joined')
    return CHECKED.has(kind) || (kind.startsWith('secret.') && detectorId !== 'drawn-key');
  return true;
}

/** Whether what a part looks like counts beside its findings: a token isn't configuration, and pieces aren't rows. */
export function weighsIn(role: Role, concern: Concern): boolean {
  if (role === 'token') return concern !== 'context';
  return role !== 'joined' || concern === 'secret' || concern === 'identifiers';
}
