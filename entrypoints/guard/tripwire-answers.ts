import type { Tripwire } from '@/lib/egress/connect';

/** Milliseconds that the tripwire has for its answer, twice. */
const LIMIT = 1_000;

/**
 * Whether the tripwire was there before page code and still answers. It shares the page's thread with us: while that was busy
 * the time ran on and its answer waits in the queue, so it's given a second limit that begins only then.
 */
export function tripwireAnswers(tripwire: Tripwire): Promise<boolean> {
  const answered = tripwire.alive
    .then(() => tripwire.hello())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([
    answered,
    wait()
      .then(wait)
      .then(() => false),
  ]);
}

const wait = () => new Promise<void>((resolve) => setTimeout(resolve, LIMIT));
