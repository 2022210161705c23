import { lateRegExp } from './late-reg-exp';

const letter = lateRegExp(String.raw`\p{L}`);
const sign = lateRegExp(String.raw`[\p{L}\p{N}]`);

/** Whether a text has a letter of any script. */
export const hasLetter = (text: string): boolean => letter().test(text);

/** Whether a text has a letter or a digit of any script. */
export const hasLetterOrDigit = (text: string): boolean => sign().test(text);
