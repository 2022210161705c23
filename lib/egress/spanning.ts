import type { MaskedFinding } from '@/lib/core/finding';
import type { Verdict } from '@/lib/core/verdict';
import type { Part, Source } from '@/lib/core/vocabulary';
import type { Failure, Inspection } from '@/lib/messaging/inspection';
import { type Joined, join, type Piece, partOfJoined } from './pieces';

type Inspect = (source: Source, parts: readonly Part[]) => Promise<Inspection>;

/** Secrets that are known by the words around them: neighbours that never belonged together make them by chance. */
const FRAMED = /^secret\.(?:assigned|authorization|cookie|[\w-]*password|connection-string)$/;
const CHECKED = /^pii\./;

const BEGUN = 'secret.begun';

function countsIn({ from }: Joined, { kind }: MaskedFinding): boolean {
  if (kind === BEGUN) return from === 'field';
  if (from === 'list') return true;
  return !FRAMED.test(kind) && (from !== 'neighbours' || !CHECKED.test(kind));
}

export interface Spanning {
  readonly why: Verdict | Failure;
  /** It ends with the body as a secret that is begun, or one that may be whole or go on: what comes next could be the rest. */
  readonly ends: 'begun' | 'whole' | null;
}

/** What pieces say only together, or a piece begins to say; null for nothing. */
export async function findSpanning(
  inspect: Inspect,
  before: readonly Piece[],
  now: readonly Piece[],
): Promise<Spanning | null> {
  const joined = join(before, now, '');
  if (joined.length === 0) return null;
  const together = await inspect('request', joined.map(partOfJoined));
  if (!together.ok) return { why: together.failure, ends: null };
  if (together.verdict.action === 'allow') return null;

  const { findings, total } = together.verdict;
  const counted = findings.filter((finding) => {
    const source = joined[finding.part];
    return source !== undefined && countsIn(source, finding);
  });
  if (counted.length === 0 && total === findings.length) return null;

  // What is found in the pieces one by one too was judged with its leaf, or is what was put in its place.
  const apart = await inspect('request', join(before, now, '\n').map(partOfJoined));
  if (!apart.ok) return { why: apart.failure, ends: null };
  const known = new Set(apart.verdict.findings.map(nameOf));
  const spanning = counted.filter((finding) => finding.kind === BEGUN || !known.has(nameOf(finding)));
  if (spanning.length === 0 && total === findings.length) return null;
  const ending = spanning.filter(({ kind, last }) => last && kind.startsWith('secret.'));
  const begun = ending.some(({ kind }) => kind === BEGUN);
  return { why: together.verdict, ends: begun ? 'begun' : ending.length > 0 ? 'whole' : null };
}

/** A word, or nothing, at its beginning: not the rest of something drawn. */
const OTHER = /^(?:[A-Z]?[a-z]*)(?![A-Za-z0-9_+/=-])/;

/** Whether pieces may be the rest of a value that was whole without them. */
export const mayGoOn = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => !OTHER.test(text));

const nameOf = ({ kind, masked, part }: MaskedFinding): string => `${part} ${kind} ${masked}`;
