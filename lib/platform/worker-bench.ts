import type { Inspection } from '@/lib/messaging/inspection';
import type { Bench, Payload } from '@/lib/messaging/inspector-server';
import type { FromWorker, ToWorker } from '@/lib/messaging/worker-protocol';

interface Job {
  readonly id: number;
  readonly payload: Payload | null;
  readonly settle: (outcome: FromWorker | 'crashed' | 'cancelled') => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly length: number;
  /** Nobody waits for it any more. */
  readonly isCancelled: () => boolean;
  attempts: number;
}

/** A payload that has crashed the worker twice would crash it again: it's held instead. */
const ATTEMPTS = 2;
/** A worker that dies this often before it's ready won't come: its file is missing or broken. */
const STARTS = 2;
/**
 * How long one payload may take before its worker counts as hung, in milliseconds: a floor, which is also what a start may
 * take, and a share per million characters.
 */
const PATIENCE = 6_000;
const PATIENCE_PER_MILLION = 4_000;
/** How often a page that waits hears that its payload is still being worked on, in milliseconds. */
const HEARTBEAT = 500;

/**
 * Keeps one worker alive and gives it one payload at a time. A worker that ends gives no event, so it holds a Web Lock for
 * as long as it lives: being granted the same lock here means that it has died, at once and without polling
 * (https://www.w3.org/TR/web-locks/#agent-integration).
 */
export function superviseWorker(
  spawn: () => Worker,
  locks: LockManager = navigator.locks,
  unique: () => string = () => crypto.randomUUID(),
): Bench {
  const queue: Job[] = [];
  let worker: Worker | null = null;
  let ready = false;
  let failedStarts = 0;
  let active: Job | null = null;
  let next = 1;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let heartbeat: ReturnType<typeof setInterval> | undefined;

  const beat = () => {
    for (const waiting of active ? [active, ...queue] : queue) waiting.onProgress(0, waiting.length);
  };

  const rest = () => {
    clearTimeout(patience);
    active = null;
    if (queue.length > 0) return;
    clearInterval(heartbeat);
    heartbeat = undefined;
  };

  const died = (dead: Worker) => {
    if (dead !== worker) return;
    dead.terminate();
    worker = null;
    failedStarts = ready ? 0 : failedStarts + 1;
    ready = false;
    const job = active;
    if (job && !job.isCancelled()) {
      if (job.attempts < ATTEMPTS) queue.unshift(job);
      else job.settle('crashed');
    }
    if (failedStarts >= STARTS) for (const waiting of queue.splice(0)) waiting.settle('crashed');
    rest();
    if (queue.length > 0) raise();
  };

  const raise = () => {
    const raised = spawn();
    const lock = `inspection-worker-${unique()}`;
    worker = raised;
    patience = setTimeout(() => died(raised), PATIENCE);
    raised.addEventListener('error', () => died(raised));
    raised.addEventListener('messageerror', () => died(raised));
    raised.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (raised !== worker) return;
      if (data.type === 'ready') {
        clearTimeout(patience);
        ready = true;
        void locks.request(lock, () => died(raised));
        turn();
        return;
      }
      if (!active || data.id !== active.id) return;
      const job = active;
      rest();
      job.settle(data);
      turn();
    });
    raised.postMessage({ type: 'hello', lock } satisfies ToWorker);
  };

  const turn = () => {
    if (active) return;
    if (!worker) return raise();
    if (!ready) return;
    const job = queue.shift();
    if (!job) return;
    const current = worker;
    active = job;
    job.attempts += 1;
    const { id, payload, length } = job;
    current.postMessage(
      (payload ? { type: 'inspect', id, payload } : { type: 'ping', id }) satisfies ToWorker,
    );
    patience = setTimeout(() => died(current), PATIENCE + (length / 1e6) * PATIENCE_PER_MILLION);
  };

  const submit = (job: Omit<Job, 'attempts'>) => {
    queue.push({ ...job, attempts: 0 });
    heartbeat ??= setInterval(beat, HEARTBEAT);
    turn();
  };

  raise();

  return {
    inspect: (payload, onProgress, signal) =>
      new Promise<Inspection>((resolve) => {
        const id = next++;
        signal.addEventListener(
          'abort',
          () => {
            const at = queue.findIndex((job) => job.id === id);
            if (at >= 0) queue.splice(at, 1);
            resolve({ ok: false, failure: 'cancelled' });
          },
          { once: true },
        );
        submit({
          id,
          payload,
          onProgress,
          isCancelled: () => signal.aborted,
          length: payload.parts.reduce((sum, part) => sum + part.text.length, 0),
          settle: (outcome) => {
            if (typeof outcome === 'string') resolve({ ok: false, failure: outcome });
            else if (outcome.type === 'verdict') resolve({ ok: true, verdict: outcome.verdict });
            else resolve({ ok: false, failure: 'crashed' });
          },
        });
      }),
    ping: (onAlive) =>
      new Promise((resolve) => {
        submit({
          id: next++,
          payload: null,
          length: 0,
          onProgress: onAlive,
          isCancelled: () => false,
          settle: (outcome) => resolve(typeof outcome !== 'string' && outcome.type === 'pong'),
        });
      }),
  };
}
