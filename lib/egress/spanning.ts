import type { MaskedFinding } from '@/lib/core/finding';
import type { Verdict } from '@/lib/core/verdict';
import type { Part, Source } from '@/lib/core/vocabulary';
import type { Failure, Inspection } from '@/lib/messaging/inspection';
import { type Joined, join, type Piece, partOfJoined } from './pieces';

type Inspect = (source: Source, parts: readonly Part[]) => Promise<Inspection>;

/** Secrets that are known by the words around them: neighbours that never belonged together make them by chance. */
const FRAMED = /^secret\.(?:assigned|authorization|cookie|[\w-]*password|connection-string)$/;
const CHECKED = /^pii\./;

const countsIn = ({ counts }: Joined, { kind }: MaskedFinding): boolean =>
  counts === 'any' || (!FRAMED.test(kind) && (counts === 'exact' || !CHECKED.test(kind)));

/** What pieces say only together: a verdict, why there is none, or null for nothing. */
export async function findSpanning(
  inspect: Inspect,
  before: readonly Piece[],
  now: readonly Piece[],
): Promise<Verdict | Failure | null> {
  const joined = join(before, now, '');
  if (joined.length === 0) return null;
  const together = await inspect('request', joined.map(partOfJoined));
  if (!together.ok) return together.failure;
  if (together.verdict.action === 'allow') return null;

  // What is found in the pieces one by one too was judged with its leaf, or is what was put in its place.
  const lines = join(before, now, '\n').map(partOfJoined);
  const apart = await inspect('request', lines);
  if (!apart.ok) return apart.failure;
  const known = new Set(apart.verdict.findings.map(nameOf));
  const { findings, total } = together.verdict;
  const spanning = findings.filter((finding) => {
    const from = joined[finding.part];
    return from !== undefined && countsIn(from, finding) && !known.has(nameOf(finding));
  });
  return spanning.length > 0 || total > findings.length ? together.verdict : null;
}

const nameOf = ({ kind, masked, part }: MaskedFinding): string => `${part} ${kind} ${masked}`;
