/** A set of ASCII characters that answers by code. */
export type CharSet = (code: number) => boolean;

/** @param members the characters, written like inside a bracket expression: `A-Za-z0-9_` */
export function charSet(members: string): CharSet {
  const table = new Uint8Array(128);
  const expression = new RegExp(`[${members}]`);
  for (let code = 0; code < 128; code++) table[code] = expression.test(String.fromCharCode(code)) ? 1 : 0;
  return (code) => code < 128 && table[code] === 1;
}
