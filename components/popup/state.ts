import type { Covered } from '@/lib/core/coverage';
import type { StatusState } from '../glyphs/status-glyph';
import type { Translate } from '../text';

/** What the popup says about the tab in front. */
export type TabState =
  /** A page that Breakwater guards. Counts are null until its first self-check has reported. */
  | {
      readonly kind: 'guarded';
      readonly state: StatusState;
      readonly siteName: string;
      /** Sentences for the user. */
      readonly reasons: readonly string[];
      /** Empty until the first self-check has reported. */
      readonly coverage: readonly Covered[];
      readonly counts: { readonly checked: number; readonly held: number } | null;
    }
  /** Any other page. */
  | { readonly kind: 'elsewhere' }
  /** The browser gives no access to the assistants' pages. */
  | { readonly kind: 'no-access' };

/** What the browser itself stops behind the page's checks: all that wasn't checked, what workers send, or nothing. */
export type LastLine = 'all' | 'workers' | 'none';

export interface PopupState {
  readonly tab: TabState;
  readonly lastLine: LastLine;
  /** Whether Breakwater runs in private windows. */
  readonly privateWindows: boolean;
}

/** What the popup needs of the browser. */
export interface PopupHost {
  readonly t: Translate;
  /** Calls the listener with the state as it is now, and whenever it changes. */
  watch(listener: (state: PopupState) => void, signal: AbortSignal): void;
  reloadTab(): void;
  /** Asks the user. Called inside a click, which browsers demand. */
  grantAccess(): void;
}
