/** The text right before a position on the same and the previous line, in lower case: where a label would stand. */
export function before(text: string, at: number, reach: number): string {
  return text.slice(Math.max(0, at - reach), at).toLowerCase();
}
