import type { Action, Route } from '@/lib/core/vocabulary';
import type { ChatName } from '../browser/chats';

/** One of the things that the boundary is for, as data. */
export interface Demo {
  readonly name: string;
  readonly title: string;
  readonly chat: ChatName;
  /** What is pasted. */
  readonly pasted: string;
  readonly route: Route;
  readonly action: Action;
  /** What the user does with the card: takes the recommended way, gives the paste up, or never sees a card. */
  readonly answer: 'Enter' | 'Escape' | 'none';
  /** What must be true of the text that the server received; null where nothing may arrive. */
  readonly arrives: ((received: string) => string | null) | null;
  /** Values that must not be in any recorded byte, in any encoding. */
  readonly kept: readonly string[];
  /** Words that the card must show. */
  readonly says: readonly string[];
}

/** A check of the received text that fails with a sentence. */
export function expecting(
  what: string,
  holds: (received: string) => boolean,
): (received: string) => string | null {
  return (received) => (holds(received) ? null : `expected ${what}`);
}
