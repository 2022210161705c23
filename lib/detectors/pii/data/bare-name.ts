import { lateRegExp } from '@/lib/core/late-reg-exp';

/** Letters that are no base letter with a mark, and how people type them. */
const TYPED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ə: 'e',
};

const marks = lateRegExp(String.raw`\p{M}`, 'gu');

/** A name without marks and capitals, so that `José` and `jose` are one. */
export const bareName = (name: string): string =>
  /^[A-Za-z]*$/.test(name)
    ? name.toLowerCase()
    : name
        .toLowerCase()
        .normalize('NFD')
        .replace(marks(), '')
        .replace(/[ßøæœđłıþðə]/g, (letter) => TYPED[letter] ?? letter);
