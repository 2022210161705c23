import type { Finding } from '@/lib/core/finding';
import type { Shape } from '@/lib/core/vocabulary';
import { readShape } from '@/lib/shape/shape';
import { type HeldTable, heldTables } from './data-rows';
import { detect } from './detect';
import { logValues } from './log-values';
import { releasedIn } from './released';
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

/** What a text is and holds. Synchronous, deterministic, never throws. */
export function classify(text: string, hints: Hints = {}): Classification {
  const ledger = hints.ledger ?? NOTHING;
  const counts = hints.counts ?? (() => true);
  const reading = readShape(text, hints.name);
  const found = detect(text);
  const all = reading.lines.log > 0 ? resolveOverlaps([...found, ...logValues(text)]) : found;
  const isReleased = releasedIn(text, ledger);
  // Secrets are never excused: we release none.
  const findings = all.filter((one) => counts(one) && (one.kind.startsWith('secret.') || !isReleased(one)));
  const held = heldTables(reading.tables, findings, isReleased);
  return { ...route({ findings, reading, held }), shape: reading.shape, findings, held };
}
