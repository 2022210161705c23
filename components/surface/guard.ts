/** A question that appears under moving fingers must not be answered by them. Milliseconds. */
export const GUARD = 500;

/** Decides which events may answer a question. */
export interface Guard {
  /** A question has just appeared, or appeared again. */
  restart(): void;
  /** False during the first half second, and always for events that a script made. */
  admits(event: Pick<Event, 'isTrusted'>): boolean;
}

/** @param now Milliseconds on a clock that never goes back. */
export function createGuard(now: () => number): Guard {
  let since = now();
  return {
    restart() {
      since = now();
    },
    admits: (event) => event.isTrusted && now() - since >= GUARD,
  };
}
