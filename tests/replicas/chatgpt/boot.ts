import type { Switches } from '../switches';

/** What the server hands to the page, so that the first client render equals the server's. */
export interface Boot {
  readonly switches: Switches;
  /** Path and query of the page. */
  readonly target: string;
  /** Differs from page to page within a run, so that two pages don't make the same identifiers. */
  readonly seed: number;
  /** What a native form post brought, null on any other page. */
  readonly posted: string | null;
}

/** They belong to the replica, not to the site: no fault renames them. */
export const BOOT_ID = 'replica-boot';
export const ROOT_ID = 'root';
export const BUNDLE = '/assets/chatgpt.js';
/** On the root element once the page's script answers events; a test waits for it. */
export const HYDRATED = 'data-replica-hydrated';

export type Generation = Switches['ui'];
