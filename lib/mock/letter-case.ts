/** Gives a word the case that another one has: upper, lower, capitalised, or as it is. */
export function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase();
  if (model === model.toLowerCase()) return word.toLowerCase();
  const first = model.charAt(0);
  return first === first.toUpperCase() ? capitalised(word) : word.toLowerCase();
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
