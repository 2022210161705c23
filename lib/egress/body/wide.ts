import type { Bytes } from './read';

/** What is looked at to tell a text of wide units. */
const SAMPLE = 4096;

/**
 * Texts of two or four bytes a letter, which are valid UTF-8 with zeros between the letters: by their mark, else by their
 * zeros. Both byte orders are read, since zeros alone don't tell where a unit begins; empty for anything else.
 */
export function wideTexts(bytes: Bytes): string[] {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? bytes[0] : null;
  if (marked !== null) return [decoded(bytes, marked === 0xff ? 'utf-16le' : 'utf-16be')];
  const sample = bytes.subarray(0, SAMPLE);
  let zeros = 0;
  for (const byte of sample) if (byte === 0) zeros += 1;
  if (zeros * 8 < sample.length || zeros === sample.length) return [];
  const narrow = new TextDecoder('latin1').decode(bytes).replaceAll('\u0000', '');
  return [narrow, decoded(bytes, 'utf-16le'), decoded(bytes, 'utf-16be')];
}

const decoded = (bytes: Bytes, encoding: string): string => new TextDecoder(encoding).decode(bytes);

const READABLE = /[\t\n\r\x20-\x7e\u00a0-\u02ff\u0370-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** Whether most of a text is letters of some script, and not chance. */
export const isReadable = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(READABLE)?.length ?? 0) >= sample.length * 0.9;
};
