import { historyOf } from '../../history';
import type { Turn } from '../../turn';
import type { AnswerPart } from '../net/stream';

/** Conversations by id, each as the branch that is shown. Those that nobody wrote to here aren't in it. */
export type Conversations = Readonly<Record<string, readonly Turn[]>>;

export type Change = { readonly conversation: string } & (
  | { readonly type: 'appended'; readonly parent: string; readonly turns: readonly Turn[] }
  | { readonly type: 'part'; readonly turn: string; readonly part: AnswerPart }
  | { readonly type: 'settled'; readonly turn: string; readonly state: Turn['state'] }
);

/** What stood in the conversation before the page was opened counts as well. */
export const turnsOf = (all: Conversations, conversation: string): readonly Turn[] =>
  all[conversation] ?? historyOf(conversation);

/** Whether it began before the page was opened. */
export const isStored = (all: Conversations, conversation: string): boolean =>
  turnsOf(all, conversation)[0]?.uuid === historyOf(conversation)[0]?.uuid;

const grown = (turn: Turn, part: AnswerPart): Turn => {
  if (part.kind === 'text') return { ...turn, text: turn.text + part.text };
  if (part.kind === 'thinking') return { ...turn, thinking: turn.thinking + part.text };
  return { ...turn, state: 'done' };
};

const changed = (turns: readonly Turn[], change: Change): readonly Turn[] => {
  // New turns stand behind their parent; what stood there before leaves the branch.
  if (change.type === 'appended')
    return [...turns.slice(0, turns.findIndex(({ uuid }) => uuid === change.parent) + 1), ...change.turns];
  const replace = (turn: Turn): Turn =>
    change.type === 'part' ? grown(turn, change.part) : { ...turn, state: change.state };
  return turns.map((turn) => (turn.uuid === change.turn ? replace(turn) : turn));
};

export const reduce = (all: Conversations, change: Change): Conversations => ({
  ...all,
  [change.conversation]: changed(turnsOf(all, change.conversation), change),
});
