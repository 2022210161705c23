/** Payloads of one page are handled one after the other, in the order in which they came: a send waits for the paste before it. */
export interface Queue {
  readonly run: (task: () => Promise<void>) => void;
  readonly idle: () => boolean;
}

export function createQueue(): Queue {
  let tail: Promise<void> = Promise.resolve();
  let waiting = 0;
  return {
    run: (task) => {
      waiting += 1;
      // A task that throws is a bug; it must neither block the ones behind it nor let its payload through.
      tail = tail
        .then(task)
        .catch((bug: unknown) =>
          reportError(bug instanceof Error ? new Error(bug.name) : new Error('task failed')),
        )
        .finally(() => {
          waiting -= 1;
        });
    },
    idle: () => waiting === 0,
  };
}
