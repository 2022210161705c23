import { applyEdits, type Edit } from '@/lib/core/edit';
import type { Finding } from '@/lib/core/finding';
import { readLines } from '@/lib/shape/rows/lines';
import { Aliases, isAlias } from './aliases';
import { findIdentifiers } from './identifiers';
import { findJson, stripJson } from './json-config';
import { stripLines } from './line-config';
import { stripLogs } from './log-lines';
import { originsOf } from './origins';
import type { Strip, StripKind } from './strip';

/** What a finding's value becomes where its place asks for more than a placeholder. */
const BY_ENTITY: Readonly<Record<string, StripKind>> = {
  HOST: 'host',
  EMAIL: 'email',
  TICKET: 'TICKET',
  AWS_ACCOUNT: 'ACCOUNT',
};
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const HOST = /^[\w-]+(?:\.[\w-]+)*$/;

/** Passes until nothing new shows up. The second is nearly always the last; each costs as much as the first. */
const MOST_PASSES = 6;

/**
 * Takes out who, where and which, and leaves what and how: identifiers get aliases that are stable within the text,
 * configuration loses its values. Keys, structure, messages, codes and line numbers stay; lines keep their count. A
 * minimised text has nothing left to minimise: where an alias makes something visible beside it, that goes too.
 * @returns edits that don't overlap, in the text's order; offsets are UTF-16 code units
 */
export function minimise(text: string, findings: readonly Finding[]): Edit[] {
  let strips = merge([...findings.flatMap((finding) => fromFinding(text, finding)), ...recognise(text)]);
  for (let pass = 1; ; pass++) {
    const edits = editsOf(text, strips);
    const output = applyEdits(text, edits);
    const left = merge(recognise(output));
    if (pass === MOST_PASSES || editsOf(output, left).length === 0) return edits;
    strips = merge([...strips, ...originsOf(left, edits)]);
  }
}

function recognise(text: string): Strip[] {
  const lines = readLines(text);
  return [
    ...findJson(text).flatMap((region) => stripJson(text, region)),
    ...stripLines(lines),
    ...stripLogs(lines),
    ...findIdentifiers(text),
  ];
}

function editsOf(text: string, strips: readonly Strip[]): Edit[] {
  const aliases = new Aliases(text);
  return strips.flatMap(({ start, end, kind }) => {
    const value = text.slice(start, end);
    const alias = aliases.for(kind, value) + '\n'.repeat(value.split('\n').length - 1);
    return alias === value ? [] : { start, end, text: alias };
  });
}

function fromFinding(text: string, { start, end, entityType }: Finding): readonly Strip[] {
  const value = text.slice(start, end);
  if (isAlias(value) || end <= start) return [];
  if (entityType === 'IP')
    return [{ start, end, kind: IPV4.test(value) ? 'ip' : value.includes(':') ? 'ipv6' : 'IP' }];
  const kind = BY_ENTITY[entityType];
  if (kind === 'host' && !HOST.test(value)) return [];
  return [{ start, end, kind: kind ?? (entityType.toUpperCase() as Uppercase<string>) }];
}

/** Where two overlap, the one that begins first takes the place of both, so that nothing of either is left. */
function merge(strips: readonly Strip[]): readonly Strip[] {
  const merged: Strip[] = [];
  for (const strip of [...strips].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || strip.start >= last.end) merged.push(strip);
    else if (strip.end > last.end) merged[merged.length - 1] = { ...last, end: strip.end };
  }
  return merged;
}
