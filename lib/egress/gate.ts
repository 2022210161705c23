import { addressPieces } from './beside';
import type { Via } from './channel';
import { createMemo } from './memo';
import { createPrecedence, type Precedence } from './precedence';
import { append, indexOf } from './pristine';
import type { Questions } from './questions';
import { fromWire, isUrlencoded, keyOf, type Sealed, toWire, URLENCODED } from './sealed';
import type { Entry } from './wire';

/** A body on its way out. */
export interface Departure {
  readonly via: Via;
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  /** The content type that the sender set, '' when it left that to the body. */
  readonly format: string;
  /** '' when there is none, and only the address and the headers speak. */
  readonly body: Sealed;
  /** What its headers say; see beside.ts. The pieces of the address are added here. */
  readonly beside?: readonly Entry[];
}

/** The body that may leave, the one given if it's clean; null when none may. Called once. */
type Judged = (body: Sealed | null) => void;

export interface Gate {
  judge(departure: Departure, done: Judged): void;
  /** Judges what goes along with everything else, which waits for it: the page's own address. */
  judgeFirst(departure: Departure, done: Judged): void;
  readonly first: Precedence;
  /** For a sender that can't wait: whether all of it went through before, or says nothing. */
  knows(departure: Departure): boolean;
  /** For the address of a script: its path names a file of the site, so that only what stands behind it counts. */
  knowsScript(url: string): boolean;
  judgeFiles(files: readonly File[], done: (pass: boolean) => void): void;
  /** Tells the user of what was refused without having been asked about. */
  refused(via: Via, url: string): void;
}

/** A shorter piece, in characters, can't say anything. */
const SHORTEST = 4;
/**
 * A request without a body is asked about only when a piece, or all that is short together, has as many characters. Pages make
 * hundreds of such requests, and none of these should wait; a shorter value gets through by this way.
 */
const LONG = 16;

const none: readonly Entry[] = [];

/**
 * An empty body says nothing either, but the browser shows it to the last line as it shows one that it hides, so it must be
 * vouched for, too.
 */
const carries = ({ via, method }: Departure): boolean =>
  (via === 'fetch' || via === 'xhr' || via === 'beacon') && method !== 'GET' && method !== 'HEAD';

export function createGate(questions: Questions): Gate {
  const bodies = createMemo();
  // Apart from the bodies: what goes beside a body is judged by fewer rules.
  const pieces = createMemo();

  const unknownBeside = ({ url, beside = none }: Departure): Entry[] => {
    const unknown: Entry[] = [];
    const add = (piece: Entry) => {
      if (textOf(piece).length >= SHORTEST && !pieces.holds(textOf(piece))) append(unknown, piece);
    };
    const address = addressPieces(url);
    for (let i = 0; i < address.length; i++) add(address[i] as Entry);
    for (let i = 0; i < beside.length; i++) add(beside[i] as Entry);
    return unknown;
  };
  const remember = (body: Sealed, beside: readonly Entry[]) => {
    bodies.add(keyOf(body));
    for (let i = 0; i < beside.length; i++) pieces.add(textOf(beside[i] as Entry));
  };
  const first = createPrecedence();
  const judge = (departure: Departure, done: Judged) => {
    const { via, url, method, format, body } = departure;
    const beside = unknownBeside(departure);
    if (body === '' && !speaks(beside) && !carries(departure)) return done(body);
    const type = isUrlencoded(body) ? URLENCODED : format;
    questions.ask(
      (id) => ({ type: 'body', id, via, url, method, format: type, beside, body: toWire(body) }),
      (answer) => {
        if (answer?.type === 'pass') {
          remember(body, beside);
          done(body);
        } else {
          done(answer?.type === 'rewrite' ? fromWire(answer.body, body) : null);
        }
      },
    );
  };

  return {
    first,
    judgeFirst(departure, done) {
      const end = first.take();
      judge(departure, (ready) => {
        done(ready);
        end();
      });
    },
    judge: (departure, done) => first.after(() => judge(departure, done)),
    knows: (departure) =>
      !first.waits() &&
      (departure.body === '' || bodies.holds(keyOf(departure.body))) &&
      !speaks(unknownBeside(departure)),
    knowsScript(url) {
      const behind: Entry[] = [];
      const unknown = unknownBeside({ via: 'worker', url, method: 'GET', format: '', body: '' });
      for (let i = 0; i < unknown.length; i++) {
        const piece = unknown[i] as Entry;
        if (piece.name !== '@address.path' && piece.name !== '@address.host') append(behind, piece);
      }
      return !speaks(behind);
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

const textOf = ({ value }: Entry): string => value as string;

function speaks(pieces: readonly Entry[]): boolean {
  let together = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Entry;
    const length = textOf(piece).length;
    if (length >= LONG) return true;
    // Words of a path and names are the site's own; a value in them that is cut into short ones gets through.
    if (piece.name === '@address.query' || piece.name === '@address.fragment') together += length;
    if (indexOf(piece.name, '@header.') === 0) together += length;
  }
  return together >= LONG;
}
