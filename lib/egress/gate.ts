import { type Body, type Decoded, decode, type Sealed } from './body/decode';
import type { Done } from './body/done';
import type { Slot } from './body/slot';
import type { Leaf, Via } from './channel';
import { createMemo } from './memo';
import { append, bare } from './pristine';
import type { Questions } from './questions';

/** A body on its way out. */
export interface Departure {
  readonly via: Via;
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  /** The content type that the sender set, '' when it left that to the body. */
  readonly type: string;
  readonly body: Body;
}

/** How it may leave: as it is or rewritten. Null: not at all. */
export type Leave = { readonly rewritten: Sealed | null };

export interface Gate {
  /** Calls back once; at once when there's nothing to ask. */
  judge(departure: Departure, done: Done<Leave>): void;
  /** For a sender that can't wait: whether every text in it went through before. */
  knows(departure: Departure): boolean;
  judgeFiles(files: readonly File[], done: (pass: boolean) => void): void;
}

/** The shortest text that can say anything; a body of shorter ones isn't asked about. */
const SHORTEST = 4;

const AS_IS: Leave = bare({ rewritten: null });

export function createGate(questions: Questions): Gate {
  const memo = createMemo();

  const ask = ({ via, url, method }: Departure, { slots, rebuild }: Decoded, done: Done<Leave>) => {
    if (!isSpeaking(slots)) return done(AS_IS);
    questions.ask({ type: 'body', via, url, method, leaves: leavesOf(slots) }, (answer) => {
      if (answer?.type === 'pass') {
        memo.add(slots);
        return done(AS_IS);
      }
      if (answer?.type !== 'rewrite' || answer.texts.length !== slots.length) return done(null);
      rebuild(answer.texts, (rewritten) => done(rewritten === null ? null : bare({ rewritten })));
    });
  };

  return {
    judge(departure, done) {
      decode(departure.body, departure.type, (decoded) =>
        decoded ? ask(departure, decoded, done) : done(null),
      );
    },
    knows({ body, type }) {
      let known = false;
      decode(body, type, (decoded) => {
        known = decoded !== null && (!isSpeaking(decoded.slots) || memo.holds(decoded.slots));
      });
      return known;
    },
    judgeFiles(files, done) {
      questions.ask({ type: 'files', files }, (answer) => done(answer?.type === 'pass'));
    },
  };
}

function isSpeaking(slots: readonly Slot[]): boolean {
  for (let i = 0; i < slots.length; i++) if ((slots[i] as Slot).text.length >= SHORTEST) return true;
  return false;
}

function leavesOf(slots: readonly Slot[]): Leaf[] {
  const leaves: Leaf[] = [];
  for (let i = 0; i < slots.length; i++) {
    const { path, text } = slots[i] as Slot;
    append(leaves, { path, text });
  }
  return leaves;
}
