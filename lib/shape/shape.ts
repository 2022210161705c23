import type { Shape } from '@/lib/core/vocabulary';
import { type LineKind, lineKind } from './line-kind';
import { isPublicConfig } from './public-config';
import { findTables } from './rows/find-tables';
import type { Table } from './rows/table';

export interface Reading {
  readonly shape: Shape;
  /** How many lines of each kind, blank ones aside. */
  readonly lines: Readonly<Record<LineKind, number>>;
  readonly tables: readonly Table[];
  /** Configuration of a tool that every project has. */
  readonly publicConfig: boolean;
}

/** A text's shape shows in its first lines. */
const LOOKED_AT = 5000;

/** File names that tell a shape whatever the lines look like. */
const BY_NAME: readonly (readonly [RegExp, Shape])[] = [
  [/\.(?:env|ini|toml|ya?ml|conf|cfg|properties|tfvars)$|(?:^|\/)\.env/i, 'config'],
  [/\.(?:log|out)$/i, 'log'],
  [/\.(?:diff|patch)$/i, 'diff'],
];

const covered = (tables: readonly Table[]): number =>
  tables.reduce((sum, { start, end }) => sum + end - start, 0);

function byLines(lines: Reading['lines'], hint: string | undefined): Shape {
  const total = Object.values(lines).reduce((sum, count) => sum + count, 0);
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  if (lines.diff >= 2) return 'diff';
  const named = hint === undefined ? undefined : BY_NAME.find(([pattern]) => pattern.test(hint))?.[1];
  if (named !== undefined) return named;
  if (lines.log > 0 && share(lines.log + lines.trace) >= 0.5) return 'log';
  if (lines.schema > 1 && share(lines.schema + lines.code) >= 0.5) return 'schema';
  if (lines.config >= 2 && share(lines.config) >= 0.6) return 'config';
  if (share(lines.code + lines.trace) + share(lines.config) / 2 >= 0.45) return 'code';
  return share(lines.prose) >= 0.6 || total === 0 ? 'prose' : 'mixed';
}

/** Reads what kind of text it is, and every block of rows in it. Linear; never throws. `name`: a file's, when known. */
export function readShape(text: string, name?: string): Reading {
  const lines = { blank: 0, log: 0, trace: 0, diff: 0, schema: 0, config: 0, code: 0, prose: 0 };
  let at = 0;
  for (let seen = 0; at <= text.length && seen < LOOKED_AT; seen++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines[lineKind(text.slice(at, end))]++;
    at = end + 1;
  }
  lines.blank = 0;
  const tables = findTables(text);
  const shape = covered(tables) * 2 > text.length ? 'rows' : byLines(lines, name);
  return { shape, lines, tables, publicConfig: shape === 'config' && isPublicConfig(text) };
}
