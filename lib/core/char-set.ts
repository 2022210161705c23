/** A set of ASCII characters that answers by code. */
export type CharSet = (code: number) => boolean;

const ASCII = 128;

/** A set is asked for by many who write it alike; most are never asked anything. */
const known = new Map<string, CharSet>();

/** @param members the characters, written like inside a bracket expression: `A-Za-z0-9_` */
export function charSet(members: string): CharSet {
  const before = known.get(members);
  if (before !== undefined) return before;
  let table: Uint8Array | null = null;
  const set: CharSet = (code) => code < ASCII && (table ??= tableOf(members))[code] === 1;
  known.set(members, set);
  return set;
}

function tableOf(members: string): Uint8Array {
  const expression = new RegExp(`[${members}]`);
  return Uint8Array.from({ length: ASCII }, (_, code) =>
    expression.test(String.fromCharCode(code)) ? 1 : 0,
  );
}
