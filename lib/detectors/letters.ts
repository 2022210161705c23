/**
 * Letters and marks of the scripts that are written in, as members of a bracket expression. For patterns that ignore case: there
 * `\p{L}` would be folded each time one is compiled, which takes longer than all else they do.
 */
export const LETTERS = String.raw`A-Za-z\u00aa-\u024f\u0300-\u1fff\u2c00-\u2dff\u3040-\ud7ff`;

export const LETTER = `[${LETTERS}]`;
