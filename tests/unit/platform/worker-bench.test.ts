import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/core/verdict';
import type { Payload } from '@/lib/messaging/inspector-server';
import type { FromWorker, ToWorker } from '@/lib/messaging/worker-protocol';
import { superviseWorker } from '@/lib/platform/worker-bench';

const VERDICT: Verdict = {
  route: 'public-code',
  action: 'allow',
  shape: 'prose',
  confidence: 1,
  reasons: [],
  findings: [],
  total: 0,
  ways: [],
};

const PAYLOAD: Payload = {
  meta: {
    source: 'paste',
    destination: { site: 'Claude', account: 'unknown', model: null },
    conversation: 'claude:new:1',
    parts: [{ role: 'text', length: 4 }],
  },
  parts: [{ role: 'text', text: 'held' }],
};

/** A browser's worker and locks as far as the supervisor uses them: a worker that ends sets its lock free. */
function platform(
  behave: (
    message: ToWorker,
    self: { answer: (m: FromWorker) => void; end: () => void },
    nth: number,
  ) => void,
) {
  const waiting = new Map<string, () => void>();
  let spawned = 0;
  const locks = {
    request: async (name: string, granted: () => void) => void waiting.set(name, granted),
  } as unknown as LockManager;
  const spawn = (): Worker => {
    const nth = ++spawned;
    const target = new EventTarget();
    let lock = '';
    const answer = (data: FromWorker) =>
      queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data })));
    const end = () => queueMicrotask(() => waiting.get(lock)?.());
    return Object.assign(target, {
      postMessage: (message: ToWorker) => {
        if (message.type === 'hello') {
          lock = message.lock;
          answer({ type: 'ready' });
        } else behave(message, { answer, end }, nth);
      },
      terminate: () => {},
    }) as unknown as Worker;
  };
  return { locks, spawn, count: () => spawned };
}

const quiet = () => {};

describe('the supervised worker', () => {
  it('gives a payload again to a new worker when the first dies without a word', async () => {
    const { locks, spawn, count } = platform((message, { answer, end }, nth) => {
      if (message.type !== 'inspect') return;
      if (nth === 1) end();
      else answer({ type: 'verdict', id: message.id, verdict: VERDICT });
    });
    const bench = superviseWorker(spawn, locks, () => `${count()}`);
    const signal = new AbortController().signal;
    expect(await bench.inspect(PAYLOAD, quiet, signal)).toEqual({ ok: true, verdict: VERDICT });
    expect(count()).toBe(2);
  });

  it('gives up a payload that ends two workers, and serves the next', async () => {
    const { locks, spawn, count } = platform((message, { answer, end }, nth) => {
      if (message.type === 'ping') answer({ type: 'pong', id: message.id });
      else if (nth < 3) end();
    });
    const bench = superviseWorker(spawn, locks, () => `${count()}`);
    const signal = new AbortController().signal;
    expect(await bench.inspect(PAYLOAD, quiet, signal)).toEqual({ ok: false, failure: 'crashed' });
    expect(await bench.ping(quiet)).toBe(true);
  });

  it('reports a failure of the engine as one', async () => {
    const { locks, spawn } = platform((message, { answer }) => {
      if (message.type === 'inspect') answer({ type: 'failed', id: message.id });
    });
    const bench = superviseWorker(spawn, locks, () => 'lock');
    const result = await bench.inspect(PAYLOAD, quiet, new AbortController().signal);
    expect(result).toEqual({ ok: false, failure: 'crashed' });
  });

  it('gives up what waits when no worker starts, and tries again for the next', async () => {
    let broken = true;
    const { locks, spawn, count } = platform((message, { answer }) => {
      if (message.type === 'ping') answer({ type: 'pong', id: message.id });
    });
    const start = (): Worker => {
      const worker = spawn();
      if (broken) {
        worker.postMessage = () => queueMicrotask(() => worker.dispatchEvent(new Event('error')));
      }
      return worker;
    };
    const bench = superviseWorker(start, locks, () => `${count()}`);
    const { signal } = new AbortController();
    expect(await bench.inspect(PAYLOAD, quiet, signal)).toEqual({ ok: false, failure: 'crashed' });
    expect(count()).toBe(2);
    broken = false;
    expect(await bench.ping(quiet)).toBe(true);
  });

  it('does not give a payload again that nobody waits for any more', async () => {
    const stop = new AbortController();
    const given: string[] = [];
    const { locks, spawn, count } = platform((message, { answer, end }) => {
      given.push(message.type);
      if (message.type === 'ping') return answer({ type: 'pong', id: message.id });
      stop.abort();
      end();
    });
    const bench = superviseWorker(spawn, locks, () => `${count()}`);
    expect(await bench.inspect(PAYLOAD, quiet, stop.signal)).toEqual({ ok: false, failure: 'cancelled' });
    expect(await bench.ping(quiet)).toBe(true);
    expect(given).toEqual(['inspect', 'ping']);
  });

  it('hands out one payload at a time, in order', async () => {
    const order: number[] = [];
    const { locks, spawn } = platform((message, { answer }) => {
      if (message.type !== 'inspect') return;
      order.push(message.id);
      answer({ type: 'verdict', id: message.id, verdict: VERDICT });
    });
    const bench = superviseWorker(spawn, locks, () => 'lock');
    const { signal } = new AbortController();
    await Promise.all([1, 2, 3].map(() => bench.inspect(PAYLOAD, quiet, signal)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).toHaveLength(3);
  });
});
