import type { Covered } from '@/lib/core/coverage';
import type { Verdict } from '@/lib/core/verdict';
import type { Destination, Source, Transform } from '@/lib/core/vocabulary';
import type { StatusState } from '../glyphs/status-glyph';

/** What stands on a page, as data. The surface draws it and reports choices; it decides nothing. */
export interface SurfaceState {
  /** The page's own theme where it is known: a page may be dark while the system is light. */
  readonly theme: Theme;
  readonly status: Status;
  readonly notice: Notice | null;
  readonly card: Card | null;
  /** Pixels that the pill stands higher, so that it never covers the page's send button. */
  readonly lift: number;
}

export type Theme = 'auto' | 'light' | 'dark';

export interface Status {
  readonly state: StatusState;
  /** Sentences for the user. */
  readonly reasons: readonly string[];
  readonly coverage: readonly Covered[];
  /** By what the page's message box was recognised, in the words of the site's adapter. */
  readonly candidate: string | null;
  /** Offers to reload the page: false where that wouldn't help. */
  readonly reloadHelps: boolean;
}

/** A passing word beside the pill. It stays until the state says otherwise. */
export type Notice =
  /** Say it only after the text was read back. `thenSend`: the message waits for the user to send it. */
  | { readonly kind: 'replaced'; readonly count: number; readonly thenSend: boolean }
  | { readonly kind: 'kept' }
  /** Sizes in bytes (UTF-16 units serve for text). */
  | { readonly kind: 'working'; readonly id: number; readonly done: number; readonly total: number }
  /** A sentence in the user's language. */
  | { readonly kind: 'said'; readonly text: string };

/** Where a payload would have gone. */
export interface Bound {
  /** In words: "ChatGPT", or a host where the network check stopped a request. */
  readonly siteName: string;
  readonly destination: Destination | null;
}

/** A new id is a new question: the guard against stray keys starts again and the focus moves in. */
interface Question {
  readonly id: number;
}

export interface HeldCard extends Question, Bound {
  readonly kind: 'held';
  readonly source: Source;
  readonly verdict: Verdict;
  /** Names of the payload's parts, for findings in more than one; an empty string for a part without a name. */
  readonly partNames: readonly string[];
  /** The part whose text the preview shows. */
  readonly previewPart: number;
  /** True only when it was verified that nothing of it has left. */
  readonly contained: boolean;
}

export interface FilesCard extends Question, Bound {
  readonly kind: 'files';
  readonly files: readonly { readonly name: string; readonly reason: string }[];
  /** How many files of the same drop or choice may go. */
  readonly rest: number;
}

export interface UninspectedCard extends Question {
  readonly kind: 'uninspected';
  readonly source: Source;
  readonly cause: 'failed' | 'timeout' | 'too-large' | 'unreadable';
  /** What is inspected at most, in bytes (UTF-16 units serve for text). Named when the cause is `too-large`. */
  readonly limit: number;
  readonly retry: boolean;
}

/** The composer went away while a text was checked. */
export interface VanishedCard extends Question {
  readonly kind: 'vanished';
  /** As it would be inserted: already allowed to leave. Empty: no preview. */
  readonly text: string;
}

/** The extension was updated and this page still runs the old one. */
export interface UpdatedCard extends Question {
  readonly kind: 'updated';
}

export type Card = HeldCard | FilesCard | UninspectedCard | VanishedCard | UpdatedCard;

/** What the user answered. `cancel` is always the safest answer, and Escape gives it. */
export type Choice =
  | { readonly type: 'way'; readonly transform: Transform }
  | { readonly type: 'rest' }
  | { readonly type: 'retry' }
  | { readonly type: 'insert' }
  | { readonly type: 'reload' }
  | { readonly type: 'cancel' };
