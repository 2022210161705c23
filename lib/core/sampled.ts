/**
 * At most so many of a list: the first half one by one, the rest spread evenly over what follows. For judgements that a
 * long list's every item needn't be asked for.
 */
export function sampled<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const first = Math.floor(most / 2);
  const stride = (all.length - first) / (most - first);
  return Array.from(
    { length: most },
    (_, index) => all[index < first ? index : first + Math.floor((index - first) * stride)] as T,
  );
}
