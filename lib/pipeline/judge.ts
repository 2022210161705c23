import { type Classification, classify } from '@/lib/classify/classify';
import type { Finding } from '@/lib/core/finding';
import type { Destination, Part, Source } from '@/lib/core/vocabulary';
import { htmlText } from '@/lib/normalise/html-text';
import type { Vault } from '@/lib/vault/vault';
import { counts, type Decision, decide } from '@/policy/decide';
import type { Policy } from '@/policy/schema';
import { begunIn } from './begun';
import { tellsIn, weighsIn } from './telling';

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
  /** As it was read: of HTML its source and, below it, the text that it shows. */
  readonly part: Part;
  /** The text that a user sees. */
  readonly shown: string;
  readonly found: Classification;
  readonly decision: Decision;
}

/** @param ledger the lines that pass as our own; those of the context unless a transform has just made more */
export function judge(
  given: Part,
  { policy, destination, context }: Circumstances,
  ledger: ReadonlySet<string> = context.ledger,
): Judged {
  const shown = given.role === 'html' ? htmlText(given.text) : given.text;
  const part = given.role === 'html' ? { ...given, text: `${given.text}\n${shown}` } : given;
  const classified = classify(part.text, {
    ledger,
    counts: (finding) => counts(finding, policy) && tellsIn(part.role, finding),
    ...(part.name === undefined ? {} : { name: part.name }),
  });
  const begun = part.role === 'joined' ? begunIn(part.text, classified.findings) : [];
  const found = begun.length === 0 ? classified : withBegun(classified, begun);
  const concern = weighsIn(part.role, found.concern) ? found.concern : 'none';
  return { part, shown, found, decision: decide(found.findings, concern, destination, policy) };
}

const withBegun = (found: Classification, begun: readonly Finding[]): Classification => ({
  ...found,
  route: 'secret',
  concern: 'secret',
  findings: [...found.findings, ...begun].sort((a, b) => a.start - b.start),
});
