import type { Examples } from '../detector';
import { draw } from '../fake';
import { type Format, piecesOf, SETS } from './format';
import { idOf, type Token, type Vendor } from './token';

const LETTERS = new Map(
  Object.entries(SETS).map(([set, members]) => {
    const expression = new RegExp(`[${members}]`);
    const all = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
    // What stands at an end might be taken for the sentence's; a generator need not use every letter.
    return [
      set,
      all.filter((letter) => expression.test(letter) && /\w/.test(letter) && letter !== '_').join(''),
    ];
  }),
);

/** A token of a format: fake, and the same for the same seed. @param change how long its runs are, in parts of their least length */
function sample(format: Format, seed: number, change = 1): string {
  return piecesOf(format)
    .map((piece, index) =>
      typeof piece === 'string'
        ? piece
        : draw(LETTERS.get(piece.set) ?? '', Math.floor(piece.min * change), seed * 31 + index),
    )
    .join('');
}

function examplesOfToken({ label, formats, names }: Token): Examples {
  const [name] = names ?? [];
  const carry = (value: string) => (name === undefined ? value : `${name}_key = "${value}"`);
  return {
    detector: idOf(label),
    positives: () => formats.map((format, index) => carry(sample(format, index + label.length))),
    negatives: () => [
      carry(sample(formats[0] ?? '', 1).replace(/[A-Za-z0-9]/g, 'x')),
      ...(name === undefined
        ? [sample(formats[0] ?? '', 2, 0.04)]
        : [sample(formats[0] ?? '', 2), `${name} of the service`]),
    ],
  };
}

/** The twins of vendors' tokens, made from their formats. */
export const examplesOf = (vendors: readonly Vendor[]): Examples[] =>
  vendors.flatMap(({ tokens }) => tokens.map(examplesOfToken));
