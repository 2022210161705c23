import type { Verdict } from '@/lib/core/verdict';
import type { Part, Source } from '@/lib/core/vocabulary';
import type { Failure, Inspection } from '@/lib/messaging/inspection';
import type { Leaf, Unread } from './channel';
import { isBeside, isUserText, type Place } from './leaf-role';

export interface LeafJudge {
  readonly inspect: (source: Source, parts: readonly Part[]) => Promise<Inspection>;
}

/** A leaf as it's inspected. */
export interface Placed {
  readonly leaf: Leaf;
  readonly part: Part;
}

/** Why a body doesn't leave at all. */
export interface Refused {
  readonly refused: Verdict | Failure | Unread;
}

/**
 * Judges leaf by leaf; the new texts of those that change. Of a draft only what the user writes is unfinished; the page's own
 * fields beside it must arrive whole for the draft to be of use.
 */
export async function judgeLeaves(
  judge: LeafJudge,
  place: Place,
  placed: readonly Placed[],
  writable: boolean,
): Promise<ReadonlyMap<Leaf, string> | Refused> {
  const isDraft = place.endpoint?.purpose === 'draft';
  const isWritten = ({ leaf }: Placed) => isDraft && isUserText(leaf, place);
  const fresh = new Map<Leaf, string>();
  for (const [source, group] of [
    ['draft', placed.filter(isWritten)],
    ['request', placed.filter((one) => !isWritten(one))],
  ] as const) {
    if (group.length === 0) continue;
    const inspection = await judge.inspect(
      source,
      group.map(({ part }) => part),
    );
    if (!inspection.ok) return { refused: inspection.failure };
    const { verdict } = inspection;
    if (verdict.action === 'allow') continue;
    const safe = verdict.ways[0]?.texts ?? (isDraft ? group.map(() => '') : null);
    if (!safe) return { refused: verdict };
    for (const [at, { leaf }] of group.entries()) {
      const text = safe[at] ?? '';
      if (text === leaf.text) continue;
      // Neither what was sent by the user's own hand nor what can't be written is changed behind anybody's back.
      if (isBeside(leaf) || !writable) return { refused: verdict };
      if (!isDraft && isUserText(leaf, place)) return { refused: verdict };
      fresh.set(leaf, text);
    }
  }
  return fresh;
}
