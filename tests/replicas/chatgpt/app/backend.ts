import type { Place } from '../place';
import type { Turn } from '../turns';

/** A file that the site has, ready to be named in a message. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** The state of the page that every request about a message carries. */
export interface Context {
  readonly place: Place;
  readonly thread: string | null;
  readonly parent: string;
  readonly model: string;
  readonly effort: string;
}

export interface Outgoing extends Context {
  readonly text: string;
  readonly files: readonly UploadedFile[];
  readonly messageId: string;
  readonly answerId: string;
  readonly earlier: readonly Turn[];
  /** Another answer to a message that the server has. */
  readonly again: boolean;
  /** What the user quoted from an answer, sent along with the text; '' for nothing. */
  readonly quote: string;
}

/** A piece of the answer. */
export type Arrival =
  | { readonly type: 'conversation'; readonly id: string }
  | { readonly type: 'text'; readonly text: string };

/** How a generation talks to its server. */
export interface Backend {
  /** What the page fetches before the user does anything. */
  readonly warmUp: () => void;
  /** The draft request, as it goes out while the user types. */
  readonly draft: (text: string, context: Context) => void;
  readonly autocomplete: (text: string) => void;
  /** @throws When the request fails, or is aborted by the signal. */
  readonly send: (outgoing: Outgoing, signal: AbortSignal) => AsyncGenerator<Arrival>;
  readonly stop: (thread: string | null) => void;
}
