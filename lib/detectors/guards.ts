const DOT = 46;

/** A capital of ASCII. */
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Behind two capitals. */
export const behindCapitals = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at - 2));

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

const BLANK = 32;
const isGap = (code: number): boolean =>
  code === BLANK || code === 34 || code === 39 || code === 42 || code === 9;
/** A capital of Latin, or anything of another script: their patterns decide. */
const mayOpenName = (code: number): boolean => (code >= 65 && code <= 90) || code > 0xbf;
const isSign = (code: number): boolean =>
  code === 58 || code === 61 || code === 0xff1a || code === 124 || code === 9;

/** How far behind a label its sign stands, and how far behind the sign its value begins. Code units. */
const LABEL = 58;
const GAP = 20;

/** Behind a label and its sign, a capital: how a labelled name begins. */
export function capitalFollows(text: string, at: number): boolean {
  let sign = at + 2;
  const last = at + LABEL;
  while (sign < last && !isSign(text.charCodeAt(sign))) sign++;
  if (sign === last) return false;
  for (let i = sign + 1; i <= sign + GAP; i++) {
    const code = text.charCodeAt(i);
    if (mayOpenName(code)) return true;
    if (code >= 97 && code <= 122) return false;
  }
  return false;
}

/** Behind a keyword that ends with its sign, past blanks and quotes, a capital. @param length of the longest keyword */
export const capitalNear =
  (length: number) =>
  (text: string, at: number): boolean => {
    for (let i = at + 2; i < at + length + 8; i++) {
      const code = text.charCodeAt(i);
      if (!mayOpenName(code)) continue;
      const before = text.charCodeAt(i - 1);
      if (isGap(before) || isSign(before)) return true;
    }
    return false;
  };

/** The end of a word, or a script that sets no blanks between words. */
export function endsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === BLANK || code === 9 || code > 0x7f;
}
