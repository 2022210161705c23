/** Keywords of one line each, apart by `|`: blanks at their ends count. */
export const words = (...lines: readonly string[]): readonly string[] => [
  ...new Set(lines.flatMap((line) => line.split('|'))),
];
