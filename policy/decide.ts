import type { Concern } from '@/lib/core/concern';
import type { Finding } from '@/lib/core/finding';
import { ACTIONS, type Action, type Destination } from '@/lib/core/vocabulary';
import type { Policy } from './schema';

export interface Decision {
  readonly action: Action;
  /** Entity types whose own rule was stricter than the payload's. */
  readonly tightenedBy: readonly string[];
}

const strictness = (action: Action): number => ACTIONS.indexOf(action);

/** The stricter of two actions. */
export const stricter = (a: Action, b: Action): Action => (strictness(a) >= strictness(b) ? a : b);

/** Whether a finding counts under a policy: its entity type isn't allowed. A secret always counts. */
export const counts = ({ kind, entityType }: Finding, policy: Policy): boolean =>
  kind.startsWith('secret.') || policy.entities[entityType] !== 'allow';

/**
 * What happens to a payload. Pure and total: every input has an answer, none throws.
 * `destination` is part of the contract: policies that tell accounts and models apart decide by it.
 */
export function decide(
  findings: readonly Finding[],
  concern: Concern,
  _destination: Destination,
  policy: Policy,
): Decision {
  let action = policy.actions[concern];
  const tightenedBy = new Set<string>();
  for (const { entityType } of findings.filter((finding) => counts(finding, policy))) {
    const own = policy.entities[entityType];
    if (own === undefined || own === 'allow' || strictness(own) <= strictness(action)) continue;
    action = own;
    tightenedBy.add(entityType);
  }
  return { action, tightenedBy: [...tightenedBy] };
}
