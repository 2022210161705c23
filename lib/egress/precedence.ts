import { append } from './pristine';

/** Lets everything else wait for something that goes along with it. */
export interface Precedence {
  readonly waits: () => boolean;
  /** Runs it at once, or in its turn when nothing has precedence any more. */
  readonly after: (run: () => void) => void;
  /** Begins to take precedence, until what it returns is called. */
  readonly take: () => () => void;
}

export function createPrecedence(): Precedence {
  let taken = 0;
  let waiting: (() => void)[] = [];
  return {
    waits: () => taken > 0,
    after(run) {
      if (taken > 0) append(waiting, run);
      else run();
    },
    take() {
      taken += 1;
      return () => {
        taken -= 1;
        if (taken > 0) return;
        const runs = waiting;
        waiting = [];
        runFrom(runs, 0);
      };
    },
  };
}

/** One that fails keeps none of those behind it. */
function runFrom(runs: readonly (() => void)[], index: number): void {
  const run = index < runs.length ? runs[index] : undefined;
  if (!run) return;
  try {
    run();
  } finally {
    runFrom(runs, index + 1);
  }
}
