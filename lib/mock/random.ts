/** Numbers that look random and are the same for the same seed. Not for secrets: mocks need repetition, not surprise. */
export interface Random {
  /** 0 <= x < 1 */
  next(): number;
  /** An integer from 0 to n - 1. */
  below(n: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
}

/**
 * A stream for a seed and keys. The keys are positions and names of columns, never values: whoever knows the seed must
 * not be able to try out which original leads to a synthetic value.
 */
export function randomOf(seed: number, ...keys: readonly (string | number)[]): Random {
  let state = seed >>> 0;
  for (const key of keys) {
    for (const char of `${key}|`) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  // mulberry32, in the public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)] ?? list[0] };
}
