export interface Debounced<Args extends readonly unknown[]> {
  (...args: Args): void;
  /** Forgets a call that is still waiting. */
  readonly cancel: () => void;
}

/** Calls once things have been quiet for `milliseconds`, with the last arguments. */
export function debounced<Args extends readonly unknown[]>(
  milliseconds: number,
  call: (...args: Args) => void,
): Debounced<Args> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (...args: Args): void => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...args), milliseconds);
  };
  return Object.assign(wait, { cancel: () => clearTimeout(timer) });
}
