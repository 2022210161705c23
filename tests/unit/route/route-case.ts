import type { Route } from '@/lib/core/vocabulary';

/** What somebody pastes, and the route that it ought to take. */
export interface RouteCase {
  readonly name: string;
  readonly route: Route;
  readonly text: () => string;
}

/** A theme's cases, which share their route. */
export const casesOf = (route: Route, texts: Readonly<Record<string, () => string>>): readonly RouteCase[] =>
  Object.entries(texts).map(([name, text]) => ({ name, route, text }));

/** As many lines as wanted, each made from its number. */
export const repeated = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
