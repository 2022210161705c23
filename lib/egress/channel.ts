/**
 * The words between the tripwire (the page's world) and the isolated world, over a port that was handed over before page
 * code ran. `connectTripwire` speaks them; what it makes them of, the bodies as they cross the port, is in wire.ts.
 */

/** How a body was about to leave. */
export type Via =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'websocket'
  | 'form'
  | 'eventsource'
  | 'navigation'
  | 'element'
  | 'worker'
  | 'rtc';

/**
 * A string inside a body. The path has dots between its segments and is empty for a body that is one text. What goes beside
 * the body has a path that begins with `@`: `@address.…` a piece of the address, `@header.…` a header. It can't be rewritten.
 */
export interface Leaf {
  readonly path: string;
  readonly text: string;
}

/**
 * What of a body is no text. `closed` can't be looked into: images, documents, archives, what is compressed in an unknown way.
 * `binary` is in no known format; its legible strings are leaves.
 */
export interface Unread {
  readonly kind: 'too-large' | 'closed' | 'audio' | 'binary';
  /** The format as people call it, '' when it's unknown. */
  readonly name: string;
  /** In bytes; of a text in UTF-16 units. */
  readonly size: number;
  /** How much of it can be read, in UTF-16 units. */
  readonly legible: number;
}

/** From the tripwire. */
export type Question =
  | { readonly type: 'hello' }
  | {
      readonly type: 'body';
      readonly id: number;
      readonly via: Via;
      /** Absolute. */
      readonly url: string;
      readonly method: string;
      readonly leaves: readonly Leaf[];
      readonly unread: readonly Unread[];
    }
  | { readonly type: 'files'; readonly id: number; readonly files: readonly File[] }
  /** Something that can't wait was refused, or is closed: nobody but us can tell the user. */
  | { readonly type: 'refused'; readonly via: Via; readonly url: string };

/** To the tripwire. `rewrite` has one entry per leaf; null leaves it as it is. */
export type Answer =
  | { readonly type: 'hello' }
  | { readonly type: 'pass'; readonly id: number }
  | { readonly type: 'rewrite'; readonly id: number; readonly texts: readonly (string | null)[] }
  | { readonly type: 'refuse'; readonly id: number };

/**
 * The name of the event that hands the port over. Both worlds run before page code, whichever of them is first: the
 * tripwire offers at start and again when asked, the isolated world asks at start.
 */
export const OFFER = 'breakwater:offer';
export const ASK = 'breakwater:ask';
