import type { PresenterOptions } from '@/components/surface/presenter';
import type { PagePresenter } from '@/lib/composer/late-presenter';

/** What the guard of a page leaves for the interface that is loaded after it. */
export interface Waiting {
  readonly options: PresenterOptions;
  readonly arrive: (presenter: PagePresenter) => void;
}

/** Content scripts of one extension share their isolated world's globals, which the page can't reach. */
const world = globalThis as { breakwaterGuard?: Waiting | undefined };

export function waitForInterface(waiting: Waiting): void {
  world.breakwaterGuard = waiting;
}

/** Undefined where no guard waits. It's met once. */
export function meetGuard(): Waiting | undefined {
  const waiting = world.breakwaterGuard;
  world.breakwaterGuard = undefined;
  return waiting;
}
