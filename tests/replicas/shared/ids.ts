/**
 * Identifiers from a seed, so that two runs send the same requests. Shaped like a UUID, with a version digit that no
 * UUID has: the sites' own ids aren't valid UUIDs either.
 */
export function idSequence(seed: number): () => string {
  let state = seed >>> 0;
  const word = (): string => {
    // mulberry32: small, well mixed, and the same in every engine.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0).toString(16).padStart(8, '0');
  };
  return () => {
    const digits = word() + word() + word() + word();
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `0${digits.slice(13, 16)}`,
      digits.slice(16, 20),
      digits.slice(20, 32),
    ].join('-');
  };
}
