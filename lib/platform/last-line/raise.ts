import { saveStanding } from './standing';
import { guardWorkers } from './worker-rules';

/** Has the browser itself enforce what it can, and says what stands. */
export function raiseLastLine(): void {
  void guardWorkers()
    .then(
      () => true,
      () => false,
    )
    .then((workers) => saveStanding({ workers, bodies: false }));
}
