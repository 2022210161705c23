import { type Body, type Decoded, decode, type Sealed } from '@/lib/egress/body/decode';

export const decoded = (body: Body, type = ''): Promise<Decoded | null> =>
  new Promise((resolve) => decode(body, type, resolve));

export async function leavesOf(body: Body, type = ''): Promise<[path: string, text: string][] | null> {
  const result = await decoded(body, type);
  return result && result.slots.map(({ path, text }) => [path, text]);
}

/** The body with its nth leaf replaced; no n rewrites nothing. */
export async function rewritten(body: Body, type: string, text: string, n = -1): Promise<Sealed | null> {
  const result = await decoded(body, type);
  if (!result) return null;
  const texts = result.slots.map((_, i) => (i === n ? text : null));
  return new Promise((resolve) => result.rebuild(texts, resolve));
}
