/** One form in which a secret may hide in a text. */
export interface Encoding {
  readonly name: string;
  /** `folded` texts have lost their case and everything but letters and digits; `base64` ones are as they were. */
  readonly haystack: 'folded' | 'base64';
  /** The encoded secret. */
  readonly needle: string;
  /** Characters of the needle that `minRun` characters of the secret take at least. */
  readonly min: number;
}

/** Encodings that write each character by itself; punctuation between them (`%`, `\`, `&#x;`) is folded away. */
const PER_CHARACTER: { readonly [name: string]: (code: number) => string } = {
  plain: (code) => String.fromCharCode(code).toLowerCase(),
  'hex or percent': (code) => hex(code, 2),
  'hex of two-byte units, low byte first': (code) => `${hex(code, 2)}00`,
  'hex of two-byte units, high byte first': (code) => hex(code, 4),
  'unicode escape': (code) => `u${hex(code, 4)}`,
  'code point escape': (code) => `u${hex(code, 2)}`,
  'hexadecimal escape': (code) => `x${hex(code, 2)}`,
  'hexadecimal with 0x': (code) => `0x${hex(code, 2)}`,
  decimal: (code) => String(code),
};

/** Every form of a secret that the record is searched for, forwards and backwards. */
export function encodings(secret: string, minRun: number): readonly Encoding[] {
  const directions = [
    { suffix: '', text: secret },
    { suffix: ', reversed', text: [...secret].reverse().join('') },
  ];
  return directions.flatMap(({ suffix, text }) => [
    ...Object.entries(PER_CHARACTER).map(([name, encode]): Encoding => {
      const units = [...text].map((character) => encode(character.charCodeAt(0)));
      const shortest = Math.min(...units.map((unit) => unit.length));
      return { name: name + suffix, haystack: 'folded', needle: units.join(''), min: shortest * minRun };
    }),
    ...base64Forms(text, minRun).map((form) => ({ ...form, name: form.name + suffix })),
  ]);
}

/** Base64 shifts with the number of bytes before the secret: three alignments for each width of a character. */
function base64Forms(text: string, minRun: number): readonly Encoding[] {
  const wide = Buffer.from(text, 'utf16le');
  const charsets = [
    { name: 'base64', bytes: Buffer.from(text, 'utf8'), width: 1 },
    { name: 'base64 of UTF-16, low byte first', bytes: wide, width: 2 },
    { name: 'base64 of UTF-16, high byte first', bytes: Buffer.from(wide).swap16(), width: 2 },
  ];
  return charsets.flatMap(({ name, bytes, width }) =>
    [0, 1, 2].map((before): Encoding => {
      const encoded = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      const first = Math.ceil((before * 8) / 6);
      const last = Math.floor(((before + bytes.length) * 8) / 6);
      const min = Math.floor((8 * width * minRun - 4) / 6);
      return { name, haystack: 'base64', needle: encoded.slice(first, last), min };
    }),
  );
}

/** Letters and digits alone, in lower case: what spacing, escaping, zero bytes and case can't hide. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The web-safe alphabet becomes the usual one, line breaks go. */
export function base64Normal(text: string): string {
  return text.replace(/-/g, '+').replace(/_/g, '/').replace(/\s+/g, '');
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}
