import type { Inspection } from '@/lib/messaging/inspection';
import type { Bench, Payload } from '@/lib/messaging/inspector-server';
import type { FromWorker, ToWorker } from '@/lib/messaging/worker-protocol';

interface Job {
  readonly id: number;
  readonly payload: Payload | null;
  readonly settle: (outcome: FromWorker | 'crashed' | 'cancelled') => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly length: number;
  attempts: number;
}

/** A payload that has crashed the worker twice would crash it again: it's held instead. */
const ATTEMPTS = 2;
/** How long one payload may take before its worker counts as hung, in milliseconds: a floor, and a share per million characters. */
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
  let active: Job | null = null;
  let next = 1;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let heartbeat: ReturnType<typeof setInterval> | undefined;

  const rest = () => {
    clearTimeout(patience);
    clearInterval(heartbeat);
    active = null;
  };

  const died = (dead: Worker) => {
    if (dead !== worker) return;
    dead.terminate();
    worker = null;
    ready = false;
    const job = active;
    rest();
    if (job) {
      if (job.attempts < ATTEMPTS) queue.unshift(job);
      else job.settle('crashed');
    }
    if (queue.length > 0) raise();
  };

  const raise = () => {
    const raised = spawn();
    const lock = `inspection-worker-${unique()}`;
    worker = raised;
    raised.addEventListener('error', () => died(raised));
    raised.addEventListener('messageerror', () => died(raised));
    raised.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (raised !== worker) return;
      if (data.type === 'ready') {
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
    heartbeat = setInterval(() => {
      for (const waiting of [job, ...queue]) waiting.onProgress(0, waiting.length);
    }, HEARTBEAT);
  };

  const submit = (job: Omit<Job, 'attempts'>) => {
    queue.push({ ...job, attempts: 0 });
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
          length: payload.parts.reduce((sum, part) => sum + part.text.length, 0),
          settle: (outcome) => {
            if (typeof outcome === 'string') resolve({ ok: false, failure: outcome });
            else if (outcome.type === 'verdict') resolve({ ok: true, verdict: outcome.verdict });
            else resolve({ ok: false, failure: 'crashed' });
          },
        });
      }),
    ping: () =>
      new Promise((resolve) => {
        submit({
          id: next++,
          payload: null,
          length: 0,
          onProgress: () => {},
          settle: (outcome) => resolve(typeof outcome !== 'string' && outcome.type === 'pong'),
        });
      }),
  };
}
