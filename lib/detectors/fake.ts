/**
 * Tails for the fake secrets in examples and tests: the same for the same seed, random enough to pass an entropy test.
 * Nothing that looks like a credential ever stands whole in the source.
 */
export const ALPHABETS = {
  hex: '0123456789abcdef',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  base62: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  digits: '0123456789',
} as const;

/** `length` characters of an alphabet. */
export const fake = (alphabet: keyof typeof ALPHABETS, length: number, seed: number): string =>
  draw(ALPHABETS[alphabet], length, seed);

/** `length` of some letters, by a linear congruential generator (Numerical Recipes' constants). */
export function draw(letters: string, length: number, seed: number): string {
  let state = (seed * 2654435761) >>> 0;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += letters.charAt(Math.floor((state / 2 ** 32) * letters.length));
  }
  return text;
}
