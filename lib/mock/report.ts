import type { Literal } from '@/lib/shape/rows/literal';
import type { TableFormat } from '@/lib/shape/rows/table';
import type { SemanticType } from './semantic-type';

/** `kept`: the values say nothing about anybody; `synthesised`: generated anew. */
export type Decision = 'kept' | 'synthesised';

export interface ColumnReport {
  readonly name: string;
  /** The form that most of the values have. */
  readonly type: Literal;
  readonly semantic: SemanticType;
  readonly decision: Decision;
  readonly rows: number;
  readonly nulls: number;
  readonly empty: number;
  readonly distinct: number;
  readonly unique: boolean;
  /** Characters of the shortest and the longest value. */
  readonly length: readonly [number, number];
}

/** A peculiarity that stands in the output where it stood in the source. Rows and columns count from 0. */
export interface Defect {
  readonly table: number;
  readonly column: number;
  readonly kind:
    | 'null'
    | 'empty'
    | 'duplicate'
    | 'negative'
    | 'outlier'
    | 'odd-format'
    | 'spaces'
    | 'not-ascii'
    | 'ragged';
  readonly rows: readonly number[];
}

/** What was checked on the output before it was given out. A mock without this proof doesn't exist. */
export interface Proof {
  /** Distinct source values that must not occur in the output. */
  readonly sourceValues: number;
  readonly checkedCharacters: number;
  /** Generated values that met a source value and were generated anew. */
  readonly mended: number;
  /** Mentions of source values in the text around the tables, replaced by the same synthetic values. */
  readonly mentions: number;
}

/** Tells what was done without holding any value. */
export interface MockReport {
  readonly tables: readonly {
    readonly format: TableFormat;
    readonly name: string | null;
    readonly rows: number;
    readonly columns: readonly ColumnReport[];
  }[];
  readonly defects: readonly Defect[];
  readonly proof: Proof;
}
