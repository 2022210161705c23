import type { Verdict } from '@/lib/core/verdict';
import type { Part, Source } from '@/lib/core/vocabulary';
import type { Failure, Inspection } from '@/lib/messaging/inspection';
import type { Endpoint, Site } from '@/lib/sites/site';
import type { Answer, Leaf, Question } from './channel';
import { isField } from './field-path';

type BodyQuestion = Extract<Question, { type: 'body' }>;

export interface BodyJudge {
  readonly site: Site;
  readonly inspect: (source: Source, parts: readonly Part[]) => Promise<Inspection>;
  /**
   * A request was refused: nobody else will tell the user why the page reports an error. `endpoint` is null for a request
   * that the user didn't ask for, such as the page's own telemetry.
   */
  readonly onRefused: (why: Verdict | Failure, endpoint: Endpoint | null) => void;
  /** A request went out with values replaced. */
  readonly onRewritten: () => void;
}

/**
 * Decides about one body that is about to leave the page: the last line, behind the gates. A draft goes out without what is
 * unfinished or held; a send whose own text is held is refused, since the user must choose what to send instead; in any
 * other body the findings are replaced in place.
 */
export async function judgeBody(judge: BodyJudge, question: BodyQuestion): Promise<Answer> {
  const { id, url, method } = question;
  const endpoint = endpointOf(judge.site, url, method);
  const inspected = question.leaves
    .map((leaf, index) => ({ leaf, index }))
    .filter(({ leaf }) => isInspected(leaf, endpoint, judge.site));
  if (inspected.length === 0) return { type: 'pass', id };

  if (endpoint?.purpose === 'draft') return judgeDraft(judge, question, endpoint, inspected);

  const inspection = await judge.inspect('request', inspected.map(partOf));
  if (!inspection.ok) {
    judge.onRefused(inspection.failure, endpoint);
    return { type: 'refuse', id };
  }
  const { verdict } = inspection;
  if (verdict.action === 'allow') return { type: 'pass', id };

  const safe = verdict.ways[0]?.texts;
  const changed = inspected.map(({ leaf }, at) => safe !== undefined && safe[at] !== leaf.text);
  const userText = inspected.some(({ leaf }, at) => changed[at] && isUserText(leaf, endpoint));
  if (!safe || (userText && endpoint !== null)) {
    judge.onRefused(verdict, endpoint);
    return { type: 'refuse', id };
  }
  judge.onRewritten();
  return { type: 'rewrite', id, texts: replacements(question, inspected, safe) };
}

/** A leaf with its place in the body. */
interface Placed {
  readonly leaf: Leaf;
  readonly index: number;
}

const partOf = ({ leaf }: Placed): Part => ({ role: 'field', name: leaf.path, text: leaf.text });

/** Only what the user writes is unfinished; the page's own fields beside it must arrive whole for the draft to be of use. */
async function judgeDraft(
  judge: BodyJudge,
  question: BodyQuestion,
  endpoint: Endpoint,
  inspected: readonly Placed[],
): Promise<Answer> {
  const { id } = question;
  const written = inspected.filter(({ leaf }) => isUserText(leaf, endpoint));
  const beside = inspected.filter(({ leaf }) => !isUserText(leaf, endpoint));
  const texts: (string | null)[] = question.leaves.map(() => null);
  for (const [source, group] of [
    ['draft', written],
    ['request', beside],
  ] as const) {
    if (group.length === 0) continue;
    const inspection = await judge.inspect(source, group.map(partOf));
    if (!inspection.ok) {
      judge.onRefused(inspection.failure, endpoint);
      return { type: 'refuse', id };
    }
    const { action, ways } = inspection.verdict;
    if (action === 'allow') continue;
    const safe = ways[0]?.texts ?? group.map(() => '');
    for (const [index, text] of replacements(question, group, safe).entries()) texts[index] ??= text;
  }
  return texts.every((text) => text === null) ? { type: 'pass', id } : { type: 'rewrite', id, texts };
}

/** One entry per leaf of the body; null for those that stay. */
function replacements(
  { leaves }: BodyQuestion,
  inspected: readonly Placed[],
  safe: readonly string[],
): (string | null)[] {
  const texts: (string | null)[] = leaves.map(() => null);
  for (const [at, { leaf, index }] of inspected.entries()) {
    const text = safe[at];
    if (text !== undefined && text !== leaf.text) texts[index] = text;
  }
  return texts;
}

function endpointOf(site: Site, url: string, method: string): Endpoint | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  if (!site.hosts.includes(address.hostname)) return null;
  const matches = (endpoint: Endpoint) => endpoint.method === method && endpoint.path.test(address.pathname);
  return site.endpoints.find(matches) ?? null;
}

function isUserText(leaf: Leaf, endpoint: Endpoint | null): boolean {
  return endpoint !== null && isField(leaf.path, endpoint.userFields);
}

/** The page's own tokens would look like secrets; they're left out by name, unless the name is a field of user text. */
function isInspected(leaf: Leaf, endpoint: Endpoint | null, site: Site): boolean {
  if (isUserText(leaf, endpoint)) return true;
  return !site.protocolFields.includes(leaf.path.slice(leaf.path.lastIndexOf('.') + 1));
}
