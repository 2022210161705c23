import { writeFileSync } from 'node:fs';

type Block = readonly [from: number, to: number];

/** Everything below the surrogates and behind the private ones. */
const ALL: readonly Block[] = [
  [0, 0xd7ff],
  [0xf900, 0xffff],
];
/** Capitals and small letters take turns, each a range of its own: only of scripts whose names are told by them. */
const CASED: readonly Block[] = [
  // Latin, Greek, Cyrillic, Armenian
  [0, 0x58f],
  // Georgian
  [0x10a0, 0x10ff],
  [0x1c90, 0x1cbf],
  // Latin and Greek with marks
  [0x1e00, 0x1fff],
  // full-width Latin
  [0xff21, 0xff5a],
];

/** Ranges as the gap before each one and its length, both in base 36. */
function rangesOf(name: string, blocks: readonly Block[]): string {
  const member = new RegExp(`\\p{${name}}`, 'u');
  const numbers: number[] = [];
  let [end, length] = [0, 0];
  for (const [from, to] of blocks) {
    for (let code = from; code <= to + 1; code++) {
      if (code <= to && member.test(String.fromCharCode(code))) length++;
      else if (length > 0) {
        numbers.push(code - length - end, length);
        [end, length] = [code, 0];
      }
    }
  }
  return numbers.map((number) => number.toString(36)).join(' ');
}

const classes = [
  ['L', ALL],
  ['Lo', ALL],
  ['M', ALL],
  ['N', ALL],
  ['Lu', CASED],
  ['Ll', CASED],
] as const;

const members = classes.map(([name, blocks]) => `  ${name}: '${rangesOf(name, blocks)}',`);
writeFileSync(
  'lib/detectors/letter-ranges.ts',
  `/**
 * Classes of Unicode as ranges of UTF-16 code units, each as the gap before it and its length in base 36. Written by
 * \`npm run letters\`. Capitals and small letters are those of the scripts that tell names by them.
 */
export const LETTER_RANGES = {
${members.join('\n')}
} as const;
`,
);
