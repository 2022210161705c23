import type { Concern } from '@/lib/core/concern';
import type { Finding } from '@/lib/core/finding';
import { sampled } from '@/lib/core/sampled';
import { overlapping } from '@/lib/core/sorted-spans';
import { chatSpeakers } from '@/lib/shape/conversation';
import { isPublicConfig } from '@/lib/shape/public-config';
import type { Segment } from '@/lib/shape/segment';
import type { Reading } from '@/lib/shape/shape';
import { isOwnFrame } from '@/lib/shape/trace-origin';
import type { HeldTable } from './data-rows';
import { labelOf } from './mask';
import { holdsOwnValues, isOwnSchema } from './own-values';
import { holdsPersonalRecord } from './personal-record';
import type { TableNature } from './table-nature';

export interface Evidence {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  readonly held: readonly HeldTable[];
  readonly natures: ReadonlySet<TableNature>;
}

/** One reason why a text is of concern. */
export interface Cause {
  readonly concern: Concern;
  readonly confidence: number;
  readonly reason: string;
}

/** So many lines of a stack trace or a chat tell whose it is. */
const FRAMES = 600;
/** A secret must be this sure to block; a weaker one is treated as an identifier. */
const SECRET_ENOUGH = 0.6;

export const ofFamily = (findings: readonly Finding[], ...families: string[]): Finding[] =>
  findings.filter(({ kind }) => families.some((family) => kind.startsWith(`${family}.`)));

export const named = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(labelOf))].slice(0, 4).join(', ');

const surest = (findings: readonly Finding[]): number =>
  Math.max(...findings.map(({ confidence }) => confidence));

/** Every cause for concern, the weightiest first. Rules as a list: a payload gets the first one's route and all their reasons. */
export function causesOf(evidence: Evidence): Cause[] {
  return [...byFindings(evidence), ...byStructure(evidence)].sort((a, b) => weight(b) - weight(a));
}

const WEIGHTS: Readonly<Record<Concern, number>> = {
  none: 0,
  context: 1,
  identifiers: 2,
  log: 3,
  rows: 4,
  record: 5,
  secret: 6,
};
const weight = ({ concern }: Cause): number => WEIGHTS[concern];

function byFindings({ findings, held, reading }: Evidence): Cause[] {
  const found: Cause[] = [];
  const because = (concern: Concern, confidence: number, reason: string): void => {
    found.push({ concern, confidence, reason });
  };
  const secrets = ofFamily(findings, 'secret');
  const sure = secrets.filter(({ confidence }) => confidence >= SECRET_ENOUGH);
  if (sure.length > 0) because('secret', surest(sure), `Holds a secret: ${named(sure)}.`);
  else if (secrets.length > 0)
    because('identifiers', surest(secrets), `May hold a secret: ${named(secrets)}.`);

  const personal = ofFamily(findings, 'pii');
  if (holdsPersonalRecord(personal) || held.some(({ many }) => !many)) {
    const what = personal.length > 0 ? `: ${named(personal)}` : '';
    because('record', 0.85, `Reads like somebody's record${what}.`);
  }
  for (const { table } of held.filter(({ many }) => many)) {
    because('rows', 0.85, `Holds data: ${table.rows.length} rows of ${table.columns.length} columns.`);
  }
  const logged = ofFamily(findings, 'log', 'pii', 'infra');
  if (logsOf(reading).some((log) => overlapping(logged, log).length > 0)) {
    because('log', 0.75, 'Holds log lines that name users, hosts, addresses or sessions.');
  }
  // A record has said it already.
  if (personal.length > 0 && !found.some(({ concern }) => concern === 'record')) {
    because('identifiers', surest(personal), `Names somebody: ${named(personal)}.`);
  }
  const internal = ofFamily(findings, 'infra', 'other');
  if (internal.length > 0) because('context', surest(internal), `Points inside: ${named(internal)}.`);
  return found;
}

/** Lines that a program wrote while it ran. A stack trace alone tells of code, not of what happened to whom. */
export const logsOf = ({ segments }: Reading): Segment[] =>
  segments.filter(({ shape, form }) => shape === 'log' && form !== 'stack-trace');

function byStructure(evidence: Evidence): Cause[] {
  const { text, reading, natures, findings } = evidence;
  const found: Cause[] = [];
  const because = (concern: Concern, confidence: number, reason: string): void => {
    if (!found.some((cause) => cause.reason === reason)) found.push({ concern, confidence, reason });
  };
  if (natures.has('system')) because('context', 0.6, 'Shows the state of machines.');
  // What is published under an open licence tells nothing about a company by its structure.
  const open = reading.licence !== null;
  if (natures.has('schema') && !open) because('context', 0.6, 'Holds a database schema.');
  for (const segment of reading.segments) {
    const { shape, form } = segment;
    const piece = (): string => text.slice(segment.start, segment.end);
    if (shape === 'config' && !open && !isPublicConfig(piece()) && holdsOwnValues(piece(), form)) {
      because('context', 0.6, 'Is configuration with its values.');
    }
    if (shape === 'schema' && !open && isOwnSchema(piece()))
      because('context', 0.6, 'Holds a database schema.');
    if (form === 'stack-trace' && !open && sampled(piece().split('\n'), FRAMES).some(isOwnFrame)) {
      because('context', 0.65, 'Holds a stack trace through code of your own.');
    }
    if (form === 'chat' && (chatSpeakers(sampled(piece().split('\n'), FRAMES))?.length ?? 0) > 1) {
      because('identifiers', 0.6, 'Is a conversation between people.');
    }
  }
  const logs = logsOf(reading);
  if (logs.some(({ start, end }) => text.slice(start, end).trim().includes('\n')) && findings.length === 0) {
    because('context', 0.55, 'Holds log lines.');
  }
  return found;
}
