import type { Finding } from '@/lib/core/finding';
import { lineHash } from '@/lib/core/line-hash';
import type { Shape } from '@/lib/core/vocabulary';
import { readShape } from '@/lib/shape/shape';
import { type HeldTable, heldTables } from './data-rows';
import { detect } from './detect';
import { logValues } from './log-values';
import { resolveOverlaps } from './resolve-overlaps';
import { type Routing, route } from './route';

export interface Hints {
  /** A file's name, which may tell the shape. */
  readonly name?: string;
  /** Hashes of lines that we released ourselves (lib/core/line-hash.ts): they aren't held again. */
  readonly ledger?: ReadonlySet<string>;
  /** Says which findings count at all. */
  readonly counts?: (finding: Finding) => boolean;
}

export interface Classification extends Routing {
  readonly shape: Shape;
  /** Sorted, not overlapping. */
  readonly findings: readonly Finding[];
  readonly held: readonly HeldTable[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whether every line that a finding touches is one of ours. */
function isReleased({ start, end }: Finding, text: string, ledger: ReadonlySet<string>): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lines = text.slice(from, newline < 0 ? text.length : newline).split('\n');
  return lines.every((line) => ledger.has(lineHash(line)));
}

/** What a text is and holds. Synchronous, deterministic, never throws. */
export function classify(text: string, hints: Hints = {}): Classification {
  const ledger = hints.ledger ?? NOTHING;
  const counts = hints.counts ?? (() => true);
  const reading = readShape(text, hints.name);
  const found = detect(text);
  const all = reading.lines.log > 0 ? resolveOverlaps([...found, ...logValues(text)]) : found;
  // Secrets are never excused: we release none.
  const findings = all.filter(
    (finding) =>
      counts(finding) &&
      (finding.kind.startsWith('secret.') || ledger.size === 0 || !isReleased(finding, text, ledger)),
  );
  const held = heldTables(reading.tables, text, findings, ledger);
  return { ...route({ findings, reading, held }), shape: reading.shape, findings, held };
}
