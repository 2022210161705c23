import type { Verdict } from '@/lib/core/verdict';
import type { Part } from '@/lib/core/vocabulary';
import type { Failure } from '@/lib/messaging/inspection';
import type { Endpoint, Site } from '@/lib/sites/site';
import type { Answer, Leaf, Question, Unread } from './channel';
import { illegibleIn } from './illegible';
import { judgeLeaves, type LeafJudge, type Placed, type Refused } from './judge-leaves';
import { isBeside, isTrusted, isUserText, type Place, partOf, placeOf } from './leaf-role';
import { closeLeaf, flat, openLeaf } from './opened';
import { fieldOf, join, type Piece, partOfJoined, piecesOf } from './pieces';
import { findSpanning, mayGoOn, type Spanning } from './spanning';
import { createTails, type Trace } from './tails';

type BodyQuestion = Extract<Question, { type: 'body' }>;

export interface BodyJudge extends LeafJudge {
  readonly site: Site;
  /**
   * A request was refused: nobody else will tell the user why the page reports an error. `endpoint` is null for a request
   * that the user didn't ask for, such as the page's own telemetry.
   */
  readonly onRefused: (why: Verdict | Failure | Unread, endpoint: Endpoint | null) => void;
  /** A request went out with values replaced. */
  readonly onRewritten: () => void;
}

/** One entry per leaf of a body; null for those that stay. Or why the body doesn't leave at all. */
type Outcome = { readonly texts: readonly (string | null)[] } | (Refused & { readonly spanning?: Spanning });

/**
 * Decides about bodies that are about to leave the page: the last line, behind the gates. A draft goes out without what is
 * unfinished or held; a send whose own text is held is refused, since the user must choose what to send instead; in any
 * other body the findings are replaced in place. What only several pieces say together is refused with the last of them.
 */
export function createBodyJudge(judge: BodyJudge): (question: BodyQuestion) => Promise<Answer> {
  const tails = createTails();
  return async (question) => {
    const { id, via, url, method, leaves } = question;
    const place = placeOf(judge.site, url, method);
    const cut = (all: readonly Leaf[]) =>
      piecesOf(innermost(all, place), (leaf) => isTrusted(leaf, judge.site, place));
    const trace = tails.enter(`${via} ${hostOf(url)}`, cut(leaves));
    let left: readonly Leaf[] = [];
    let whole = false;
    try {
      const outcome = await decide(judge, question, place, trace, cut);
      if ('refused' in outcome) {
        const { spanning } = outcome;
        // The beginning of a secret is refused, and what comes next is its rest all the same.
        if (spanning?.ends) left = leaves;
        else if (spanning) trace.clear();
        whole = spanning?.ends === 'whole';
        judge.onRefused(outcome.refused, place.endpoint);
        return { type: 'refuse', id };
      }
      left = withTexts(leaves, outcome.texts);
      if (outcome.texts.every((text) => text === null)) return { type: 'pass', id };
      if (place.endpoint?.purpose !== 'draft') judge.onRewritten();
      return { type: 'rewrite', id, texts: outcome.texts };
    } finally {
      trace.leave(cut(left), whole);
    }
  };
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const withTexts = (leaves: readonly Leaf[], texts: readonly (string | null)[]): Leaf[] =>
  leaves.map((leaf, index) => ({ ...leaf, text: texts[index] ?? leaf.text }));

/** What the user wrote is one text, whatever it looks like, and what stands beside a body can't be rewritten anyway. */
const staysIn = (place: Place) => (leaf: Leaf) => isUserText(leaf, place) || isBeside(leaf);

const innermost = (leaves: readonly Leaf[], place: Place): Leaf[] =>
  leaves
    .flatMap((leaf) => flat(openLeaf(leaf, staysIn(place))))
    .filter(({ inner }) => inner === null)
    .map(({ leaf }) => leaf);

/** What a list repeats is looked at once: lists of events have the same words in each. */
const distinct = (placed: readonly Placed[]): Part[] => [
  ...new Map(
    placed.map(({ part }) => [`${part.role} ${fieldOf(part.name ?? '')} ${part.text}`, part]),
  ).values(),
];

async function decide(
  judge: BodyJudge,
  { leaves, unread }: BodyQuestion,
  place: Place,
  trace: Trace,
  cut: (leaves: readonly Leaf[]) => Piece[],
): Promise<Outcome> {
  const illegible = illegibleIn(unread, place);
  if (illegible) return { refused: illegible };

  const opened = leaves.map((leaf) => openLeaf(leaf, staysIn(place)));
  const placed = opened
    .flatMap(flat)
    .filter(({ leaf }) => leaf.text !== '')
    .map(({ leaf, inner }): Placed => {
      const part = partOf(leaf, judge.site, place);
      return { leaf, part: inner !== null && place.own ? { ...part, role: 'token' } : part };
    });
  if (place.endpoint?.purpose !== 'draft') {
    const joined = join(trace.before(), cut(leaves), '').map(partOfJoined);
    const first = await judge.inspect('request', [...distinct(placed), ...joined]);
    if (!first.ok) return { refused: first.failure };
    if (first.verdict.action === 'allow') return { texts: leaves.map(() => null) };
  }

  const fresh = await judgeLeaves(judge, place, placed, unread.length === 0);
  if ('refused' in fresh) return fresh;
  const texts = opened.map((one) => closeLeaf(one, (leaf) => fresh.get(leaf) ?? null));
  const closed = texts.flatMap((text, at) => (text === null || opened[at]?.inner === null ? [] : [text]));
  if (closed.length > 0) {
    const again = await judge.inspect(
      'request',
      closed.map((text): Part => ({ role: place.own ? 'token' : 'field', text })),
    );
    if (!again.ok) return { refused: again.failure };
    if (again.verdict.action !== 'allow' && again.verdict.action !== 'minimise')
      return { refused: again.verdict };
  }
  await trace.settled();
  const now = cut(withTexts(leaves, texts));
  if (trace.whole() && !mayGoOn(now)) trace.clear();
  const spanning = await findSpanning(judge.inspect, trace.before(), now);
  return spanning === null ? { texts } : { refused: spanning.why, spanning };
}
