import { decode } from '@/lib/egress/body/decode';
import type { Wire } from '@/lib/egress/wire';

export async function leavesOf(body: Wire, type = ''): Promise<[path: string, text: string][]> {
  const { leaves } = await decode(body, type);
  return leaves.map(({ path, text }) => [path, text]);
}

/** What of a body is no text, as `kind name`. */
export async function unreadOf(body: Wire, type = ''): Promise<string[]> {
  const { unread } = await decode(body, type);
  return unread.map(({ kind, name }) => `${kind} ${name}`.trim());
}

/** The body with its nth leaf replaced; no n rewrites nothing. */
export async function rewritten(body: Wire, type: string, text: string, n = -1): Promise<Wire | null> {
  const decoded = await decode(body, type);
  return decoded.rebuild(decoded.leaves.map((_, i) => (i === n ? text : null)));
}
