import { handOver } from './handover';
import { bare, uncurry } from './pristine';
import type { Answered, Asked } from './wire';

/** What was answered; null when nobody did. */
type Settle = (answer: Answered | null) => void;

export interface Questions {
  ask(question: (id: number) => Asked, settle: Settle): void;
  /** Says something that needs no answer. */
  tell(what: Asked): void;
}

/** Milliseconds without any message after which a question counts as refused. */
const SILENCE = 20_000;

const later = uncurry(setTimeout) as unknown as (self: Window, run: () => void, ms: number) => number;
const clock = performance;
const now = uncurry(clock.now);

/** Asks the isolated world. Questions don't wait for one another; each is answered once, by its answer or by silence. */
export function openQuestions(target: Window): Questions {
  const open: Record<number, Settle> = bare({});
  let lastId = 0;
  let heardAt = 0;
  let lost = false;

  const close = (id: number | string, answer: Answered | null) => {
    const settle = open[id as number];
    delete open[id as number];
    settle?.(answer);
  };
  const lose = () => {
    lost = true;
    for (const id in open) close(id, null);
  };
  const post = handOver(
    target,
    (answer) => {
      heardAt = now(clock);
      if (answer.type === 'bye') lose();
      else if (answer.type === 'hello') post({ type: 'hello' });
      else close(answer.id, answer);
    },
    lose,
  );
  const expire = (id: number, askedAt: number) => {
    const left = (heardAt > askedAt ? heardAt : askedAt) + SILENCE - now(clock);
    if (left <= 0) close(id, null);
    else later(target, () => id in open && expire(id, askedAt), left);
  };
  return {
    tell(what) {
      if (!lost) post(what);
    },
    ask(question, settle) {
      if (lost) return settle(null);
      const id = ++lastId;
      open[id] = settle;
      post(question(id));
      expire(id, now(clock));
    },
  };
}
