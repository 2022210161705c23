/** Waits without holding anything up. Milliseconds; 0 lets whatever else is waiting run first. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
