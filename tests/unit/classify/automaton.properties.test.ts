import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKeywords } from '@/lib/classify/automaton';

/** Every end of a keyword in a text, as `keyword@end`, by the automaton. */
function byAutomaton(keywords: readonly string[], text: string): string[] {
  const { symbolOf, root, follow, lastOutput, outputs } = compileKeywords(keywords);
  const ends: string[] = [];
  let state = root;
  for (let i = 0; i < text.length; i++) {
    const symbol = symbolOf[text.charCodeAt(i)] ?? 0;
    state = follow(state, symbol);
    if (state > lastOutput()) continue;
    for (const index of outputs[state] ?? []) ends.push(`${index}@${i + 1}`);
  }
  return ends.sort();
}

function bySearch(keywords: readonly string[], text: string): string[] {
  const lower = text.toLowerCase().replaceAll('ς', 'σ');
  return keywords
    .flatMap((keyword, index) => {
      const ends: string[] = [];
      const wanted = keyword.toLowerCase().replaceAll('ς', 'σ');
      for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
        ends.push(`${index}@${at + wanted.length}`);
      }
      return ends;
    })
    .sort();
}

describe('the keyword automaton', () => {
  it('finds what searching for each keyword finds', () => {
    // Few letters, so that keywords overlap and contain each other.
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'C', '1', 'É', 'σ', '密'),
      minLength: 1,
      maxLength: 5,
    });
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'c', 'C', '1', ' ', 'é', 'É', 'Σ', 'ς', '密', '码'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), text, (keywords, haystack) => {
        expect(byAutomaton(keywords, haystack)).toEqual(bySearch(keywords, haystack));
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing where there are no keywords', () => {
    expect(byAutomaton([], 'a 1 é')).toEqual([]);
  });

  it('refuses a keyword that could never match', () => {
    expect(() => compileKeywords([''])).toThrow(RangeError);
  });

  it('finds a keyword of any script in any case', () => {
    for (const [keyword, text] of [
      ['пароль', 'Ваш ПАРОЛЬ'],
      ['contraseña', 'CONTRASEÑA'],
      ['κωδικός', 'ΚΩΔΙΚΌΣ'],
      ['şifre', 'ŞIFRE: 1'],
      ['密码', '新密码'],
      ['🔑', 'my 🔑'],
    ] as const) {
      expect(byAutomaton([keyword], text)).toHaveLength(1);
    }
  });
});
