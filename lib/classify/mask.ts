import { applyEdits } from '@/lib/core/edit';
import type { Finding, MaskedFinding } from '@/lib/core/finding';
import { SEVERITIES } from '@/lib/core/vocabulary';
import { hiddenText } from '@/lib/normalise/hidden-text';
import { detect, detectorOf } from './detect';
import { LOG_LABELS } from './log-values';

/** What a finding is called towards the user. */
export const labelOf = (finding: Finding): string =>
  detectorOf(finding)?.label ?? LOG_LABELS[finding.kind] ?? finding.entityType;

/** At most the first and last two characters, never more than a quarter of the value, the rest as three dots. */
export function mask(value: string): string {
  const characters = [...value.replace(/\s+/g, ' ')];
  const shown = Math.min(4, Math.floor(characters.length / 4));
  const head = Math.ceil(shown / 2);
  const tail = shown - head;
  return `${characters.slice(0, head).join('')}•••${tail === 0 ? '' : characters.slice(-tail).join('')}`;
}

/** How much of an injected instruction is shown. Characters. */
const QUOTED = 160;

/** What the user sees of a finding. An instruction to an assistant is nobody's secret: it is shown, also where it was hidden. */
function shown(finding: Finding, text: string): string {
  if (!finding.kind.startsWith('injection.')) return mask(text.slice(finding.start, finding.end));
  const whole = hiddenText(text, finding) ?? text.slice(finding.start, finding.end);
  // What it quotes of somebody's stays masked.
  const values = detect(whole).filter(({ kind }) => !kind.startsWith('injection.'));
  const said = applyEdits(
    whole,
    values.map(({ start, end }) => ({ start, end, text: mask(whole.slice(start, end)) })),
  );
  const characters = [...said.replace(/\s+/g, ' ').trim()];
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : characters.join('');
}

/** How many masked findings a verdict carries. */
const SHOWN = 200;

/** A finding with the text that holds it. */
export interface Located {
  readonly finding: Finding;
  readonly text: string;
  readonly part: number;
}

/** The most severe first, then in the order of the text, each with its line. */
export function maskAll(located: readonly Located[]): MaskedFinding[] {
  const rank = ({ finding }: Located): number => SEVERITIES.indexOf(finding.severity);
  const first = [...located].sort((a, b) => rank(b) - rank(a)).slice(0, SHOWN);
  return first.map(({ finding, text, part }) => ({
    kind: finding.kind,
    entityType: finding.entityType,
    severity: finding.severity,
    label: labelOf(finding),
    masked: shown(finding, text),
    line: lineOf(text, finding.start),
    last: finding.end === text.length || text.charAt(finding.end) === '\n',
    part,
    rotation: detectorOf(finding)?.rotation,
  }));
}

/** 1-based. */
function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
