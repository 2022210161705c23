/** A value without quotes, and one in them, up to the end of what a statement's pattern matches. */
export const BARE = String.raw`(?<value>[^\s"'\x60;,<>]{4,128})`;
export const QUOTED = String.raw`["'](?<value>[^"'\r\n]{4,128})["']`;

export interface Statement {
  readonly id: string;
  readonly label: string;
  /** How the statement begins, as far as it always reads the same. */
  readonly keywords: readonly string[];
  /** From the end of the keyword to the end of the value: a pattern's source. */
  readonly rest: string;
  readonly reference: string;
  readonly positives: (password: string) => readonly string[];
  readonly negatives: readonly string[];
}
