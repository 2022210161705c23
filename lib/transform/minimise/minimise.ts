import type { Edit } from '@/lib/core/edit';
import type { Finding } from '@/lib/core/finding';
import { readLines } from '@/lib/shape/rows/lines';
import { Aliases, isAlias } from './aliases';
import { findIdentifiers } from './identifiers';
import { findJson, stripJson } from './json-config';
import { stripLines } from './line-config';
import { stripLogs } from './log-lines';
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

/**
 * Takes out who, where and which, and leaves what and how: identifiers get aliases that are stable within the text,
 * configuration loses its values. Keys, structure, messages, codes and line numbers stay; lines keep their count. A
 * minimised text has nothing left to minimise.
 * @returns edits that don't overlap, in the text's order; offsets are UTF-16 code units
 */
export function minimise(text: string, findings: readonly Finding[]): Edit[] {
  const lines = readLines(text);
  const strips = [
    ...findings.flatMap((finding) => fromFinding(text, finding)),
    ...findJson(text).flatMap((region) => stripJson(text, region)),
    ...stripLines(lines),
    ...stripLogs(lines),
    ...findIdentifiers(text),
  ];
  const aliases = new Aliases(text);
  return merge(strips).flatMap((strip) => {
    const value = text.slice(strip.start, strip.end);
    const alias = aliases.for(strip.kind, value) + '\n'.repeat(value.split('\n').length - 1);
    return alias === value ? [] : { start: strip.start, end: strip.end, text: alias };
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
