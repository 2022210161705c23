import type { Decoded } from './body/decoded';
import type { Entry, Wire } from './wire';

/** What goes beside a body as leaves behind its own. A body with a rewritten one can't be made. */
export function withBeside(
  { leaves, unread, rebuild }: Decoded<Wire>,
  beside: readonly Entry[],
): Decoded<Wire> {
  if (beside.length === 0) return { leaves, unread, rebuild };
  const texts = beside.map(({ name, value }) => ({ path: name, text: `${value as string}` }));
  return {
    leaves: [...leaves, ...texts],
    unread,
    rebuild: async (fresh) =>
      fresh.slice(leaves.length).some((text) => text !== null)
        ? null
        : rebuild(fresh.slice(0, leaves.length)),
  };
}
