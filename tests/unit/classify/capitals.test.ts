import { describe, expect, it } from 'vitest';
import { capitalisedBefore, nextPair } from '@/lib/classify/capitals';

/** The capitalised words that another follows, in order. */
function words(text: string): string[] {
  const found: string[] = [];
  for (let at = nextPair(text, 0); at < text.length; at = nextPair(text, at + 1)) {
    const word = capitalisedBefore(text, at);
    if (word !== null) found.push(text.slice(word.start, word.end));
  }
  return found;
}

describe('a capitalised word that another follows', () => {
  it.each([
    ['ask Maria Lopez today', ['Maria']],
    ['Willemijn van der Meer', ['Willemijn']],
    ['Łukasz Żak, Søren Ørsted', ['Łukasz', 'Søren']],
    ['Наталья Кузнецова', ['Наталья']],
    ['Anna Maria Schmidt', ['Anna', 'Maria']],
  ])('is found in %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'const Foo = new Bar()',
    'camelCase Word',
    'A B',
    'snake_case Word',
    'Maria  Lopez',
    'Maria',
    ' Maria',
    '',
  ])('is not found in %j', (text) => {
    expect(words(text)).toEqual([]);
  });
});
