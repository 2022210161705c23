import type { Finding } from '@/lib/core/finding';
import { once } from '@/lib/core/once';
import { overlapping } from '@/lib/core/sorted-spans';
import { isDummy } from '@/lib/detectors/dummy';
import { openings } from '@/lib/detectors/openings';
import { literal } from '@/lib/detectors/secret/format';

/** Openings that are words of everybody's, too. Shorter ones than four letters are countries (`sk-SK`) and abbreviations. */
const COMMON =
  /^(?:live|test|key|secret|token|console|api|sdk|mob|dev|prod|sandbox|organizations|ext|cli|pat|perm|webhook|access|bedrock|signkey)\b|^(?:live|test|key|secret|access|ext)_/i;

/**
 * The beginning of a value that names itself, at the end of a line. A vendor's own prefix in small letters and behind it
 * what no word has, or the capitals of an AWS key.
 */
const begun = once(() => {
  const telling = openings()
    .filter((opening) => /^[a-z][a-z0-9_-]{2,24}[_-]$/.test(opening) && !COMMON.test(opening))
    .map(literal);
  return new RegExp(
    String.raw`(?<![A-Za-z0-9])(?:(?:${telling.join('|')})(?=[a-z_-]{0,40}[A-Z0-9])[\w-]{5,}|(?:AKIA|ASIA(?=[A-Z]*\d))[A-Z2-7]{4,})$`,
    'gm',
  );
});

/**
 * Secrets that are cut off by the end of a line, where no pattern knows them yet: for pieces that leave one after the other,
 * of which all but the last would have left by the time that the value is whole.
 */
export function begunIn(text: string, known: readonly Finding[]): Finding[] {
  return Array.from(
    text.matchAll(begun()),
    (match): Finding => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'secret.begun',
      entityType: 'SECRET',
      severity: 'high',
      confidence: 0.7,
      detectorId: 'begun',
    }),
  ).filter(
    (finding) => overlapping(known, finding).length === 0 && !isDummy(text.slice(finding.start, finding.end)),
  );
}
