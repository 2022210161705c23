import type { Examples } from '../../../detector';

/** The twins of this folder's detectors. */
export const examples: readonly Examples[] = [];
