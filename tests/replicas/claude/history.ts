import { ROOT_MESSAGE, uuidOf } from './ids';
import type { Turn } from './turn';

const PAIRS = 7;

const answer = (pair: number): string =>
  `Answer number ${pair}, from the store.${'\nOne more line.'.repeat(5)}`;

/** A conversation that was there before the page was opened: harmless, long enough to be virtualised. */
export const historyOf = (conversation: string): readonly Turn[] => {
  const turns: Turn[] = [];
  for (let pair = 1; pair <= PAIRS; pair += 1) {
    const human = uuidOf(`${conversation}/${pair}/human`);
    const assistant = uuidOf(`${conversation}/${pair}/assistant`);
    const parent = turns.at(-1)?.uuid ?? ROOT_MESSAGE;
    const shared = { attachments: [], files: [], thinking: '', state: 'done' } as const;
    turns.push({
      ...shared,
      uuid: human,
      parent,
      role: 'human',
      text: `How does a stack differ from heap ${pair}?`,
    });
    turns.push({
      ...shared,
      uuid: assistant,
      parent: human,
      role: 'assistant',
      text: answer(pair),
    });
  }
  return turns;
};
