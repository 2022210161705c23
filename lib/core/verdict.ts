import type { MaskedFinding } from './finding';
import type { Action, Route, Shape, Transform } from './vocabulary';

/** A way on: the parts as they may cross instead of the original, already inspected again. */
export interface Way {
  readonly transform: Transform;
  /** One text per part of the payload, in its order. */
  readonly texts: readonly string[];
  /** How many values were replaced. */
  readonly replaced: number;
}

/**
 * What was decided about a payload. Crosses from the inspecting context to the page's isolated world, so it
 * holds masked findings only; the texts in `ways` are those that may leave the device anyway.
 */
export interface Verdict {
  readonly route: Route;
  readonly action: Action;
  readonly shape: Shape;
  /** 0 to 1: how sure the route is. */
  readonly confidence: number;
  /** Short sentences for the user: why this route, why this action. */
  readonly reasons: readonly string[];
  /** At most 200, the most severe first; `total` counts all. */
  readonly findings: readonly MaskedFinding[];
  readonly total: number;
  /** Recommended first. Empty when nothing but holding is possible. */
  readonly ways: readonly Way[];
}
