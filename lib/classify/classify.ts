import type { Concern } from '@/lib/core/concern';
import { type Finding, isFirm } from '@/lib/core/finding';
import type { Shape } from '@/lib/core/vocabulary';
import type { Segment } from '@/lib/shape/segment';
import { readShape } from '@/lib/shape/shape';
import { logsOf } from './causes';
import { columnSecrets } from './column-secrets';
import { type HeldTable, sortTables } from './data-rows';
import { detect } from './detect';
import { withoutAuthors, withoutCredits, withoutInvented } from './invented';
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
  /** Touching, covering the whole text. */
  readonly segments: readonly Segment[];
  /** Sorted, not overlapping. Slight ones only where something firm holds the text. */
  readonly findings: readonly Finding[];
  readonly held: readonly HeldTable[];
}

/** Concerns that a transform answers by replacing whatever was found. What is slight goes with it. */
const REPLACED: ReadonlySet<Concern> = new Set<Concern>(['identifiers', 'log', 'rows', 'record', 'secret']);

const NOTHING: ReadonlySet<string> = new Set();

/** What a text is and holds. Synchronous, deterministic, never throws. */
export function classify(text: string, hints: Hints = {}): Classification {
  const ledger = hints.ledger ?? NOTHING;
  const counts = hints.counts ?? (() => true);
  const reading = readShape(text, hints.name);
  const found = detect(text);
  const more = [
    ...logsOf(reading).flatMap((log) => logValues(text, log)),
    ...columnSecrets(text, reading.tables),
  ];
  const all = more.length > 0 ? resolveOverlaps([...found, ...more]) : found;
  const isReleased = releasedIn(text, ledger);
  // Secrets are never excused: we release none.
  const counted = all.filter((one) => counts(one) && (one.kind.startsWith('secret.') || !isReleased(one)));
  const firm = counted.filter(isFirm);
  const open = reading.licence !== null;
  const tables = open ? withoutCredits(text, reading.tables) : reading.tables;
  const { held, synthetic, natures } = sortTables(tables, firm, isReleased);
  const known = withoutInvented(text, firm, synthetic);
  const findings = open ? withoutAuthors(text, known) : known;
  const routing = route({ text, findings, reading, held, natures });
  const slight = REPLACED.has(routing.concern) ? counted.filter((one) => !isFirm(one)) : [];
  return {
    ...routing,
    shape: reading.shape,
    segments: reading.segments,
    findings: slight.length === 0 ? findings : [...findings, ...slight].sort((a, b) => a.start - b.start),
    held,
  };
}
