import type { Detector } from '../../../detector';
import * as digitalocean from './digitalocean';

export const detectors: readonly Detector[] = [digitalocean].flatMap((vendor) => vendor.detectors);
