import type { Concern } from '@/lib/core/concern';
import type { Finding } from '@/lib/core/finding';
import type { Route } from '@/lib/core/vocabulary';
import type { Reading } from '@/lib/shape/shape';
import type { HeldTable } from './data-rows';
import { labelOf } from './mask';
import { holdsPersonalRecord } from './personal-record';

export interface Routing {
  readonly route: Route;
  readonly concern: Concern;
  /** 0 to 1. */
  readonly confidence: number;
  /** Short sentences for the user, the weightiest first. */
  readonly reasons: readonly string[];
}

/** What the route of each concern is. */
const ROUTE_OF: Readonly<Record<Concern, Route>> = {
  none: 'public-code',
  context: 'private-context',
  identifiers: 'sensitive-data',
  log: 'sensitive-data',
  rows: 'sensitive-data',
  record: 'sensitive-data',
  secret: 'secret',
};

/** A secret must be this sure to block; a weaker one is treated as an identifier. */
const SECRET_ENOUGH = 0.6;

interface Evidence {
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  readonly held: readonly HeldTable[];
}

const named = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(labelOf))].slice(0, 4).join(', ');

const ofFamily = (findings: readonly Finding[], ...families: string[]): Finding[] =>
  findings.filter(({ kind }) => families.some((family) => kind.startsWith(`${family}.`)));

const surest = (findings: readonly Finding[]): number =>
  Math.max(...findings.map(({ confidence }) => confidence));

interface Cause {
  readonly concern: Concern;
  readonly confidence: number;
  readonly reason: string;
}

/** Every cause for concern, the weightiest first. Rules as a list: a payload gets the first one's route and all their reasons. */
function causes({ findings, reading, held }: Evidence): Cause[] {
  const found: Cause[] = [];
  const because = (concern: Concern, confidence: number, reason: string): void => {
    found.push({ concern, confidence, reason });
  };

  const secrets = ofFamily(findings, 'secret').filter(({ confidence }) => confidence >= SECRET_ENOUGH);
  if (secrets.length > 0) because('secret', surest(secrets), `Holds a secret: ${named(secrets)}.`);

  const personal = ofFamily(findings, 'pii');
  if (holdsPersonalRecord(personal) || held.some(({ many }) => !many)) {
    because(
      'record',
      0.85,
      `Reads like somebody's record${personal.length > 0 ? `: ${named(personal)}` : ''}.`,
    );
  }
  for (const { table } of held.filter(({ many }) => many)) {
    because('rows', 0.85, `Holds data: ${table.rows.length} rows of ${table.columns.length} columns.`);
  }
  const logged = ofFamily(findings, 'log', 'pii', 'infra');
  if (reading.lines.log > 0 && logged.length > 0) {
    because('log', 0.75, 'Holds log lines that name users, hosts, addresses or sessions.');
  }
  if (personal.length > 0) because('identifiers', surest(personal), `Names somebody: ${named(personal)}.`);

  const internal = ofFamily(findings, 'infra', 'other');
  if (internal.length > 0) because('context', surest(internal), `Points inside: ${named(internal)}.`);
  if (reading.shape === 'config' && !reading.publicConfig)
    because('context', 0.6, 'Is configuration with its values.');
  if (reading.shape === 'schema' || reading.lines.schema > 0)
    because('context', 0.6, 'Holds a database schema.');
  if (reading.lines.log > 1 && logged.length === 0) because('context', 0.55, 'Holds log lines.');
  return found;
}

const WHY_PUBLIC: Partial<Record<Reading['shape'], string>> = {
  code: 'Generic code: nothing in it points to a person, a system or a company.',
  diff: 'A generic change: nothing in it points to a person, a system or a company.',
  config: 'Configuration of a common tool: nothing in it points to a person, a system or a company.',
  prose: 'A general question: nothing in it points to a person, a system or a company.',
};

/** Which route a text takes, and why. In doubt the stricter. */
export function route(evidence: Evidence): Routing {
  const found = causes(evidence);
  const [first] = found;
  if (first === undefined) {
    const reason =
      WHY_PUBLIC[evidence.reading.shape] ?? 'Nothing in it points to a person, a system or a company.';
    return { route: 'public-code', concern: 'none', confidence: 0.8, reasons: [reason] };
  }
  const { concern, confidence } = first;
  return {
    route: ROUTE_OF[concern],
    concern,
    confidence,
    reasons: [...new Set(found.map(({ reason }) => reason))],
  };
}
