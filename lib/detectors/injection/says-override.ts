import { spaced } from './discussion';
import { OVERRIDES, type Phrase } from './override-phrases';

const patterns = new Map<Phrase, RegExp>();

function patternOf(phrase: Phrase): RegExp {
  const known = patterns.get(phrase);
  if (known !== undefined) return known;
  const pattern = new RegExp(spaced(phrase.source), 'i');
  patterns.set(phrase, pattern);
  return pattern;
}

/** Whether a text tells its reader to drop instructions. A language's pattern is compiled when one of its words is there. */
export function saysOverride(text: string): boolean {
  const lower = text.toLowerCase();
  return OVERRIDES.some(
    (phrase) => phrase.keywords.some((word) => lower.includes(word)) && patternOf(phrase).test(text),
  );
}
