import type { Examples } from '../../../detector';
import * as digitalocean from './digitalocean';

/** The twins of this folder's detectors. */
export const examples: readonly Examples[] = [digitalocean].flatMap((vendor) => vendor.examples);
