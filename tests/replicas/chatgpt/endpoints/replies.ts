import type { Reply } from '../../server/route';

export function json(value: unknown): Reply {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

export const EMPTY: Reply = { status: 204 };

/** Between two pieces of an answer, so that there is a time in which it can be stopped. Milliseconds. */
const PACE = 40;

export function pause(milliseconds = PACE): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
