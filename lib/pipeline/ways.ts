import { applyEdits, type Edit } from '@/lib/core/edit';
import { lineHash } from '@/lib/core/line-hash';
import type { Way } from '@/lib/core/verdict';
import type { Transform } from '@/lib/core/vocabulary';
import { mockTables } from '@/lib/mock/mock-tables';
import { joinEdits } from '@/lib/transform/join-edits';
import { linesMade } from '@/lib/transform/lines-made';
import { minimise } from '@/lib/transform/minimise/minimise';
import { redact } from '@/lib/transform/redact';
import { redactRows } from '@/lib/transform/redact-rows';
import { type Circumstances, type Judged, judge } from './judge';

/** What a transform does to one part; null when it can't. */
type Editor = (judged: Judged, circumstances: Circumstances) => Edit[] | null;

const EDITORS: Readonly<Record<Transform, Editor>> = {
  minimise: ({ part, found, decision }) =>
    decision.action === 'allow' ? [] : minimise(part.text, found.findings),

  redact({ part, found }, { context }) {
    const rows = found.held.flatMap(({ table }) => redactRows(part.text, table, context.vault));
    return joinEdits(rows, redact(part.text, found.findings, context.vault));
  },

  mock({ part, found }, { context }) {
    const values = redact(part.text, found.findings, context.vault);
    if (found.held.length === 0) return values;
    const mocked = mockTables(part.text, { seed: context.seed });
    return mocked && joinEdits(mocked.edits, values);
  },
};

interface Changed {
  readonly text: string;
  readonly replaced: number;
}

/**
 * Applies a transform to a part, then inspects the outcome as if it came anew. Where policy asks to minimise what is
 * left, that is done too; anything stricter means that there is no way.
 */
function change(transform: Transform, one: Judged, circumstances: Circumstances): Changed | null {
  // A changed payload is delivered as plain text: what only the HTML held is gone.
  if (one.part.role === 'html') return { text: '', replaced: 0 };
  const edits = EDITORS[transform](one, circumstances);
  if (edits === null) return null;
  const text = applyEdits(one.part.text, edits);
  // Policy has nothing against the rows that were made here: they were proved to hold no source value.
  const blocks = transform === 'mock' ? one.found.held.map(({ table }) => table) : [];
  const ledger = new Set([...circumstances.context.ledger, ...linesMade(text, edits, blocks).map(lineHash)]);
  const again = judge({ ...one.part, text }, circumstances, ledger);
  if (again.decision.action === 'allow') return { text, replaced: edits.length };
  if (again.decision.action !== 'minimise') return null;

  const rest = minimise(text, again.found.findings);
  const minimised = applyEdits(text, rest);
  const last = judge({ ...one.part, text: minimised }, circumstances, ledger);
  const mild = last.decision.action === 'allow' || last.decision.action === 'minimise';
  if (!mild || (rest.length > 0 && minimise(minimised, last.found.findings).length > 0)) return null;
  // Aliases look like placeholders; the vault must not give theirs to another value.
  circumstances.context.vault.reserve(minimised);
  return { text: minimised, replaced: edits.length + rest.length };
}

/** The way that a transform opens; null when it can't be done or policy forbids what it leaves. */
function wayOf(transform: Transform, judged: readonly Judged[], circumstances: Circumstances): Way | null {
  const texts: string[] = [];
  let replaced = 0;
  for (const one of judged) {
    const changed = change(transform, one, circumstances);
    if (changed === null) return null;
    texts.push(changed.text);
    replaced += changed.replaced;
  }
  const dropped = judged
    .filter(({ part }) => part.role === 'html')
    .flatMap(({ found }) => found.findings).length;
  return { transform, texts, replaced: replaced > 0 ? replaced : dropped };
}

/** Which transforms suit a payload, the recommended one first. */
function suited(judged: readonly Judged[]): readonly Transform[] {
  if (judged.some(({ found }) => found.held.length > 0)) return ['mock', 'redact'];
  const mild = judged.every(({ found }) => found.concern === 'context' || found.concern === 'none');
  return mild ? ['minimise'] : ['redact'];
}

/** The ways on that were inspected and passed, the recommended one first. */
export const waysOn = (judged: readonly Judged[], circumstances: Circumstances): Way[] =>
  suited(judged).flatMap((transform) => wayOf(transform, judged, circumstances) ?? []);
