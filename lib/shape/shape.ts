import { SHAPES, type Shape } from '@/lib/core/vocabulary';
import { openLicence } from './open-source';
import { isPublicConfig } from './public-config';
import { tablesIn } from './rows/find-tables';
import { readLines } from './rows/lines';
import type { Table } from './rows/table';
import type { Segment } from './segment';
import { segmentsIn } from './segments';

export interface Reading {
  readonly shape: Shape;
  /** Touching, covering the whole text. */
  readonly segments: readonly Segment[];
  readonly tables: readonly Table[];
  /** Configuration of a tool that every project has. */
  readonly publicConfig: boolean;
  /** The open licence that the text says it is under, for example `MIT`. */
  readonly licence: string | null;
}

/** File names that tell a shape whatever the lines look like. */
const BY_NAME: readonly (readonly [RegExp, Shape])[] = [
  [/\.(?:env|ini|toml|ya?ml|conf|cfg|properties|tfvars)$|(?:^|\/)\.env/i, 'config'],
  [/\.(?:log|out)$/i, 'log'],
  [/\.(?:diff|patch)$/i, 'diff'],
];

/** What a text is as a whole: what makes up most of it, a question above it aside. */
function overall(segments: readonly Segment[], name: string | undefined): Shape {
  const extents = new Map<Shape, number>(SHAPES.map((shape) => [shape, 0]));
  for (const { shape, start, end } of segments) extents.set(shape, (extents.get(shape) ?? 0) + end - start);
  const extent = (shape: Shape): number => extents.get(shape) ?? 0;
  const all = [...extents.values()].reduce((sum, one) => sum + one, 0);
  if (extent('rows') * 2 > all) return 'rows';
  if (extent('diff') > 0) return 'diff';
  const named = name === undefined ? undefined : BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  if (named !== undefined) return named;
  const [first = 'prose'] = [...SHAPES].sort((a, b) => extent(b) - extent(a));
  return extent(first) * 2 > all || all === 0 ? first : 'mixed';
}

/** Reads what kind of text it is, and every block of rows in it. Linear; never throws. `name`: a file's, when known. */
export function readShape(text: string, name?: string): Reading {
  const lines = readLines(text);
  const tables = tablesIn(lines);
  const segments = segmentsIn(lines, tables);
  const shape = overall(segments, name);
  return { shape, segments, tables, publicConfig: isPublicConfig(text), licence: openLicence(text) };
}
