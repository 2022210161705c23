import type { Part } from '@/lib/core/vocabulary';
import { type FromInspector, readFromInspector } from './from-inspector';
import type { Failure, Inspection } from './inspection';
import { LIMIT } from './limits';
import { type Connect, createLine } from './line';
import { pause } from './pause';
import type { PayloadMeta } from './protocol';
import { type Post, sendParts } from './send-parts';

export interface InspectOptions {
  readonly signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1, while a long payload is inspected. */
  readonly onProgress?: (share: number) => void;
}

export interface Inspector {
  /** Never rejects: what can't be inspected comes back as a failure, and its caller holds the payload. */
  readonly inspect: (
    meta: Omit<PayloadMeta, 'parts'>,
    parts: readonly Part[],
    options?: InspectOptions,
  ) => Promise<Inspection>;
  /** Whether the worker behind the connection answers. */
  readonly ping: () => Promise<boolean>;
}

interface Job {
  readonly id: number;
  readonly send: (post: Post) => Promise<void>;
  readonly settle: (outcome: FromInspector | Failure) => void;
  /** Ends the wait for an answer: it has come, or it won't come over this connection. */
  wake: () => void;
  /** Rounds of the patrol without a sign of life. */
  quiet: number;
}

/** Connections are tried this often for one payload: a crashed context comes back within the first or never. */
const ATTEMPTS = 4;
/** The pause before another connection, in milliseconds, longer each time: a context that has just begun isn't listening yet. */
const PAUSE = 100;
/** How often the waiting jobs are looked after, in milliseconds. */
const ROUND = 500;
/**
 * Rounds without any sign of life after which a payload counts as not inspected: eight seconds. Rounds and not a clock,
 * because a page that was frozen (sleep, the back-forward cache) has heard nothing and missed nothing.
 */
const SILENCE = 16;

/**
 * The content script's end of the inspection. A lost connection is made anew and the payload sent again, since it's still
 * held here: nothing is lost when the offscreen document or its worker dies.
 */
export function createInspector(connect: Connect): Inspector {
  const jobs = new Map<number, Job>();
  let next = 1;
  let watch: ReturnType<typeof setInterval> | null = null;

  const receive = (message: unknown) => {
    const answer = readFromInspector(message);
    const job = answer && jobs.get(answer.id);
    if (!job) return;
    job.quiet = 0;
    job.settle(answer);
  };

  const line = createLine(connect, receive, () => {
    for (const job of jobs.values()) job.wake();
  });

  const carry = async (job: Job): Promise<void> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const woken = new Promise<void>((resolve) => {
        job.wake = resolve;
      });
      const used = line.dial();
      try {
        const wire = await used;
        await job.send((message) => {
          if (!jobs.has(job.id)) return false;
          wire.post(message);
          job.quiet = 0;
          return true;
        });
        await woken;
      } catch (error) {
        line.drop(used);
        if (error instanceof Error && error.message.includes('orphaned')) return job.settle('orphaned');
      }
      if (jobs.has(job.id)) await pause(PAUSE * attempt);
      if (!jobs.has(job.id)) return;
    }
    job.settle('unreachable');
  };

  const patrol = () => {
    let silent = false;
    for (const job of jobs.values()) {
      job.quiet += 1;
      if (job.quiet <= SILENCE) continue;
      silent = true;
      job.settle('silent');
    }
    if (silent) line.hangUp();
    if (jobs.size === 0 && watch !== null) {
      clearInterval(watch);
      watch = null;
    }
  };

  const run = <T>(
    send: (post: Post, id: number) => Promise<void>,
    read: (outcome: FromInspector | Failure) => T | undefined,
    signal?: AbortSignal,
  ): Promise<T> =>
    new Promise((resolve) => {
      const id = next++;
      const abort = () => {
        line.tell({ type: 'cancel', id });
        job.settle('cancelled');
      };
      const job: Job = {
        id,
        quiet: 0,
        wake: () => {},
        send: (post) => send(post, id),
        settle: (outcome) => {
          const result = read(outcome);
          if (result === undefined) return;
          jobs.delete(id);
          job.wake();
          signal?.removeEventListener('abort', abort);
          resolve(result);
        },
      };
      jobs.set(id, job);
      watch ??= setInterval(patrol, ROUND);
      signal?.addEventListener('abort', abort, { once: true });
      if (signal?.aborted) abort();
      else void carry(job);
    });

  return {
    inspect: (meta, parts, { signal, onProgress } = {}) => {
      const length = parts.reduce((sum, part) => sum + part.text.length, 0);
      if (length > LIMIT) return Promise.resolve({ ok: false, failure: 'too-large' });
      return run<Inspection>(
        (post, id) => sendParts(post, id, meta, parts),
        (outcome) => {
          if (typeof outcome === 'string') return { ok: false, failure: outcome };
          if (outcome.type === 'verdict') return { ok: true, verdict: outcome.verdict };
          if (outcome.type === 'failed') return { ok: false, failure: 'crashed' };
          if (outcome.type === 'progress' && outcome.total > 0) onProgress?.(outcome.done / outcome.total);
          return undefined;
        },
        signal,
      );
    },
    ping: () =>
      run<boolean>(
        async (post, id) => void post({ type: 'ping', id }),
        (outcome) => {
          if (typeof outcome === 'string' || outcome.type === 'failed') return false;
          return outcome.type === 'pong' ? true : undefined;
        },
      ),
  };
}
