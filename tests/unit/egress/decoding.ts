import { decode } from '@/lib/egress/body/decode';
import type { Wire } from '@/lib/egress/wire';

export async function leavesOf(body: Wire, type = ''): Promise<[path: string, text: string][] | null> {
  const decoded = await decode(body, type);
  return decoded && decoded.leaves.map(({ path, text }) => [path, text]);
}

/** The body with its nth leaf replaced; no n rewrites nothing. */
export async function rewritten(body: Wire, type: string, text: string, n = -1): Promise<Wire | null> {
  const decoded = await decode(body, type);
  return decoded && decoded.rebuild(decoded.leaves.map((_, i) => (i === n ? text : null)));
}
