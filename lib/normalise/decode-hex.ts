import type { Span } from '@/lib/core/finding';
import { isPrintable } from './printable';
import type { View } from './view';

/** A longer one is a file, which is inspected as one. Code units. */
const LONGEST = 100_000;

const HEX = /^(?:[0-9a-f]{2}){12,}$|^(?:[0-9A-F]{2}){12,}$/;

function bytes(hex: string): string {
  let text = '';
  for (let i = 0; i + 1 < hex.length; i += 2)
    text += String.fromCharCode(Number.parseInt(hex.slice(i, i + 2), 16));
  return text;
}

/** What a run of hexadecimal digits says; null when it's no text, as a hash is none. The whole run is its origin. */
export function decodedHex(text: string, run: Span): View | null {
  const digits = text.slice(run.start, run.end);
  if (digits.length > LONGEST || !HEX.test(digits)) return null;
  const decoded = bytes(digits);
  return isPrintable(decoded) ? { text: decoded, origin: () => run } : null;
}

/** A line of `xxd`, `hexdump -C` or `od -x`: an offset, groups of bytes, and perhaps what they look like. */
const LINE =
  /^[ \t>#*/|]{0,8}[0-9a-f]{6,8}:?[ \t]{1,3}((?:[0-9a-f]{2}){1,8}(?:[ \t]{1,2}(?:[0-9a-f]{2}){1,8}){0,31})(?![0-9a-z])[^\r\n]{0,60}$/gim;

/** Dumps of bytes, their lines joined: what a line breaks is whole again. Each dump is the origin of all it says. */
export function hexDumps(text: string): View[] {
  // Every dump has an offset with zeros; looking for them is all that other texts pay.
  if (!text.includes('0000')) return [];
  const dumps: { start: number; end: number; hex: string }[] = [];
  for (const { index, 0: line, 1: groups = '' } of text.matchAll(LINE)) {
    const last = dumps.at(-1);
    const hex = groups.replace(/\s/g, '');
    const end = index + line.length;
    if (last !== undefined && index - last.end <= 2 && last.hex.length < LONGEST) {
      last.hex += hex;
      last.end = end;
    } else dumps.push({ start: index, end, hex });
  }
  return dumps.flatMap(({ start, end, hex }) => {
    const decoded = bytes(hex);
    return isPrintable(decoded) ? [{ text: decoded, origin: () => ({ start, end }) }] : [];
  });
}
