import type { Part } from '@/lib/core/vocabulary';
import { type FromInspector, readFromInspector } from './from-inspector';
import type { Failure, Inspection } from './inspection';
import { LIMIT, SLICE } from './limits';
import type { PayloadMeta, ToInspector } from './protocol';
import type { Wire } from './wire';

/** How a connection to the inspecting context comes about. Rejects with `orphaned` in its message when it never will. */
export type Connect = () => Promise<Wire>;

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
  readonly send: (wire: Wire) => Promise<void>;
  readonly settle: (outcome: FromInspector | Failure) => void;
  attempts: number;
  /** When the last sign of life came, in the clock's milliseconds. */
  heard: number;
}

/** Connections are tried this often for one payload: a crashed context comes back within the first or never. */
const ATTEMPTS = 3;
/** Without any sign of life for this long, in milliseconds, a payload counts as not inspected. */
const SILENCE = 8_000;

/** Lets the main thread breathe between the slices of a long payload, so that no task of ours is felt. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * The content script's end of the inspection. A lost connection is made anew and the payload sent again, since it's still
 * held here: nothing is lost when the offscreen document or its worker dies.
 */
export function createInspector(connect: Connect, now: () => number = () => performance.now()): Inspector {
  const jobs = new Map<number, Job>();
  let next = 1;
  let wire: Promise<Wire> | null = null;
  let watch: ReturnType<typeof setInterval> | null = null;

  const receive = (message: unknown) => {
    const answer = readFromInspector(message);
    const job = answer && jobs.get(answer.id);
    if (!job) return;
    job.heard = now();
    job.settle(answer);
  };

  const dial = (): Promise<Wire> => {
    wire ??= connect().then(
      (made) => {
        made.onMessage(receive);
        made.onClose(() => {
          wire = null;
          for (const job of jobs.values()) void start(job);
        });
        return made;
      },
      (error: unknown) => {
        wire = null;
        throw error;
      },
    );
    return wire;
  };

  const start = async (job: Job): Promise<void> => {
    job.attempts += 1;
    if (job.attempts > ATTEMPTS) return job.settle('unreachable');
    try {
      await job.send(await dial());
      job.heard = now();
    } catch (error) {
      wire = null;
      if (error instanceof Error && error.message.includes('orphaned')) return job.settle('orphaned');
      await new Promise<void>((resolve) => setTimeout(resolve, 100 * job.attempts));
      if (jobs.has(job.id)) await start(job);
    }
  };

  const patrol = () => {
    for (const job of jobs.values()) {
      if (now() - job.heard > SILENCE) job.settle('silent');
    }
    if (jobs.size === 0 && watch !== null) {
      clearInterval(watch);
      watch = null;
    }
  };

  const run = <T>(
    send: (wire: Wire, id: number) => Promise<void>,
    read: (outcome: FromInspector | Failure) => T | undefined,
    signal?: AbortSignal,
  ): Promise<T> =>
    new Promise((resolve) => {
      const id = next++;
      const abort = () => {
        void wire?.then((open) => open.post({ type: 'cancel', id } satisfies ToInspector)).catch(() => {});
        job.settle('cancelled');
      };
      const job: Job = {
        id,
        attempts: 0,
        heard: now(),
        send: (open) => send(open, id),
        settle: (outcome) => {
          const result = read(outcome);
          if (result === undefined) return;
          jobs.delete(id);
          signal?.removeEventListener('abort', abort);
          resolve(result);
        },
      };
      jobs.set(id, job);
      watch ??= setInterval(patrol, 500);
      signal?.addEventListener('abort', abort, { once: true });
      if (signal?.aborted) abort();
      else void start(job);
    });

  return {
    inspect: (meta, parts, { signal, onProgress } = {}) => {
      const length = parts.reduce((sum, part) => sum + part.text.length, 0);
      if (length > LIMIT) return Promise.resolve({ ok: false, failure: 'too-large' });
      return run<Inspection>(
        (open, id) => sendParts(open, id, meta, parts),
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
        async (open, id) => open.post({ type: 'ping', id } satisfies ToInspector),
        (outcome) => (typeof outcome === 'string' ? false : outcome.type === 'pong' ? true : undefined),
      ),
  };
}

async function sendParts(
  wire: Wire,
  id: number,
  meta: Omit<PayloadMeta, 'parts'>,
  parts: readonly Part[],
): Promise<void> {
  const post = (message: ToInspector) => wire.post(message);
  post({
    type: 'open',
    id,
    meta: {
      ...meta,
      parts: parts.map(({ role, name, text }) => ({
        role,
        length: text.length,
        ...(name === undefined ? {} : { name }),
      })),
    },
  });
  for (const [index, part] of parts.entries()) {
    for (let at = 0; at < part.text.length; at += SLICE) {
      if (at > 0) await breathe();
      post({ type: 'slice', id, part: index, text: part.text.slice(at, at + SLICE) });
    }
  }
  post({ type: 'close', id });
}
