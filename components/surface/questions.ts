import type { Card, Choice } from './state';

/** A card without its id, which it gets when it joins the others. */
export type Unnumbered<C = Card> = C extends Card ? Omit<C, 'id'> : never;

/** The cards that wait for an answer, one behind the other. */
export interface Questions {
  readonly add: (card: Unnumbered) => Promise<Choice>;
  /** An answer to a card that isn't waiting any more is nobody's. */
  readonly answer: (id: number, choice: Choice) => void;
  /** The one to show. */
  readonly first: () => Card | null;
  /** The id that the next card will have. */
  readonly next: () => number;
}

export function createQuestions(): Questions {
  const waiting: { readonly card: Card; readonly settle: (choice: Choice) => void }[] = [];
  let next = 1;
  return {
    add: (card) =>
      new Promise((settle) => {
        waiting.push({ card: { ...card, id: next++ } as Card, settle });
      }),
    answer: (id, choice) => {
      const at = waiting.findIndex(({ card }) => card.id === id);
      const [answered] = at < 0 ? [] : waiting.splice(at, 1);
      answered?.settle(choice);
    },
    first: () => waiting[0]?.card ?? null,
    next: () => next,
  };
}
