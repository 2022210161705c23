import type { MessageKey } from '../text';

/** The self-check's reasons that open a part of the ways, in the few words that fit beside one. */
const BECAUSE: Readonly<Record<string, MessageKey>> = {
  reasonTripwire: 'because_tripwire',
  reasonListeners: 'because_listeners',
  reasonNoComposer: 'because_no_composer',
  reasonWriting: 'because_writing',
};

export function becauseOf(reason: string): MessageKey | undefined {
  return BECAUSE[reason];
}
