import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVault } from '@/lib/vault/vault';

describe('the vault', () => {
  it('gives a value one placeholder and never another', () => {
    const vault = createVault();
    const first = vault.placeholderFor('EMAIL', 'ada@engines.io');
    vault.placeholderFor('EMAIL', 'bob@engines.io');
    expect(first).toBe('EMAIL_1');
    expect(vault.placeholderFor('EMAIL', 'ada@engines.io')).toBe(first);
    expect(vault.originalOf('EMAIL_2')).toBe('bob@engines.io');
  });

  it('does not give out what the user wrote', () => {
    const vault = createVault();
    vault.reserve('Is EMAIL_1 the same as EMAIL_2?');
    expect(vault.placeholderFor('EMAIL', 'ada@engines.io')).toBe('EMAIL_3');
    expect(vault.originalOf('EMAIL_1')).toBeUndefined();
  });

  it('still knows its own when the user sends them back', () => {
    const vault = createVault();
    vault.placeholderFor('EMAIL', 'ada@engines.io');
    vault.reserve('Write to EMAIL_1');
    expect(vault.placeholderFor('EMAIL', 'ada@engines.io')).toBe('EMAIL_1');
  });

  it.each(['customer id', 'näme', '9lives', '', '__', 'x'.repeat(90)])('makes a plain word of %j', (stem) => {
    expect(createVault().placeholderFor(stem, 'v')).toMatch(/^[A-Z][A-Z0-9_]*_1$/);
  });

  it('goes on where it was after a rest, and keeps values apart', () => {
    const pair = fc.record({
      stem: fc.constantFrom('EMAIL', 'PHONE', 'A_1'),
      value: fc.string({ maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(pair), fc.array(pair), (before, after) => {
        const vault = createVault();
        const given = new Map(
          before.map(({ stem, value }) => [`${stem}/${value}`, vault.placeholderFor(stem, value)]),
        );
        const woken = createVault(vault.contents());
        for (const { stem, value } of [...before, ...after]) {
          const placeholder = woken.placeholderFor(stem, value);
          expect(woken.originalOf(placeholder)).toBe(value);
          expect(placeholder).toBe(given.get(`${stem}/${value}`) ?? placeholder);
        }
      }),
    );
  });
});
