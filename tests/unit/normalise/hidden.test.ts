import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/classify/detect';
import { fake } from '@/lib/detectors/fake';

/** A token whose prefix no other has, in pieces so that none stands in this file. */
const TOKEN = `${['gh', 'p_'].join('')}${fake('base62', 36, 41)}`;
const KIND = 'secret.github-token';

const escaped = (how: (code: number) => string): string =>
  TOKEN.split('')
    .map((letter) => how(letter.charCodeAt(0)))
    .join('');
const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');
const halves = (joint: string): string => `"${TOKEN.slice(0, 20)}${joint}${TOKEN.slice(20)}"`;
const base64 = (text: string): string => btoa(text);

const inHex = (text: string): string =>
  text
    .split('')
    .map((letter) => hex(letter.charCodeAt(0), 2))
    .join('');

/** Sixteen bytes a line, in groups of so many digits. */
function dump(group: number, sign: string): string {
  const digits = inHex(`export TOKEN=${TOKEN}`);
  const lines = digits.match(/.{1,32}/g) ?? [];
  return lines
    .map(
      (line, index) =>
        `${hex(index * 16, 8)}${sign} ${(line.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join(' ')}`,
    )
    .join('\n');
}

/** How a secret is written so that it doesn't stand there as it is. */
const SPELLINGS: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'percent escapes', text: `q=${escaped((code) => `%${hex(code, 2)}`)}` },
  { name: 'one percent escape', text: `redirect?token%3D${TOKEN.replace('_', '%5F')}` },
  { name: 'decimal entities of HTML', text: escaped((code) => `&#${code};`) },
  { name: 'hexadecimal entities of HTML', text: escaped((code) => `&#x${hex(code, 2)};`) },
  { name: 'escapes of JSON', text: `{"t":"${escaped((code) => `\\u${hex(code, 4)}`)}"}` },
  { name: 'escapes of ECMAScript', text: escaped((code) => `\\u{${hex(code, 1)}}`) },
  { name: 'escapes of bytes', text: escaped((code) => `\\x${hex(code, 2)}`) },
  { name: 'strings that are added', text: halves('" + "') },
  { name: 'strings that are added over lines', text: halves('" +\n      "') },
  { name: 'strings that stand side by side', text: halves('"\n    "') },
  { name: 'strings of PHP', text: halves('" . "') },
  { name: 'strings of SQL', text: halves("' || '").replace(/"/g, "'") },
  { name: 'a line that goes on', text: `export TOKEN=${TOKEN.slice(0, 20)}\\\n${TOKEN.slice(20)}` },
  { name: 'full-width forms', text: escaped((code) => String.fromCharCode(code + 0xfee0)) },
  { name: 'zero-width spaces', text: TOKEN.split('').join('\u200b') },
  { name: 'a soft hyphen', text: `${TOKEN.slice(0, 12)}\u00ad${TOKEN.slice(12)}` },
  { name: 'a mark of direction', text: `${TOKEN.slice(0, 12)}\u202e${TOKEN.slice(12)}` },
  { name: 'a Cyrillic letter', text: TOKEN.replace('p', 'р') },
  { name: 'base64', text: `data: ${base64(`token=${TOKEN}\n`)}` },
  { name: 'base64 for addresses', text: base64(`?>~${TOKEN}?>~`).replace(/\+/g, '-').replace(/\//g, '_') },
  { name: 'base64 without padding', text: base64(`a ${TOKEN}`).replace(/=/g, '') },
  { name: 'base64 of base64', text: base64(`value: ${base64(`token=${TOKEN}`)}`) },
  { name: 'hexadecimal digits', text: inHex(`token=${TOKEN}`) },
  { name: 'a dump of xxd', text: dump(4, ':') },
  { name: 'a dump of hexdump', text: dump(2, ' ') },
];

describe('a secret in another spelling', () => {
  it.each(SPELLINGS)('is found in $name', ({ text }) => {
    const around = `const a = 1;\n${text}\nconst b = 2;`;
    const found = detect(around).filter(({ kind }) => kind === KIND);
    expect(found).toHaveLength(1);
    const [{ start, end } = { start: 0, end: 0 }] = found;
    // The whole spelling, and nothing of its neighbours.
    expect(around.slice(start, end)).not.toContain('const');
    expect(detect(around.slice(0, start) + around.slice(end)).filter(({ kind }) => kind === KIND)).toEqual(
      [],
    );
  });

  it('and a number in the digits of another script', () => {
    const digits = [...'4539578763621486']
      .map((digit) => String.fromCharCode(0x660 + Number(digit)))
      .join('');
    expect(detect(`card ${digits} expired`).map(({ kind }) => kind)).toEqual(['pii.payment-card']);
  });

  it('but pictures and hashes in base64 are none', () => {
    expect(detect(`integrity="sha512-${base64(fake('base62', 64, 3))}"`)).toEqual([]);
    expect(detect(`src="data:image/png;base64,iVBORw0KGgo${fake('base64', 4_000, 4)}"`)).toEqual([]);
  });
});
