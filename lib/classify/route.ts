import type { Concern } from '@/lib/core/concern';
import type { Route } from '@/lib/core/vocabulary';
import type { Reading } from '@/lib/shape/shape';
import { causesOf, type Evidence, named, ofFamily } from './causes';

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

const NOBODY = 'nothing in it points to a person, a system or a company.';
const WHY_PUBLIC: Partial<Record<Reading['shape'], string>> = {
  code: 'Generic code',
  diff: 'A generic change',
  config: 'Configuration of a common tool',
  schema: 'A schema as lessons have it',
  rows: 'Figures, or data that is made up or published',
  log: 'Output of common software',
  prose: 'A general question',
};

function whyPublic({ reading: { shape, licence } }: Evidence): string {
  if (licence !== null) return `Published under an open licence (${licence}): ${NOBODY}`;
  const what = WHY_PUBLIC[shape];
  return what === undefined ? `${NOBODY.charAt(0).toUpperCase()}${NOBODY.slice(1)}` : `${what}: ${NOBODY}`;
}

/** Which route a text takes, and why. In doubt the stricter. */
export function route(evidence: Evidence): Routing {
  const causes = causesOf(evidence);
  const injected = ofFamily(evidence.findings, 'injection');
  const warnings = injected.length > 0 ? [`Holds what may be meant for the model: ${named(injected)}.`] : [];
  const [first] = causes;
  if (first === undefined) {
    const confidence = evidence.reading.licence === null ? 0.8 : 0.9;
    return { route: 'public-code', concern: 'none', confidence, reasons: [whyPublic(evidence), ...warnings] };
  }
  return {
    route: ROUTE_OF[first.concern],
    concern: first.concern,
    confidence: first.confidence,
    reasons: [...new Set(causes.map(({ reason }) => reason)), ...warnings],
  };
}
