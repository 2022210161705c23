import type { Switches } from '../switches';
import type { Variants } from './variants';

/** What the server hands to the page, so that the first client render equals the server's. */
export interface Boot {
  readonly switches: Switches;
  readonly variants: Variants;
  /** Path and query of the page. */
  readonly target: string;
}

/** Not renamed by any fault: they belong to the replica, not to the site. */
export const BOOT_ID = 'replica-boot';
export const ROOT_ID = 'root';
/** The path of the bundle of app/main.tsx. */
export const BUNDLE = '/assets/claude.js';
