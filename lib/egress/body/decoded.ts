import type { Leaf } from '../channel';
import type { Texts } from './slot';

/** A body taken apart. */
export interface Decoded<Body> {
  readonly leaves: readonly Leaf[];
  /** A body of the same kind with new texts in place of the leaves; null when one can't be written. */
  readonly rebuild: (texts: Texts) => Promise<Body | null>;
}
