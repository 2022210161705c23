import { lineHash } from '@/lib/core/line-hash';
import type { Way } from '@/lib/core/verdict';

/** The hashes of the lines that a way lets cross. The inspector remembers them, so that sending them again isn't held. */
export const releasedLines = (way: Pick<Way, 'texts'>): string[] => [
  ...new Set(
    way.texts
      .flatMap((text) => text.split(/\r?\n/))
      .filter((line) => line.trim() !== '')
      .map(lineHash),
  ),
];
