import type { Via } from './channel';
import { createMemo } from './memo';
import type { Questions } from './questions';
import { fromWire, isUrlencoded, type Sealed, toWire, URLENCODED } from './sealed';
import type { Entry } from './wire';

/** A body on its way out. */
export interface Departure {
  readonly via: Via;
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  /** The content type that the sender set, '' when it left that to the body. */
  readonly format: string;
  readonly body: Sealed;
  /** What says something beside the body; see wire.ts. */
  readonly beside?: readonly Entry[];
}

/** The body that may leave, the one given if it's clean; null when none may. Called once. */
type Judged = (body: Sealed | null) => void;

export interface Gate {
  judge(departure: Departure, done: Judged): void;
  /** For a sender that can't wait: whether the same body went through before, or says nothing. */
  knows(body: Sealed): boolean;
  judgeFiles(files: readonly File[], done: (pass: boolean) => void): void;
  /** Tells the user of what was refused without having been asked about. */
  refused(via: Via, url: string): void;
}

/** A shorter text can't say anything. */
const SHORTEST = 4;

const none: readonly Entry[] = [];

const isMute = (body: Sealed): boolean => typeof body === 'string' && body.length < SHORTEST;

export function createGate(questions: Questions): Gate {
  const memo = createMemo();
  return {
    knows: (body) => isMute(body) || memo.holds(toWire(body)),
    judge({ via, url, method, format, body, beside = none }, done) {
      const wire = toWire(body);
      const type = isUrlencoded(body) ? URLENCODED : format;
      questions.ask(
        (id) => ({ type: 'body', id, via, url, method, format: type, beside, body: wire }),
        (answer) => {
          if (answer?.type === 'pass') {
            memo.add(wire);
            done(body);
          } else {
            done(answer?.type === 'rewrite' ? fromWire(answer.body, body) : null);
          }
        },
      );
    },
    judgeFiles(files, done) {
      questions.ask(
        (id) => ({ type: 'files', id, files }),
        (answer) => done(answer?.type === 'pass'),
      );
    },
    refused: (via, url) => questions.tell({ type: 'refused', via, url }),
  };
}
