const DOT = 46;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code > 0x7f;

/** Up to three digits and a dot: how an address of IPv4 begins, and no version's or price's first part of four digits. */
export function beginsDotted(text: string, at: number): boolean {
  let dot = at + 1;
  while (dot < at + 3 && isDigit(text.charCodeAt(dot))) dot++;
  return text.charCodeAt(dot) === DOT && isDigit(text.charCodeAt(dot + 1));
}

/** The `@` between two words: no decorator, no scope of a package. */
export const isBetweenWords = (text: string, at: number): boolean =>
  isWord(text.charCodeAt(at + 1)) && (isWord(text.charCodeAt(at - 1)) || /[.+'%-]/.test(text.charAt(at - 1)));
