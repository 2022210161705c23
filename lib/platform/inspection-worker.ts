import { releasedLines } from '@/lib/classify/released-lines';
import { warmUps } from '@/lib/classify/warm-up';
import type { Part } from '@/lib/core/vocabulary';
import type { Payload } from '@/lib/messaging/inspector-server';
import type { FromWorker, ToWorker } from '@/lib/messaging/worker-protocol';
import { inspect } from '@/lib/pipeline';
import { createVault, type Vault } from '@/lib/vault/vault';
import { BASELINE } from '@/policy/defaults';

/** What the worker remembers of one conversation, for as long as it lives. Nothing of it is ever stored. */
interface Session {
  readonly vault: Vault;
  /** Hashes of the lines that we have released ourselves. */
  readonly ledger: Set<string>;
  readonly previousDrafts: Map<string, string>;
  readonly seed: number;
}

/** How long after the start the worker warms up: what the page restored at once comes first. Milliseconds. */
const SETTLED = 400;

/** The oldest conversations are forgotten first. */
const SESSIONS = 64;

/** The part of a dedicated worker's global scope that is used; TypeScript's DOM library doesn't know it. */
export interface InspectionScope {
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<ToWorker>) => void) => void;
  readonly postMessage: (message: FromWorker) => void;
  readonly navigator: Pick<Navigator, 'locks'>;
  readonly crypto: Pick<Crypto, 'getRandomValues'>;
  readonly setTimeout: (work: () => void, delay: number) => unknown;
}

/** Runs the pipeline for one payload after the other. */
export function runInspectionWorker(scope: InspectionScope): void {
  const sessions = new Map<string, Session>();
  const answer = (message: FromWorker) => scope.postMessage(message);

  const sessionOf = (key: string): Session => {
    const known = sessions.get(key);
    const session = known ?? {
      vault: createVault(),
      ledger: new Set(),
      previousDrafts: new Map(),
      seed: scope.crypto.getRandomValues(new Uint32Array(1))[0] ?? 1,
    };
    sessions.delete(key);
    sessions.set(key, session);
    const oldest = sessions.size > SESSIONS ? sessions.keys().next().value : undefined;
    if (oldest !== undefined) sessions.delete(oldest);
    return session;
  };

  const judge = ({ meta, parts }: Payload) => {
    const session = sessionOf(meta.conversation);
    const { source, destination } = meta;
    const verdict = inspect(parts, { policy: BASELINE, destination, source, context: session });
    for (const way of verdict.ways) for (const hash of releasedLines(way)) session.ledger.add(hash);
    if (source === 'draft') for (const part of parts) remember(session.previousDrafts, part);
    return verdict;
  };

  scope.addEventListener('message', ({ data: message }) => {
    if (message.type === 'hello') {
      // Held until this worker ends, which is how its end is noticed.
      void scope.navigator.locks.request(message.lock, () => {
        answer({ type: 'ready' });
        // Nobody waits for it: what arrives meanwhile is answered right behind it.
        for (const turn of warmUps) scope.setTimeout(turn, SETTLED);
        return new Promise(() => {});
      });
    } else if (message.type === 'ping') answer({ type: 'pong', id: message.id });
    else {
      try {
        answer({ type: 'verdict', id: message.id, verdict: judge(message.payload) });
      } catch {
        // A bug of the engine. Its text may stand in the error's message, so nothing of it is passed on.
        answer({ type: 'failed', id: message.id });
      }
    }
  });
}

function remember(drafts: Map<string, string>, { name, text }: Part): void {
  drafts.set(name ?? '', text);
}
