import { type Classification, classify } from '@/lib/classify/classify';
import { type Located, maskAll } from '@/lib/classify/mask';
import { releasedLines } from '@/lib/classify/released-lines';
import { CONCERNS } from '@/lib/core/concern';
import { applyEdits, type Edit } from '@/lib/core/edit';
import type { Verdict, Way } from '@/lib/core/verdict';
import type { Destination, Part, Source, Transform } from '@/lib/core/vocabulary';
import { joinEdits } from '@/lib/transform/join-edits';
import { redact } from '@/lib/transform/redact';
import { redactRows } from '@/lib/transform/redact-rows';
import type { Vault } from '@/lib/vault/vault';
import { counted, type Decision, decide, stricter } from '@/policy/decide';
import type { Policy } from '@/policy/schema';

/** What the inspecting context remembers of a conversation. */
export interface Context {
  readonly vault: Vault;
  /** Hashes of lines that were released before (lib/classify/released-lines.ts). */
  readonly ledger: ReadonlySet<string>;
  /** What each part (by name, '' for a nameless one) held in the draft before. */
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

interface Judged {
  readonly part: Part;
  readonly found: Classification;
  readonly decision: Decision;
}

function judge(part: Part, { policy, destination, context }: Circumstances, ledger = context.ledger): Judged {
  const found = classify(part.text, {
    ledger,
    counts: (finding) => counted([finding], policy).length > 0,
    ...(part.name === undefined ? {} : { name: part.name }),
  });
  return { part, found, decision: decide(found.findings, found.concern, destination, policy) };
}

/** What a transform does to one part. */
function editsOf(transform: Transform, { part, found }: Judged, { context }: Circumstances): Edit[] {
  const { text } = part;
  const values = redact(text, found.findings, context.vault);
  if (transform === 'minimise') return values;
  const rows = found.held.flatMap(({ table }) => redactRows(text, table, context.vault));
  return joinEdits(rows, values);
}

/** The way a transform opens, if what it leaves is something that policy lets go. */
function wayOf(transform: Transform, judged: readonly Judged[], circumstances: Circumstances): Way | null {
  let replaced = 0;
  const texts = judged.map((one) => {
    // The plain text part holds what will be delivered.
    if (one.part.role === 'html') return '';
    const edits = editsOf(transform, one, circumstances);
    replaced += edits.length;
    return applyEdits(one.part.text, edits);
  });
  const ledger = new Set([...circumstances.context.ledger, ...releasedLines({ texts })]);
  const clean = texts.every((text, index) => {
    const part = { ...(judged[index] as Judged).part, text };
    const { decision, found } = judge(part, circumstances, transform === 'mock' ? ledger : undefined);
    return decision.action === 'allow' || (decision.action === 'minimise' && found.findings.length === 0);
  });
  return clean ? { transform, texts, replaced } : null;
}

/** Which transforms suit a payload, the recommended one first. */
function suited(judged: readonly Judged[]): readonly Transform[] {
  if (judged.some(({ found }) => found.held.length > 0)) return ['redact'];
  if (judged.every(({ found }) => found.concern === 'context' || found.concern === 'none'))
    return ['minimise'];
  return ['redact'];
}

/** What the text parts don't show: values in links and attributes of the HTML part. */
function located(judged: readonly Judged[]): Located[] {
  const seen = new Set<string>();
  const all: Located[] = [];
  judged.forEach(({ part, found }, index) => {
    for (const finding of found.findings) {
      const value = part.text.slice(finding.start, finding.end);
      if (part.role === 'html' && seen.has(value)) continue;
      if (part.role !== 'html') seen.add(value);
      all.push({ finding, text: part.text, part: index });
    }
  });
  return all;
}

/** Decides about a payload: classify each part, ask the policy, prepare the ways on and inspect each of them again. */
export function inspect(parts: readonly Part[], circumstances: Circumstances): Verdict {
  const judged = parts.map((part) => judge(part, circumstances));
  const worst = judged.reduce<Judged | undefined>(
    (a, b) =>
      a === undefined || CONCERNS.indexOf(b.found.concern) > CONCERNS.indexOf(a.found.concern) ? b : a,
    undefined,
  );
  const action = judged.reduce<Verdict['action']>((a, { decision }) => stricter(a, decision.action), 'allow');
  const ways =
    action === 'allow'
      ? []
      : suited(judged).flatMap((transform) => wayOf(transform, judged, circumstances) ?? []);
  const findings = located(judged);
  const idle = action === 'minimise' && ways.some(({ replaced }) => replaced === 0);
  return {
    route: worst?.found.route ?? 'public-code',
    action: idle ? 'allow' : action,
    shape: worst?.found.shape ?? 'prose',
    confidence: worst?.found.confidence ?? 1,
    reasons: [
      ...new Set(
        judged.flatMap(({ found }) => (found.concern === 'none' && judged.length > 1 ? [] : found.reasons)),
      ),
    ],
    findings: maskAll(findings),
    total: findings.length,
    ways: idle ? [] : ways,
  };
}
