import { applyEdits, type Edit } from '@/lib/core/edit';
import { lineHash } from '@/lib/core/line-hash';
import type { Way } from '@/lib/core/verdict';
import type { Transform } from '@/lib/core/vocabulary';
import { mockTables } from '@/lib/mock/mock-tables';
import { joinEdits } from '@/lib/transform/join-edits';
import { linesMade } from '@/lib/transform/lines-made';
import { redact } from '@/lib/transform/redact';
import { redactRows } from '@/lib/transform/redact-rows';
import { type Circumstances, type Judged, judge } from './judge';

/** What a transform does to one part; null when it can't. */
type Editor = (judged: Judged, circumstances: Circumstances) => Edit[] | null;

const redacted: Editor = ({ part, found }, { context }) => redact(part.text, found.findings, context.vault);

const EDITORS: Readonly<Record<Transform, Editor>> = {
  minimise: redacted,

  redact({ part, found }, { context }) {
    const rows = found.held.flatMap(({ table }) => redactRows(part.text, table, context.vault));
    return joinEdits(rows, redact(part.text, found.findings, context.vault));
  },

  mock(judged, circumstances) {
    const values = redacted(judged, circumstances) ?? [];
    if (judged.found.held.length === 0) return values;
    const mocked = mockTables(judged.part.text, { seed: circumstances.context.seed });
    return mocked && joinEdits(mocked.edits, values);
  },
};

interface Changed {
  readonly text: string;
  readonly replaced: number;
  /** Hashes of the lines that hold synthetic rows: policy has nothing against those. */
  readonly synthetic: readonly string[];
}

function change(transform: Transform, judged: Judged, circumstances: Circumstances): Changed | null {
  // A transformed payload is delivered as plain text.
  if (judged.part.role === 'html') return { text: '', replaced: 0, synthetic: [] };
  const edits = EDITORS[transform](judged, circumstances);
  if (edits === null) return null;
  const text = applyEdits(judged.part.text, edits);
  const blocks = transform === 'mock' ? judged.found.held.map(({ table }) => table) : [];
  return { text, replaced: edits.length, synthetic: linesMade(text, edits, blocks).map(lineHash) };
}

/** Whether policy lets a changed part go: it's inspected again, and what can be minimised already is. */
function passes({ text, synthetic }: Changed, one: Judged, circumstances: Circumstances): boolean {
  const ledger = new Set([...circumstances.context.ledger, ...synthetic]);
  const again = judge({ ...one.part, text }, circumstances, ledger);
  const { action } = again.decision;
  return (
    action === 'allow' || (action === 'minimise' && EDITORS.minimise(again, circumstances)?.length === 0)
  );
}

/** The way that a transform opens; null when it can't be done or policy forbids what it leaves. */
function wayOf(transform: Transform, judged: readonly Judged[], circumstances: Circumstances): Way | null {
  const changed: Changed[] = [];
  for (const one of judged) {
    const made = change(transform, one, circumstances);
    if (made === null || !passes(made, one, circumstances)) return null;
    changed.push(made);
  }
  const replaced = changed.reduce((sum, made) => sum + made.replaced, 0);
  return { transform, texts: changed.map(({ text }) => text), replaced };
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
