import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/edit';
import { mockTables } from '@/lib/mock/mock-tables';
import { randomOf } from '@/lib/mock/random';
import { letterLike } from '@/lib/mock/script';
import { SourceIndex } from '@/lib/mock/source-index';

const NAMES: readonly (readonly [string, RegExp, readonly [string, string, string]])[] = [
  ['Hangul', /^[\p{Script=Hangul} ]+$/u, ['이찬', '견현 수', '안채']],
  ['Han', /^[\p{Script=Han}]+$/u, ['王伟', '李娜', '张敏华']],
  ['Cyrillic', /^[\p{Script=Cyrillic} ]+$/u, ['Иван Петров', 'Анна Соколова', 'Олег Ли']],
  ['Arabic', /^[\p{Script=Arabic} ]+$/u, ['محمد علي', 'سارة حسن', 'نور كريم']],
  ['Greek', /^[\p{Script=Greek} ]+$/u, ['Νίκος Παππάς', 'Μαρία Λύρα', 'Άννα Ρω']],
];

describe('names and addresses in other scripts', () => {
  it.each(NAMES)('%s: stay in their script, and no letters of theirs stay together', (_, script, names) => {
    const text = [
      'account_id\tfull_name\tcity',
      ...names.map((name, at) => `${at + 4000}\t${name}\t${name}`),
    ].join('\n');
    for (const seed of [1, 2, 3]) {
      const mock = mockTables(text, { seed });
      const output = applyEdits(text, mock?.edits ?? []);
      const cells = output
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'));
      for (const [at, [, name = '']] of cells.entries()) {
        expect(name).toMatch(script);
        expect(name).not.toBe(names[at]);
      }
      for (const name of names) expect(output).not.toContain(name);
    }
  });

  it('replaces every name of an address, whatever its length', () => {
    const text = [
      'id\tstreet',
      '4001\t12 Rue Verte, Résidence Beaumont, Apt 7',
      '4002\t3 Ave Xy, Haus Oberlin',
      '4003\t상도7길',
    ].join('\n');
    const output = applyEdits(text, mockTables(text, { seed: 5 })?.edits ?? []);
    expect(output).not.toMatch(/Verte|Résidence|Beaumont|Oberlin|상도|길/);
    expect(output).toContain('Apt ');
  });
});

describe('letterLike', () => {
  it.each(['é', 'Ж', 'ω', 'م', 'ש', '가', 'あ', 'カ', '王', 'क', 'ข'])(
    'never gives %s for itself, nor another case',
    (letter) => {
      for (let seed = 0; seed < 200; seed++) {
        const made = letterLike(letter, randomOf(seed));
        expect(made?.toLowerCase()).not.toBe(letter.toLowerCase());
        expect(made === made?.toLowerCase()).toBe(letter === letter.toLowerCase());
      }
    },
  );

  it('leaves ASCII to others', () => {
    expect(letterLike('a', randomOf(1))).toBeNull();
  });
});

describe('the index of source values', () => {
  it.each([
    ['王伟', '请看王伟的订单', true],
    ['王伟', '王大伟', false],
    ['SMITH', 'İ smith', true],
    ['이찬호', '이찬호가', true],
  ])('%s in %s: %s', (value, text, expected) => {
    const index = new SourceIndex();
    index.add(value);
    expect(index.isIn(text)).toBe(expected);
    expect([...index.mentions(text)].length > 0).toBe(expected);
  });
});
