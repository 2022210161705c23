import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export { leaks } from './leaks';

export const CANARY_FORMATS = ['aws-key', 'github-token', 'stripe-key', 'password', 'card', 'word'] as const;
export type CanaryFormat = (typeof CANARY_FORMATS)[number];

/** A text that stands nowhere else, so that any run of it in the record is a leak. */
export interface Canary {
  readonly format: CanaryFormat;
  /** What a test types, pastes or attaches. */
  readonly text: string;
  /** The generated part: unique, letters and digits alone. What public formats have in common isn't in it. */
  readonly secret: string;
}

const DIGITS = '0123456789';
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const BASE32 = `${UPPER}234567`;
const BASE62 = `${DIGITS}${UPPER}${LOWER}`;

type Draw = (alphabet: string, length: number) => string;

/** How each format is made of drawn characters. */
const FORMATS: { readonly [F in CanaryFormat]: (draw: Draw) => { text: string; secret: string } } = {
  'aws-key': (draw) => prefixed('AKIA', draw(BASE32, 16)),
  'github-token': (draw) => prefixed('ghp_', withChecksum(draw(BASE62, 30))),
  'stripe-key': (draw) => prefixed('sk_live_', draw(BASE62, 24)),
  password: (draw) => {
    const secret = draw(BASE62, 20);
    return { text: `DB_PASSWORD="${secret}"`, secret };
  },
  card: (draw) => prefixed('', withLuhn(`4${draw(DIGITS, 14)}`)),
  word: (draw) => prefixed('', draw(LOWER, 20)),
};

/**
 * Makes a canary.
 *
 * @param seed The same seed and format give the same canary; tests name theirs after themselves.
 */
export function canary(format: CanaryFormat, seed: string): Canary {
  let block = 0;
  const draw: Draw = (alphabet, length) => {
    const bytes = createHash('sha512').update(`${format}/${seed}/${block++}`).digest();
    return Array.from({ length }, (_, at) => alphabet[(bytes[at] ?? 0) % alphabet.length]).join('');
  };
  return { format, ...FORMATS[format](draw) };
}

function prefixed(prefix: string, secret: string): { text: string; secret: string } {
  return { text: prefix + secret, secret };
}

/**
 * GitHub's tokens end in their own CRC-32, six characters of base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
function withChecksum(payload: string): string {
  let rest = crc32(payload);
  let check = '';
  for (let digit = 0; digit < 6; digit++) {
    check = (BASE62[rest % 62] ?? '') + check;
    rest = Math.floor(rest / 62);
  }
  return payload + check;
}

/** Card numbers end in a digit that makes the Luhn sum a multiple of ten (ISO/IEC 7812-1). */
function withLuhn(payload: string): string {
  const sum = [...payload].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${payload}${(10 - (sum % 10)) % 10}`;
}
