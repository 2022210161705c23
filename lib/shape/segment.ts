import type { Span } from '@/lib/core/finding';
import type { Shape } from '@/lib/core/vocabulary';

/** A stretch of a text that is of one shape throughout. */
export interface Segment extends Span {
  readonly shape: Exclude<Shape, 'mixed'>;
  /**
   * What it is more exactly, where that is known: the language of code, the format of configuration, of rows or of a log,
   * `stack-trace`, `mail` or `chat`.
   */
  readonly form: string | null;
}
