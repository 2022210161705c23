import type {
  FullConfig,
  FullResult,
  Reporter,
  Suite,
  TestCase,
  TestResult,
} from '@playwright/test/reporter';
import { CELL, type Cell, complaints, type Place, table } from './matrix';

/** The type of the annotations by which a test says, before it runs, which cells it will fill. */
export const PLANNED = 'matrix plan';

/**
 * Prints the table of the ways out at the end of a run and fails the run for a leak, a changed clean text or a cell that a
 * planned test left empty. Says nothing when no test of the matrix was chosen.
 */
export default class MatrixReporter implements Reporter {
  private planned: Place[] = [];
  private readonly cells: Cell[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.planned = suite
      .allTests()
      .flatMap(({ annotations }) => described<Place[]>(annotations, PLANNED))
      .flat();
  }

  onTestEnd(_test: TestCase, result: TestResult): void {
    this.cells.push(...described<Cell>(result.annotations, CELL));
  }

  onEnd(_result: FullResult): Promise<{ status: 'failed' } | undefined> {
    if (this.planned.length + this.cells.length === 0) return Promise.resolve(undefined);
    const wrong = complaints(this.planned, this.cells);
    console.log(`\n${table(this.planned, this.cells).join('\n')}`);
    console.log(
      wrong.length === 0
        ? `\nNo leak in ${this.cells.length} cells; clean text passed unchanged in each.`
        : `\n${wrong.length} of the matrix's cells are wrong:\n${wrong.join('\n')}`,
    );
    return Promise.resolve(wrong.length === 0 ? undefined : { status: 'failed' });
  }
}

/** What annotations of a type hold. They are written by the tests of this repository alone. */
function described<Value>(annotations: TestCase['annotations'], type: string): Value[] {
  return annotations
    .filter((annotation) => annotation.type === type)
    .map(({ description }) => JSON.parse(description ?? 'null') as Value);
}
