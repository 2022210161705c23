import type { Switches } from '../switches';
import { labelsOf } from './labels';
import type { Place } from './place';

export interface Turn {
  readonly id: string;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  readonly parent: string;
  readonly files: readonly string[];
  readonly state: 'in_progress' | 'complete' | 'failed';
}

/** The parent of a conversation's first message. */
export const ROOT_TURN = 'client-created-root';

/** A conversation that exists before the test begins. */
export const SAMPLE_THREAD = '68e0a1b2-0c3d-04e5-86f7-a1b2c3d4e5f6';

/** What stands in a conversation that is opened by its address. The question is a decoy: it quotes the composer's label. */
export function turnsAt({ thread }: Place, loc: Switches['loc']): readonly Turn[] {
  if (thread === null) return [];
  const question = 'sample-question';
  return [
    {
      id: question,
      role: 'user',
      text: `What does the field "${labelsOf(loc).chatWith}" do?`,
      parent: ROOT_TURN,
      files: [],
      state: 'complete',
    },
    {
      id: 'sample-answer',
      role: 'assistant',
      text: 'It takes your message.',
      parent: question,
      files: [],
      state: 'complete',
    },
  ];
}
