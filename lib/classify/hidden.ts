import { type Finding, isFirm } from '@/lib/core/finding';
import { overlapping } from '@/lib/core/sorted-spans';
import { decodedBase64 } from '@/lib/normalise/decode-base64';
import { decodedHex, hexDumps } from '@/lib/normalise/decode-hex';
import { unseenViews } from '@/lib/normalise/hidden-text';
import { findMarks } from '@/lib/normalise/marks';
import { unescaped } from '@/lib/normalise/unescape';

/** Finds everything in a text that is read as it stands. */
type Reader = (text: string) => readonly Finding[];

/** How often an encoding is taken off: what is encoded twice is decoded twice. */
const DEPTH = 2;

/** What a text holds in another spelling: decoded, and found there. Spans are those of the original. */
export function hiddenFindings(
  text: string,
  read: Reader,
  known: readonly Finding[],
  depth = DEPTH,
): Finding[] {
  const { places, runs, unseen } = findMarks(text);
  const spelled = unescaped(text, places);
  const views = [
    ...(spelled === null ? [] : [spelled]),
    ...hexDumps(text),
    ...(unseen ? unseenViews(text) : []),
  ];
  for (const run of runs) {
    const view = decodedHex(text, run) ?? decodedBase64(text, run);
    if (view !== null) views.push(view);
  }
  return views.flatMap((view) => {
    const found = read(view.text);
    const nested = depth > 1 && view !== spelled ? hiddenFindings(view.text, read, found, depth - 1) : [];
    // What is slight in plain sight is chance in a decoded text.
    return [...found.filter(isFirm), ...nested]
      .map((finding) => ({ ...finding, ...view.origin(finding) }))
      .filter((finding) => overlapping(known, finding).every(({ kind }) => kind !== finding.kind));
  });
}
