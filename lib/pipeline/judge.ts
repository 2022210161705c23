import { type Classification, classify } from '@/lib/classify/classify';
import type { Destination, Part, Source } from '@/lib/core/vocabulary';
import type { Vault } from '@/lib/vault/vault';
import { counts, type Decision, decide } from '@/policy/decide';
import type { Policy } from '@/policy/schema';

/** What the inspecting context remembers of a conversation. */
export interface Context {
  readonly vault: Vault;
  /** Hashes of lines that were released before (lib/classify/released-lines.ts). */
  readonly ledger: ReadonlySet<string>;
  /** What each part (by its name, '' for a nameless one) held in the draft before. */
  readonly previousDrafts?: ReadonlyMap<string, string>;
  /** For synthetic rows: the same seed, the same rows. */
  readonly seed: number;
}

export interface Circumstances {
  readonly policy: Policy;
  readonly destination: Destination;
  readonly source: Source;
  readonly context: Context;
}

/** A part with what it is and what policy says to it. */
export interface Judged {
  readonly part: Part;
  readonly found: Classification;
  readonly decision: Decision;
}

/** @param ledger the lines that pass as our own; those of the context unless a transform has just made more */
export function judge(
  part: Part,
  { policy, destination, context }: Circumstances,
  ledger: ReadonlySet<string> = context.ledger,
): Judged {
  const found = classify(part.text, {
    ledger,
    counts: (finding) => counts(finding, policy),
    ...(part.name === undefined ? {} : { name: part.name }),
  });
  return { part, found, decision: decide(found.findings, found.concern, destination, policy) };
}
