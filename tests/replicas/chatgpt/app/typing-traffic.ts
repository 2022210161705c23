import { debounced } from '../../shared/debounce';
import type { Switches } from '../../switches';
import type { Backend, Context } from './backend';

/** Milliseconds; the site asks for completions far more often than it sends the draft. */
const AUTOCOMPLETE_DELAY = 100;
const AUTOCOMPLETE_MINIMUM = 2;

export interface TypingTraffic {
  /** The composer's text changed, by whatever means. */
  readonly changed: (text: string, context: Context) => void;
  /** The message went out: what is still waiting would repeat it. */
  readonly cancel: () => void;
}

/** The two requests that carry a text away before the user sends it. */
export function typingTraffic(
  backend: Backend,
  switches: Pick<Switches, 'prepare' | 'autocomplete'>,
): TypingTraffic {
  const draft = debounced(switches.prepare, backend.draft);
  const complete = debounced(AUTOCOMPLETE_DELAY, backend.autocomplete);
  const cancel = (): void => {
    draft.cancel();
    complete.cancel();
  };
  return {
    changed: (text, context) => {
      cancel();
      if (text === '') return;
      draft(text, context);
      if (switches.autocomplete === 'on' && text.length >= AUTOCOMPLETE_MINIMUM) complete(text);
    },
    cancel,
  };
}
