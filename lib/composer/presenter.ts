import type { Verdict } from '@/lib/core/verdict';
import type { Failure } from '@/lib/messaging/inspection';
import type { Protection } from '@/lib/messaging/protocol';

/** When a payload was stopped. `request`: past the gates, by the network check. */
export type Moment = 'paste' | 'drop' | 'send' | 'request';

export interface HeldFile {
  readonly name: string;
  /** A verdict, or why there is none. */
  readonly why: Verdict | Failure | 'not-text' | 'unreadable';
}

/** What the user chose: a way on by its index in the verdict, or that nothing crosses. */
export type Choice = { readonly way: number } | 'cancel';

/**
 * What the user sees, as the gates know it. Whoever implements it may only ever return what a trusted event of the user
 * chose; closing, losing or removing the surface is `cancel`.
 */
export interface Presenter {
  readonly review: (moment: Moment, verdict: Verdict) => Promise<Choice>;
  /** The payload could not be inspected and stays held. */
  readonly failed: (moment: Moment, failure: Failure) => Promise<'retry' | 'cancel'>;
  readonly filesHeld: (files: readonly HeldFile[]) => Promise<void>;
  /** The composer went away while its text was inspected. The text, as it would be inserted, is still here. */
  readonly vanished: (text: string) => Promise<'insert' | 'cancel'>;
  /** A short message beside the pill. Never holds a value. */
  readonly notice: (notice: Notice) => void;
  /** Long work: its length in characters and a way to stop it. Null: done. */
  readonly busy: (work: { readonly length: number; readonly cancel: () => void } | null) => void;
  readonly protection: (state: Protection) => void;
  /** What stands in the lower corner of the page, so that the pill doesn't cover it: its height in pixels from below. */
  readonly keepClear: (height: number) => void;
}

export type Notice =
  | { readonly type: 'inserted'; readonly replaced: number }
  | { readonly type: 'replaced'; readonly replaced: number }
  | { readonly type: 'unverified' }
  | { readonly type: 'request-rewritten' }
  | { readonly type: 'request-refused' }
  /** Held in a frame of the page that its user can't see. */
  | { readonly type: 'held-unseen' };
