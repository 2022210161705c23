import { releasedLines } from '@/lib/classify/released-lines';
import { applyEdits, type Edit } from '@/lib/core/edit';
import type { Way } from '@/lib/core/verdict';
import type { Transform } from '@/lib/core/vocabulary';
import { joinEdits } from '@/lib/transform/join-edits';
import { redact } from '@/lib/transform/redact';
import { redactRows } from '@/lib/transform/redact-rows';
import { type Circumstances, type Judged, judge } from './judge';

/** What a transform does to one part. */
export function editsOf(transform: Transform, { part, found }: Judged, { context }: Circumstances): Edit[] {
  const { text } = part;
  const values = redact(text, found.findings, context.vault);
  if (transform === 'minimise') return values;
  const rows = found.held.flatMap(({ table }) => redactRows(text, table, context.vault));
  return joinEdits(rows, values);
}

/** Whether policy lets a transformed part go: it's inspected again, and what could be minimised already is. */
function passes(
  text: string,
  one: Judged,
  circumstances: Circumstances,
  ledger: ReadonlySet<string>,
): boolean {
  const again = judge({ ...one.part, text }, circumstances, ledger);
  const { action } = again.decision;
  return (
    action === 'allow' || (action === 'minimise' && editsOf('minimise', again, circumstances).length === 0)
  );
}

/** The way that a transform opens; null when policy forbids what it leaves. */
function wayOf(transform: Transform, judged: readonly Judged[], circumstances: Circumstances): Way | null {
  const known = circumstances.context.ledger;
  let replaced = 0;
  const texts = judged.map((one) => {
    // A transformed payload is delivered as plain text.
    if (one.part.role === 'html') return '';
    const edits = editsOf(transform, one, circumstances);
    replaced += edits.length;
    return applyEdits(one.part.text, edits);
  });
  const ledger = transform === 'mock' ? new Set([...known, ...releasedLines({ texts })]) : known;
  const clean = judged.every((one, index) => passes(texts[index] ?? '', one, circumstances, ledger));
  return clean ? { transform, texts, replaced } : null;
}

/** Which transforms suit a payload, the recommended one first. */
function suited(judged: readonly Judged[]): readonly Transform[] {
  if (judged.some(({ found }) => found.held.length > 0)) return ['redact'];
  return judged.every(({ found }) => found.concern === 'context' || found.concern === 'none')
    ? ['minimise']
    : ['redact'];
}

/** The ways on that were inspected and passed, the recommended one first. */
export const waysOn = (judged: readonly Judged[], circumstances: Circumstances): Way[] =>
  suited(judged).flatMap((transform) => wayOf(transform, judged, circumstances) ?? []);
