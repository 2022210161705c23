import type { Detector } from '../../detector';
import * as business from './business';
import * as cloud from './cloud';
import * as developer from './developer';
import * as intelligence from './intelligence';
import * as messaging from './messaging';

/** Tokens by vendor. Each is declared from the vendor's own documentation of its format. */
export const providers: readonly Detector[] = [cloud, developer, intelligence, business, messaging].flatMap(
  (area) => area.detectors,
);
