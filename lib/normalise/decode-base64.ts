import type { Span } from '@/lib/core/finding';
import { isPrintable } from './printable';
import type { View } from './view';

/** A longer run is a file, which is inspected as one. Code units. */
const LONGEST = 100_000;

/** What a run of base64's letters says, in either alphabet; null when it's no text. The whole run is its origin. */
export function decodedBase64(text: string, run: Span): View | null {
  if (run.end - run.start > LONGEST) return null;
  const letters = text.slice(run.start, run.end);
  // A word, a path, hexadecimal digits, a single case: no encoder writes so.
  if (!/[a-z]/.test(letters) || !/[A-Z]/.test(letters) || /^[0-9a-f-]+$/i.test(letters)) return null;
  const standard = letters.replace(/-/g, '+').replace(/_/g, '/');
  const whole = standard.slice(0, standard.length - (standard.length % 4 === 1 ? 1 : 0));
  const decoded = atob(whole);
  return isPrintable(decoded) ? { text: decoded, origin: () => run } : null;
}
